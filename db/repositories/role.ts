import type { z } from 'zod';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { CaseDetail } from '../../domain/contract/case.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { roleFields, AgendaItem } from '../../domain/contract/meeting.ts';
import type { roleState } from '../../domain/contract/role.ts';
import { roleId, type AgendaItemId, type CaseId, type RoleId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, updateRow } from './row.ts';

type RoleFields = { [K in keyof typeof roleFields]: z.infer<(typeof roleFields)[K]> };
type CaseRole = Omit<CaseDetail['roles'][number], 'meetingTitle'> & {
  typeName: string | null;
  serial: number | null;
  legalBasis: LegalBasis | null;
};

/** Of the role `r`: agreed in a meeting, or in a plan that was decided; neither was thrown away. */
export const isRoleInForce = `(CASE WHEN r.plan_id IS NULL
    THEN NOT EXISTS (SELECT 1 FROM agenda_items AS i JOIN meetings AS g ON g.id = i.meeting_id
      WHERE i.id = r.agenda_item_id AND g.deleted_at IS NOT NULL)
    ELSE EXISTS (SELECT 1 FROM support_plans AS l WHERE l.id = r.plan_id AND l.state = 'decided' AND l.deleted_at IS NULL) END)`;

/** Roles in force for a case, of any meeting or plan: open ones first, by due date. */
export function rolesOfCase(tx: ReadTx, caseId: CaseId): CaseRole[] {
  return tx.all<CaseRole>(
    `SELECT r.id, r.agency_name AS agencyName, r.worker, r.task, r.frequency, r.due_on AS dueOn, r.state, r.row_version AS rowVersion,
       r.plan_id AS planId, m.id AS meetingId, coalesce(m.final_name, t.name) AS typeName, m.serial, a.legal_basis AS legalBasis
     FROM role_assignments AS r LEFT JOIN agenda_items AS a ON a.id = r.agenda_item_id
     LEFT JOIN meetings AS m ON m.id = a.meeting_id LEFT JOIN meeting_types AS t ON t.id = m.type_id
     WHERE r.case_id = ? AND ${isRoleInForce} ORDER BY r.state IN ('done', 'dropped'), r.due_on IS NULL, r.due_on, r.sort`,
    caseId,
  );
}

export function rolesOfAgendaItem(tx: ReadTx, id: AgendaItemId): AgendaItem['roles'] {
  return tx.all(
    `SELECT id, row_version AS rowVersion, state, agency_id AS agencyId, agency_name AS agencyName, worker, task, due_on AS dueOn
     FROM role_assignments WHERE agenda_item_id = ? ORDER BY sort`,
    id,
  );
}

/**
 * Replaces the roles of an agenda item. A role that stands unchanged in agency and task keeps its id and state, and so
 * does one that is only put in other words at its place: editing the list does not undo what has been done.
 */
export function replaceRoles(
  tx: WriteTx,
  item: { id: AgendaItemId; caseId: CaseId },
  roles: readonly RoleFields[],
  newId: () => string,
): RoleId[] {
  const keptRoles = rolesKept(rolesOfAgendaItem(tx, item.id), roles);
  const settled = settledDays(tx, item.id);
  tx.run('DELETE FROM role_assignments WHERE agenda_item_id = ?', item.id);
  return roles.map((role, sort) => {
    const kept = keptRoles[sort];
    const id = kept?.id ?? roleId.parse(newId());
    insertRow(tx, 'role_assignments', {
      id,
      case_id: item.caseId,
      agenda_item_id: item.id,
      agency_id: role.agencyId,
      agency_name: role.agencyName,
      worker: role.worker,
      task: role.task,
      due_on: role.dueOn,
      state: kept?.state ?? 'planned',
      settled_on: (kept && settled.get(kept.id)) ?? null,
      sort,
      row_version: (kept?.rowVersion ?? 0) + 1,
    });
    return id;
  });
}

function settledDays(tx: ReadTx, id: AgendaItemId): ReadonlyMap<RoleId, CivilDate | null> {
  const rows = tx.all<{ id: RoleId; settledOn: CivilDate | null }>(
    'SELECT id, settled_on AS settledOn FROM role_assignments WHERE agenda_item_id = ?',
    id,
  );
  return new Map(rows.map((row) => [row.id, row.settledOn]));
}

/**
 * Which of the roles there were each one is. In a list that has become neither longer nor shorter, the role at the same
 * place is the same in other words where its agency or its task stands.
 */
function rolesKept<Role extends Pick<RoleFields, 'agencyName' | 'task'>>(
  before: readonly Role[],
  roles: readonly Pick<RoleFields, 'agencyName' | 'task'>[],
): (Role | undefined)[] {
  const rest: (Role | undefined)[] = [...before];
  const take = (index: number): Role | undefined =>
    index === -1 ? undefined : rest.splice(index, 1, undefined)[0];
  const same = roles.map(({ agencyName, task }) =>
    take(rest.findIndex((old) => old?.agencyName === agencyName && old.task === task)),
  );
  if (before.length !== roles.length) return same;
  return roles.map(({ agencyName, task }, place) => {
    const old = rest[place];
    const isReworded = old?.agencyName === agencyName || old?.task === task;
    return same[place] ?? (isReworded ? take(place) : undefined);
  });
}

/** @param today the day on which a role that is done or dropped was settled */
export function setRoleState(
  tx: WriteTx,
  id: string,
  rowVersion: number,
  state: z.infer<typeof roleState>,
  today: CivilDate,
): void {
  const isSettled = state === 'done' || state === 'dropped';
  updateRow(tx, 'role_assignments', id, rowVersion, { state, settled_on: isSettled ? today : null });
}

/** Roles of a case that were done or dropped on a day or later. */
export function rolesSettledSince(tx: ReadTx, caseId: CaseId, since: CivilDate): ReadonlySet<RoleId> {
  const rows = tx.all<{ id: RoleId }>(
    'SELECT id FROM role_assignments WHERE case_id = ? AND settled_on >= ?',
    caseId,
    since,
  );
  return new Set(rows.map(({ id }) => id));
}
