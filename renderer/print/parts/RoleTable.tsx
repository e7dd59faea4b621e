import type { RoleRow } from '../../../domain/print/meeting-parts.ts';
import { words } from '../words.ts';
import { Table, type Column } from './Table.tsx';

/** `mark`: who may see it, where not everybody may. */
type Role = RoleRow & { readonly mark?: string };

const ofOneCase: readonly Column<Role>[] = [
  { head: words.agency, width: 30, cell: (role) => role.agency },
  { head: words.worker, width: 12, cell: (role) => role.worker },
  { head: words.task, width: 33, cell: (role) => role.task },
  { head: words.due, width: 14, cell: (role) => role.due },
  { head: words.state, width: 11, cell: stateOf },
];

const ofAllCases: readonly Column<Role>[] = [
  { head: words.caseNumber, width: 12, cell: (role) => role.caseNumber },
  { head: words.agency, width: 26, cell: (role) => role.agency },
  { head: words.worker, width: 12, cell: (role) => role.worker },
  { head: words.task, width: 25, cell: (role) => role.task },
  { head: words.due, width: 14, cell: (role) => role.due },
  { head: words.state, width: 11, cell: stateOf },
];

/** Who does what by when. */
export function RoleTable({ roles, allCases }: { roles: readonly Role[]; allCases?: boolean }) {
  return <Table columns={allCases === true ? ofAllCases : ofOneCase} rows={roles} empty={words.noRoles} />;
}

function stateOf({ state, mark }: Role): string {
  return [state, mark ?? ''].filter((text) => text !== '').join('\n');
}
