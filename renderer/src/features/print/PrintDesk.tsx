import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { call, type OperationError } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { ConsentMissing } from './ConsentMissing.tsx';
import { isMeetingPaper } from './meeting/meeting-papers.ts';
import { LeavingPanel } from './LeavingPanel.tsx';
import { PdfPreview } from './PdfPreview.tsx';
import styles from './print.module.css';

interface PrintDeskProps {
  readonly asked: PrintRequest;
  readonly onBack: () => void;
}

/** Milliseconds without a change of what is asked before the pages are drawn again. */
const typingRests = 400;

/** Beside the very pages that will be issued stands what leaves the office, to whom, and what stays. */
export function PrintDesk({ asked, onBack }: PrintDeskProps) {
  const { t } = useTranslation(['print', 'common']);
  const { wordsOf, problemText } = useFailureWords();
  const [request, setRequest] = useState(asked);
  const [isTouched, setIsTouched] = useState(false);
  const previewed = oneCopyOf(request);
  const asking = JSON.stringify(previewed);
  const { data: view, error: viewError } = useQueryOperation('print.view', { request: previewed });
  const preview = useQuery<OutputOf<'print.preview'>, OperationError>({
    queryKey: ['preview', previewed],
    queryFn: () => call('print.preview', { request: previewed }),
    enabled: false,
    gcTime: 0,
  });
  const { refetch } = preview;
  // Drawn again only when the sheet says something else: issuing it changes the log and nothing on the paper.
  useEffect(() => {
    if (view === undefined) return undefined;
    const timer = setTimeout(() => void refetch(), isTouched ? typingRests : 0);
    return () => clearTimeout(timer);
  }, [view, asking, isTouched, refetch]);
  useShortcut('Escape', onBack);
  const error = viewError ?? preview.error;
  // What the words for the code alone would not say.
  const told = error?.problems.find(({ reason }) => reason !== 'consent-required');
  return (
    <div className={styles['desk']}>
      <LeavingPanel
        request={request}
        view={error === null ? view : undefined}
        pages={preview.data?.copies ?? []}
        onBack={onBack}
        onChange={(changed) => {
          setRequest(changed);
          setIsTouched(true);
        }}
      />
      <div className={styles['paper']}>
        {error?.code === 'consent-required' && isMeetingPaper(request) ? (
          <ConsentMissing meetingId={request.meetingId} error={error} />
        ) : error !== null ? (
          <ErrorPanel
            {...wordsOf(error)}
            {...(told === undefined ? {} : { title: t('refused'), todo: problemText(told) })}
            actions={<Button onPress={() => void refetch()}>{t('common:action.retry')}</Button>}
          />
        ) : preview.data === undefined ? (
          <Loading label={t('preview.making')} />
        ) : (
          <PdfPreview pdf={preview.data.pdf} />
        )}
      </div>
    </div>
  );
}

/** Of several readers the copy of the first is shown; each of the others differs in what is left out only. */
function oneCopyOf(request: PrintRequest): PrintRequest {
  return request.kind === 'packet' ? { ...request, readers: request.readers.slice(0, 1) } : request;
}
