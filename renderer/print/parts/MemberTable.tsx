import type { CaseSheet } from '../../../domain/print/document-view.ts';
import { words } from '../words.ts';
import { Table, type Column } from './Table.tsx';
import { Text } from './Text.tsx';

type Member = CaseSheet['members'][number];

const columns: readonly Column<Member>[] = [
  { head: words.name, width: 20, cell: nameOf },
  { head: words.kana, width: 17, cell: (member) => member.kana },
  { head: words.relation, width: 11, cell: (member) => member.relation },
  { head: words.sex, width: 7, cell: (member) => member.sex },
  { head: words.age, width: 9, cell: (member) => member.age },
  { head: words.birth, width: 20, cell: (member) => member.birth },
  { head: words.living, width: 16, cell: (member) => member.living },
];

/** The household as a table: the truth behind the diagram. */
export function MemberTable({ members }: Pick<CaseSheet, 'members'>) {
  return (
    <>
      <Table columns={columns} rows={members} empty={words.noMembers} />
      {members.some((member) => member.keyPerson) ? (
        <p className="foot-note">
          {words.keyPersonMark} {words.keyPerson}
        </p>
      ) : null}
    </>
  );
}

function nameOf({ name, keyPerson }: Member) {
  return (
    <>
      <Text>{name}</Text>
      {keyPerson ? ` ${words.keyPersonMark}` : null}
    </>
  );
}
