import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { rebased, withIds, type Kept } from './kept-rows.ts';
import type { Read } from './useAutosave.ts';

type Saved = AgendaItem['roles'][number];

export interface Role extends Pick<Saved, 'agencyId' | 'agencyName' | 'worker' | 'task' | 'dueOn'> {
  /** By which a row stays the same role; none while it is not saved yet. */
  readonly id?: Saved['id'] | undefined;
}

/** A role as typed: the due date is text until it can be read. */
export interface RoleRow {
  readonly id?: Role['id'];
  readonly agencyId: Role['agencyId'];
  readonly agencyName: string;
  readonly worker: string;
  readonly task: string;
  readonly due: string;
}

/** As many for one case as the contract takes. */
export const maxRoles = 60;

export const blankRole: RoleRow = { agencyId: null, agencyName: '', worker: '', task: '', due: '' };

export function toRoleRows(roles: readonly Role[]): readonly RoleRow[] {
  return roles.map(({ dueOn, ...role }) => inOrder({ ...role, due: typedDay(dueOn) }));
}

/** The rows with the ids that saving has given to those that were new. */
export function withRoleIds(rows: readonly RoleRow[], saved: readonly Role[]): readonly RoleRow[] {
  return withIds(rows, toRoleRows(saved), isSameTask).map(inOrder);
}

/** Rows that were kept, with what has been saved of the roles since. */
export function rebasedRoles(kept: Kept<readonly RoleRow[]>, saved: readonly Role[]): readonly RoleRow[] {
  return rebased(kept, toRoleRows(saved), isSameTask).map(inOrder);
}

/** The roles as `meeting.setRoles` takes them: it tells by their words which ones there were. */
export function savableRoles(roles: readonly Role[]): Omit<Role, 'id'>[] {
  return roles.map(({ id: _, ...role }) => role);
}

function isSameTask(row: RoleRow, saved: RoleRow): boolean {
  return row.agencyName === saved.agencyName && row.task === saved.task;
}

/** Rows are compared as they are written. */
function inOrder({ id, agencyId, agencyName, worker, task, due }: RoleRow): RoleRow {
  return { ...(id !== undefined && { id }), agencyId, agencyName, worker, task, due };
}

/** Rows with nothing in them are not there; every other needs agency and task. Problems stand under `<row>.<field>`. */
export function readRoleRows(rows: readonly RoleRow[], today: CivilDate): Read<readonly Role[]> {
  const problems: Record<string, string> = {};
  const fields: Role[] = [];
  rows.forEach((row, index) => {
    if (isBlank(row)) return;
    const due = parseCivilDate(row.due, { today });
    if (row.agencyName.trim() === '') problems[`${String(index)}.agencyName`] = 'required';
    if (row.task.trim() === '') problems[`${String(index)}.task`] = 'required';
    if (!due.ok && due.reason !== 'empty') problems[`${String(index)}.due`] = 'no-such-date';
    const { id, agencyId, agencyName, worker, task } = row;
    fields.push({
      ...(id !== undefined && { id }),
      agencyId,
      agencyName,
      worker,
      task,
      dueOn: due.ok ? due.value : null,
    });
  });
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, fields };
}

/** The due date in our spelling, where it can be read. */
export function tidyDue(row: RoleRow, today: CivilDate): RoleRow {
  const due = parseCivilDate(row.due, { today });
  return due.ok ? { ...row, due: typedDay(due.value) } : row;
}

function isBlank({ agencyName, worker, task, due }: RoleRow): boolean {
  return [agencyName, worker, task, due].every((text) => text.trim() === '');
}
