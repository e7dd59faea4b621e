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
import { LeavingPanel } from './LeavingPanel.tsx';
import { PdfPreview } from './PdfPreview.tsx';
import styles from './print.module.css';

interface PrintDeskProps {
  readonly asked: PrintRequest;
  readonly onBack: () => void;
}

/** Beside the very pages that will be issued stands what leaves the office, to whom, and what stays. */
export function PrintDesk({ asked, onBack }: PrintDeskProps) {
  const { t } = useTranslation(['print', 'common']);
  const { wordsOf } = useFailureWords();
  const [request, setRequest] = useState(asked);
  const { data: view, error: viewError } = useQueryOperation('print.view', { request });
  const preview = useQuery<OutputOf<'print.preview'>, OperationError>({
    queryKey: ['preview', request],
    queryFn: () => call('print.preview', { request }),
    enabled: false,
    gcTime: 0,
  });
  const { refetch } = preview;
  // Drawn again only when the sheet says something else: issuing it changes the log and nothing on the paper.
  useEffect(() => {
    if (view !== undefined) void refetch();
  }, [view, refetch]);
  useShortcut('Escape', onBack);
  const error = viewError ?? preview.error;
  if (error?.code === 'consent-required' && 'meetingId' in request)
    return <ConsentMissing meetingId={request.meetingId} error={error} />;
  return (
    <div className={styles['desk']}>
      <LeavingPanel request={request} view={view} onBack={onBack} onChange={setRequest} />
      <div className={styles['paper']}>
        {error !== null ? (
          <ErrorPanel
            {...wordsOf(error)}
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
