import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import { typedDay } from '../../forms/typed-date.ts';
import type { Read } from './useAutosave.ts';

export type Role = Pick<AgendaItem['roles'][number], 'agencyId' | 'agencyName' | 'worker' | 'task' | 'dueOn'>;

/** A role as typed: the due date is text until it can be read. */
export interface RoleRow {
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
  return roles.map(({ agencyId, agencyName, worker, task, dueOn }) => ({
    agencyId,
    agencyName,
    worker,
    task,
    due: typedDay(dueOn),
  }));
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
    const { agencyId, agencyName, worker, task } = row;
    fields.push({ agencyId, agencyName, worker, task, dueOn: due.ok ? due.value : null });
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
