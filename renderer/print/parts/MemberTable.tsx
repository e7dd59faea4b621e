import type { CaseSheet } from '../../../domain/print/document-view.ts';
import { words } from '../words.ts';
import { Table, type TextColumn } from './Table.tsx';

type Member = CaseSheet['members'][number];

export const memberColumns: readonly TextColumn<Member>[] = [
  { head: words.name, width: { parts: 7 }, cell: nameOf },
  { head: words.kana, width: { parts: 7 }, cell: (member) => member.kana },
  { head: words.relation, width: { letters: 3.2 }, cell: (member) => member.relation },
  { head: words.sex, width: { letters: 2 }, cell: (member) => member.sex },
  { head: words.age, width: { letters: 3 }, cell: (member) => member.age },
  { head: words.birth, width: { letters: 8.4 }, cell: (member) => member.birth },
  { head: words.living, width: { parts: 6 }, cell: (member) => member.living },
];

/** The household as a table: the truth behind the diagram. */
export function MemberTable({ members }: Pick<CaseSheet, 'members'>) {
  return <Table columns={memberColumns} rows={members} empty={words.noMembers} />;
}

function nameOf({ name, keyPerson }: Member): string {
  return keyPerson ? `${name} ${words.keyPersonMark}` : name;
}
