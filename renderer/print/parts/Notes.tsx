import type { CaseSheet } from '../../../domain/print/document-view.ts';
import { below } from '../../../domain/print/parts.ts';
import { isTall } from '../text.ts';
import { words } from '../words.ts';
import { Table, type TextColumn } from './Table.tsx';

type Note = CaseSheet['notes'][number];

export const noteColumns: readonly TextColumn<Note>[] = [
  { head: words.date, width: { letters: 3.8 }, cell: (note) => note.date },
  { head: words.method, width: { letters: 6 }, cell: methodOf },
  { head: words.notes, width: { parts: 1 }, cell: (note) => note.text },
];

/** 支援経過. A note may be longer than a page, then its row is split. */
export function Notes({ notes }: Pick<CaseSheet, 'notes'>) {
  return <Table columns={noteColumns} rows={notes} empty={words.noNotes} tall={({ text }) => isTall(text)} />;
}

/** As far as the reader sees them, records that not everybody may see say so. */
function methodOf({ method, mark }: Note): string {
  return below(method, mark);
}
