import type { CaseSheet } from '../../../domain/print/document-view.ts';
import { isTall } from '../text.ts';
import { packetWords, words } from '../words.ts';
import { Table, type Column } from './Table.tsx';

type Note = CaseSheet['notes'][number];

const columns: readonly Column<Note>[] = [
  { head: words.date, width: 11, cell: (note) => note.date },
  { head: words.method, width: 20, cell: (note) => note.method },
  { head: words.notes, width: 69, cell: (note) => note.text },
];

/** As far as the reader sees them, records that not everybody may see say so. */
const marked: readonly Column<Note>[] = [
  { head: words.date, width: 11, cell: (note) => note.date },
  { head: words.method, width: 14, cell: (note) => note.method },
  { head: words.notes, width: 62, cell: (note) => note.text },
  { head: packetWords.mark, width: 13, cell: (note) => note.mark },
];

/** 支援経過. A note may be longer than a page, then its row is split. */
export function Notes({ notes }: Pick<CaseSheet, 'notes'>) {
  return (
    <Table
      columns={notes.some(({ mark }) => mark !== '') ? marked : columns}
      rows={notes}
      empty={words.noNotes}
      tall={({ text }) => isTall(text)}
    />
  );
}
