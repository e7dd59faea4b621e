import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Table, type Column } from '../../ui/Table.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { MergeHistory } from '../merge/MergeHistory.tsx';
import styles from './trash.module.css';

type Entry = OutputOf<'trash.list'>['entries'][number];

/** What has been thrown away, the latest first, each to be brought back with what went along. */
export function TrashPage() {
  const { t } = useTranslation('trash');
  const { data, error } = useQueryOperation('trash.list', {});
  const restoring = useCommand('trash.restore');
  const restore = async ({ id, title }: Entry): Promise<void> => {
    try {
      await restoring.mutateAsync({ id });
      showToast({ text: t('restored', { label: title }) });
    } catch {
      // Told above the list.
    }
  };
  const columns = useTrashColumns((entry) => void restore(entry));
  return (
    <div className={styles['page']}>
      <header>
        <h1>{t('title')}</h1>
        <p className={styles['quiet']}>{t('help')}</p>
      </header>
      <FailureNotice failure={error ?? restoring.error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          {data.total > data.entries.length && (
            <p className={styles['quiet']}>{t('more', { shown: data.entries.length, total: data.total })}</p>
          )}
          <div className={styles['table']}>
            <Table
              label={t('title')}
              columns={columns}
              rows={data.entries}
              rowId={({ id }) => id}
              empty={<EmptyState title={t('empty')}>{t('emptyHelp')}</EmptyState>}
            />
          </div>
        </>
      )}
      <MergeHistory />
    </div>
  );
}

function useTrashColumns(onRestore: (entry: Entry) => void): readonly Column<Entry>[] {
  const { t } = useTranslation('trash');
  const { short, clock, dayOf } = useDates();
  return [
    { id: 'kind', name: t('column.kind'), width: 15, cell: ({ kind }) => t(`kind.${kind}`) },
    {
      id: 'title',
      name: t('column.title'),
      width: 40,
      cell: ({ title }) => <strong className={styles['title']}>{title}</strong>,
    },
    {
      id: 'dependants',
      name: t('column.dependants'),
      cell: ({ dependants }) => dependants > 0 && t('dependants', { count: dependants }),
    },
    {
      id: 'removed',
      name: t('column.removed'),
      cell: ({ removedAt, staffName }) => (
        <span className={styles['quiet']}>
          {short(dayOf(removedAt))} {clock(removedAt)} {staffName}
        </span>
      ),
    },
    {
      id: 'actions',
      name: t('column.actions'),
      cell: (entry) => (
        <Button
          size="small"
          aria-label={t('restoreOf', { label: entry.title })}
          onPress={() => {
            onRestore(entry);
          }}
        >
          {t('restore')}
        </Button>
      ),
    },
  ];
}
