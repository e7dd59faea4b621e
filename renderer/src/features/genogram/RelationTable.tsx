import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './genogram.module.css';
import { useMapDesk } from './map-desk.ts';
import { unconnected, useTieRows, type TieRow } from './useTieRows.ts';

interface RelationTableProps {
  /** Called for one of the two or more people a row is about. */
  readonly onSelect: (personId: string) => void;
  readonly onOpen: (row: TieRow) => void;
}

/** The relations as a table: the same as the drawing shows, for screen readers and for whoever likes lists. */
export function RelationTable({ onSelect, onOpen }: RelationTableProps) {
  const { t } = useTranslation(['household', 'genogram']);
  const { people, state, isReadOnly } = useMapDesk();
  const rows = useTieRows(people, state.kinship);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const alone = unconnected(people, state.kinship);
  return (
    <Pane title={t('household:tie.table')} note={isReadOnly ? undefined : t('genogram:table.help')} isFlush>
      <Table
        label={t('household:tie.table')}
        rows={rows}
        rowId={(row) => row.id}
        selectedId={selectedId}
        onSelect={(row) => {
          setSelectedId(row.id);
          const [first] = row.persons;
          if (first !== undefined) onSelect(first);
        }}
        {...(!isReadOnly && { onOpen })}
        columns={[
          {
            id: 'person',
            name: t('household:tie.person'),
            cell: (row) => <span className={styles['name']}>{row.person}</span>,
          },
          { id: 'relation', name: t('household:tie.relation'), cell: (row) => row.relation },
          {
            id: 'other',
            name: t('household:tie.other'),
            cell: (row) => <span className={styles['name']}>{row.other}</span>,
          },
          {
            id: 'note',
            name: t('household:tie.note'),
            cell: (row) => <span className={styles['quiet']}>{row.note}</span>,
          },
        ]}
        empty={
          <EmptyState title={t('household:tie.empty')}>
            {t(people.length >= 2 ? 'household:tie.emptyText' : 'genogram:empty.alone')}
          </EmptyState>
        }
      />
      {rows.length > 0 && alone.length > 0 && (
        <p className={styles['unconnected']}>
          {t('household:tie.unconnected', {
            names: alone.map(({ name }) => name).join(t('household:member.comma')),
          })}
        </p>
      )}
    </Pane>
  );
}
