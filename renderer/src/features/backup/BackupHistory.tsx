import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Table, type Column } from '../../ui/Table.tsx';
import { formatBytes } from './format-bytes.ts';

type BackupRecord = OutputOf<'backup.history'>['backups'][number];

/** Every backup of this office so far, newest first. */
export function BackupHistory() {
  const { t } = useTranslation('backup');
  const { wordsOf } = useFailureWords();
  const { short, clock, dayOf } = useDates();
  const { data, error } = useQueryOperation('backup.history', {});
  const columns: readonly Column<BackupRecord>[] = [
    {
      id: 'madeAt',
      name: t('history.madeAt'),
      width: 15,
      cell: ({ madeAt }) => `${short(dayOf(madeAt))} ${clock(madeAt)}`,
    },
    { id: 'place', name: t('history.place'), cell: ({ place }) => place },
    { id: 'folderName', name: t('history.folderName'), cell: ({ folderName }) => folderName },
    { id: 'size', name: t('history.size'), align: 'end', width: 10, cell: ({ bytes }) => formatBytes(bytes) },
    {
      id: 'verified',
      name: t('history.verified'),
      width: 15,
      cell: ({ verified }) => (
        <Badge tone={verified ? 'ok' : 'warning'}>{t(verified ? 'history.yes' : 'history.no')}</Badge>
      ),
    },
    { id: 'staffName', name: t('history.staffName'), width: 15, cell: ({ staffName }) => staffName },
  ];
  return (
    <Pane title={t('history.title')}>
      {error && <ErrorPanel {...wordsOf(error)} />}
      {!data && !error && <Loading />}
      {data && (
        <Table
          label={t('history.title')}
          columns={columns}
          rows={data.backups}
          rowId={({ madeAt, folderName }) => `${madeAt} ${folderName}`}
          empty={<EmptyState title={t('history.empty')}>{t('history.emptyText')}</EmptyState>}
        />
      )}
    </Pane>
  );
}
