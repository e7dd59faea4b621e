import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import type { OperationError } from '../../bridge/bridge.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { ConsentMissing } from './ConsentMissing.tsx';
import { isMeetingPaper } from './meeting/meeting-papers.ts';

interface RefusalProps {
  readonly request: PrintRequest;
  readonly error: OperationError;
  readonly onRetry: () => void;
}

/** Why a paper cannot go out as it is, and the way on. */
export function Refusal({ request, error, onRetry }: RefusalProps) {
  const { t } = useTranslation(['print', 'common']);
  const { wordsOf, problemText } = useFailureWords();
  const { labelOf } = useCodes();
  if (error.code === 'consent-required' && isMeetingPaper(request)) {
    return <ConsentMissing meetingId={request.meetingId} error={error} />;
  }
  // Where a written reason opens the way, the words for the code alone say so.
  const isOwnWord = (reason: string): boolean =>
    reason === 'consent-ended' ||
    (reason !== 'consent-required' && !('exceptionReason' in request && reason.startsWith('consent-')));
  const told = error.problems.find(({ reason }) => isOwnWord(reason));
  const [, , , ...items] = told?.reason === 'consent-items' ? told.path : [];
  const lacking = items.map((item) => labelOf('consentItem', String(item))).join(t('consent.between'));
  return (
    <ErrorPanel
      {...wordsOf(error)}
      {...(told !== undefined && {
        title: t('refused'),
        todo: [problemText(told), lacking && t('consent.lacking', { items: lacking })].join(''),
      })}
      actions={<Button onPress={onRetry}>{t('common:action.retry')}</Button>}
    />
  );
}
