import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Table } from '../../ui/Table.tsx';

interface AgendaTableProps {
  readonly agenda: readonly AgendaItem[];
  readonly selectedId: AgendaItemId | null;
  readonly onSelect: (id: AgendaItemId) => void;
  /** The last column: what the section is about. */
  readonly mark: { readonly name: string; readonly cell: (item: AgendaItem) => ReactNode };
}

/** The cases in the order they are heard. ↑ ↓ choose one. */
export function AgendaTable({ agenda, selectedId, onSelect, mark }: AgendaTableProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const order = new Map(agenda.map(({ id }, index) => [id, index + 1]));
  return (
    <Table
      label={t('section.agenda')}
      rows={agenda}
      rowId={({ id }) => id}
      selectedId={selectedId}
      onSelect={({ id }) => onSelect(id)}
      columns={[
        { id: 'order', name: t('column.order'), align: 'end', width: 5, cell: ({ id }) => order.get(id) },
        {
          id: 'case',
          name: t('column.case'),
          cell: ({ caseNumber, householdLabel, addressProtected }) => (
            <>
              <strong>{caseNumber}</strong> {householdLabel}{' '}
              {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
            </>
          ),
        },
        { id: 'mark', name: mark.name, cell: mark.cell },
      ]}
    />
  );
}
