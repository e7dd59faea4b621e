import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { routes } from '../../app/routes.ts';
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

/** Beside the very pages that will be issued stands what leaves the office, to whom, and what stays. */
export function PrintDesk({ request }: { readonly request: PrintRequest }) {
  const { t } = useTranslation(['print', 'common']);
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
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
  const back = (): void =>
    navigate(routes.meeting(request.meetingId, request.kind === 'minutes' ? 'record' : 'agenda'));
  useShortcut('Escape', back);
  const error = viewError ?? preview.error;
  if (error?.code === 'consent-required')
    return <ConsentMissing meetingId={request.meetingId} error={error} />;
  return (
    <div className={styles['desk']}>
      <LeavingPanel request={request} view={view} onBack={back} />
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
