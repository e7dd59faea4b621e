import type { MinutesView } from '../../../domain/print/document-view.ts';
import { isTall } from '../text.ts';
import { words } from '../words.ts';
import { Section } from './Section.tsx';
import { Table, type Column } from './Table.tsx';

type Amendment = MinutesView['amendments'][number];

const columns: readonly Column<Amendment>[] = [
  { head: words.amendmentOn, width: { letters: 5.8 }, cell: (amendment) => amendment.on },
  { head: words.amendmentText, width: { parts: 5 }, cell: (amendment) => amendment.text },
  { head: words.amendmentReason, width: { parts: 3 }, cell: (amendment) => amendment.reason },
  { head: words.amendmentBy, width: { letters: 6 }, cell: (amendment) => amendment.by },
];

/** What was added after 確定; nothing where nothing was. */
export function Amendments({ amendments }: Pick<MinutesView, 'amendments'>) {
  if (amendments.length === 0) return null;
  return (
    <Section title={words.amendments} note={words.amendmentsNote}>
      <Table columns={columns} rows={amendments} empty={words.none} tall={({ text }) => isTall(text)} />
    </Section>
  );
}
