import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { printRequest } from '../../../../domain/contract/print.ts';
import { routes } from '../../app/routes.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { OperationError } from '../../bridge/bridge.ts';
import { PrintDesk } from './PrintDesk.tsx';

/** 印刷: the paper as it will be, and what leaves the office with it. */
export function PrintPage() {
  const { t } = useTranslation('print');
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const { kind, id } = useParams<{ kind: string; id: string }>();
  const request = printRequest.safeParse({ kind, meetingId: id });
  if (request.success)
    return <PrintDesk key={`${request.data.kind}/${request.data.meetingId}`} request={request.data} />;
  return (
    <ErrorPanel
      {...wordsOf(new OperationError('not-found', [], null))}
      actions={<Button onPress={() => navigate(routes.meetings)}>{t('toMeetings')}</Button>}
    />
  );
}
