import type { ReactNode } from 'react';
import type { MinutesView } from '../../../domain/print/document-view.ts';
import { words } from '../words.ts';
import { Table, type Column } from './Table.tsx';
import { Text } from './Text.tsx';

type AgendaRow = Omit<
  MinutesView['cases'][number],
  'heard' | 'reported' | 'discussed' | 'decided' | 'roles' | 'amendments'
>;

const columns: readonly Column<AgendaRow>[] = [
  { head: words.number, width: { letters: 2.4 }, cell: (item) => String(item.number) },
  { head: words.caseNumber, width: { letters: 5 }, cell: (item) => item.caseNumber },
  { head: words.household, width: { parts: 3 }, cell: (item) => item.household },
  { head: words.kind, width: { letters: 6 }, cell: (item) => item.kind },
  { head: words.basis, width: { parts: 6 }, cell: (item) => item.basis },
  { head: words.consent, width: { parts: 3 }, cell: (item) => item.consent },
];

/** The cases of the meeting in order, each with the law it is discussed under. */
export function AgendaTable({ agenda }: { agenda: readonly AgendaRow[] }) {
  return <Table columns={columns} rows={agenda} empty={words.noAgenda} under={exception} />;
}

function exception({ exceptionReason }: AgendaRow): ReactNode {
  if (exceptionReason === '') return null;
  return (
    <>
      <strong>{words.exceptionReason}</strong> <Text>{exceptionReason}</Text>
    </>
  );
}
