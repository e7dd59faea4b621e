import type { RoleRow } from '../../../domain/print/meeting-parts.ts';
import { below } from '../../../domain/print/parts.ts';
import { words } from '../words.ts';
import { Table, type TextColumn } from './Table.tsx';

/** `mark`: who may see it, where not everybody may. */
type Role = RoleRow & { readonly mark?: string };

const columns: readonly TextColumn<Role>[] = [
  { head: words.agency, width: { parts: 1 }, cell: (role) => role.agency },
  { head: words.worker, width: { letters: 6 }, cell: (role) => role.worker },
  { head: words.task, width: { parts: 1 }, cell: (role) => role.task },
  { head: words.due, width: { letters: 5.7 }, cell: (role) => role.due },
  { head: words.state, width: { letters: 4 }, cell: (role) => role.state },
];

const ofAllCases: readonly TextColumn<Role>[] = [
  { head: words.caseNumber, width: { letters: 5 }, cell: (role) => role.caseNumber },
  ...columns,
];

/** Some say who may see them. */
const marked: readonly TextColumn<Role>[] = [
  ...columns.slice(0, -1),
  { head: words.state, width: { letters: 6 }, cell: stateOf },
];

interface RoleTableProps {
  readonly roles: readonly Role[];
  readonly allCases?: boolean;
  /** Rows to write in, where there are none yet. */
  readonly blankRows?: number;
}

/** Who does what by when. */
export function RoleTable({ roles, allCases, blankRows = 0 }: RoleTableProps) {
  return (
    <Table
      columns={allCases === true ? ofAllCases : roleColumns(roles)}
      rows={roles}
      empty={words.noRoles}
      blankRows={blankRows}
    />
  );
}

/** Of one case. */
export function roleColumns(roles: readonly Role[]): readonly TextColumn<Role>[] {
  return roles.some(({ mark = '' }) => mark !== '') ? marked : columns;
}

function stateOf({ state, mark = '' }: Role): string {
  return below(state, mark);
}
