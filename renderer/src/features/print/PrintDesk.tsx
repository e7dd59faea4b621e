import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import type { AttendeeId } from '../../../../domain/contract/scalars.ts';
import { call, type OperationError } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { SeenReader } from './meeting/SeenReader.tsx';
import { LeavingPanel } from './LeavingPanel.tsx';
import { PdfPreview } from './PdfPreview.tsx';
import { Refusal } from './Refusal.tsx';
import styles from './print.module.css';

interface PrintDeskProps {
  readonly asked: PrintRequest;
  readonly onBack: () => void;
}

/** Milliseconds without a change of what is asked before the pages are drawn again. */
const typingRests = 400;

/** Beside the very pages that will be issued stands what leaves the office, to whom, and what stays. */
export function PrintDesk({ asked, onBack }: PrintDeskProps) {
  const { t } = useTranslation('print');
  const [request, setRequest] = useState(asked);
  const [isTouched, setIsTouched] = useState(false);
  const [seen, setSeen] = useState<AttendeeId | null>(null);
  const previewed = oneCopyOf(request, seen);
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
        {request.kind === 'packet' && previewed.kind === 'packet' && (
          <SeenReader request={request} seen={previewed.readers[0]} onChange={setSeen} />
        )}
        {error !== null ? (
          <Refusal request={request} error={error} onRetry={() => void refetch()} />
        ) : preview.data === undefined ? (
          <Loading label={t('preview.making')} />
        ) : (
          <PdfPreview pdf={preview.data.pdf} isOutdated={preview.isFetching} />
        )}
      </div>
    </div>
  );
}

/** Of several readers one copy is shown: the one chosen, or the first. */
function oneCopyOf(request: PrintRequest, seen: AttendeeId | null): PrintRequest {
  if (request.kind !== 'packet') return request;
  const chosen = request.readers.filter((id) => id === seen);
  return { ...request, readers: chosen.length > 0 ? chosen : request.readers.slice(0, 1) };
}
