import type { CaseSheet } from '../../../domain/print/document-view.ts';
import { isTall } from '../text.ts';
import { words } from '../words.ts';
import { Table, type Column } from './Table.tsx';

type Note = CaseSheet['notes'][number];

const columns: readonly Column<Note>[] = [
  { head: words.date, width: 9, cell: (note) => note.date },
  { head: words.method, width: 22, cell: (note) => note.method },
  { head: words.notes, width: 69, cell: (note) => note.text },
];

/** 支援経過. A note may be longer than a page, then its row is split. */
export function Notes({ notes }: Pick<CaseSheet, 'notes'>) {
  return <Table columns={columns} rows={notes} empty={words.noNotes} tall={({ text }) => isTall(text)} />;
}
