import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { AgendaItemId, AttendeeId, MeetingId, RoleId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { headNameColumn } from './household.ts';
import type { MeetingRow } from './meeting.ts';
import { toFlag } from './row.ts';

export interface SittingRow {
  id: MeetingId;
  serial: number;
  typeName: string;
  startsAt: string;
  endsAt: string | null;
  place: string;
  chair: string;
  recorder: string;
}

/** Other meetings of a day, in their order. */
export function listSittings(tx: ReadTx, on: CivilDate, except: MeetingId | null): SittingRow[] {
  return tx.all(
    `SELECT m.id, m.serial, coalesce(m.final_name, t.name) AS typeName, m.starts_at AS startsAt, m.ends_at AS endsAt,
       m.place, m.chair, m.recorder
     FROM meetings AS m JOIN meeting_types AS t ON t.id = m.type_id
     WHERE m.held_on = ? AND m.deleted_at IS NULL AND m.id IS NOT ? ORDER BY m.starts_at, m.id LIMIT 100`,
    on,
    except,
  );
}

/** The last meeting of the type before this one. */
export function previousOfType(
  tx: ReadTx,
  { id, typeId, heldOn, startsAt }: Pick<MeetingRow, 'id' | 'typeId' | 'heldOn' | 'startsAt'>,
): { id: MeetingId; serial: number; typeName: string; heldOn: CivilDate; closing: string } | undefined {
  return tx.get(
    `SELECT m.id, m.serial, coalesce(m.final_name, t.name) AS typeName, m.held_on AS heldOn, m.closing
     FROM meetings AS m JOIN meeting_types AS t ON t.id = m.type_id
     WHERE m.type_id = ? AND m.deleted_at IS NULL AND m.id <> ? AND (m.held_on, m.starts_at) < (?, ?)
     ORDER BY m.held_on DESC, m.starts_at DESC, m.id DESC LIMIT 1`,
    typeId,
    id,
    heldOn,
    startsAt,
  );
}

interface OfCase {
  fiscalYear: number;
  serial: number;
  label: string;
  headName: string;
}

interface OpenRoleRow extends OfCase {
  id: RoleId;
  rowVersion: number;
  agencyName: string;
  worker: string;
  task: string;
  dueOn: CivilDate | null;
  state: 'planned' | 'doing';
}

const ofCase = `c.fiscal_year AS fiscalYear, c.serial, h.label, ${headNameColumn} AS headName`;
const standing = 'c.deleted_at IS NULL AND h.deleted_at IS NULL';

/** Roles that meetings of the type agreed on before this one and that are neither done nor dropped, the most urgent first. */
export function listOpenRoles(
  tx: ReadTx,
  { id, typeId, heldOn, startsAt }: Pick<MeetingRow, 'id' | 'typeId' | 'heldOn' | 'startsAt'>,
): OpenRoleRow[] {
  return tx.all(
    `SELECT r.id, r.row_version AS rowVersion, r.agency_name AS agencyName, r.worker, r.task, r.due_on AS dueOn, r.state, ${ofCase}
     FROM meetings AS m JOIN agenda_items AS a ON a.meeting_id = m.id JOIN role_assignments AS r ON r.agenda_item_id = a.id
     JOIN cases AS c ON c.id = r.case_id JOIN households AS h ON h.id = c.household_id
     WHERE m.type_id = ? AND m.deleted_at IS NULL AND m.id <> ? AND (m.held_on, m.starts_at) < (?, ?)
       AND r.state IN ('planned', 'doing') AND ${standing}
     ORDER BY r.due_on IS NULL, r.due_on, m.held_on, a.sort, r.sort LIMIT 500`,
    typeId,
    id,
    heldOn,
    startsAt,
  );
}

/** Cases a meeting heard without writing down what was decided. */
export function listUndecided(tx: ReadTx, id: MeetingId): OfCase[] {
  return tx.all(
    `SELECT ${ofCase} FROM agenda_items AS a
     JOIN cases AS c ON c.id = a.case_id JOIN households AS h ON h.id = c.household_id
     WHERE a.meeting_id = ? AND trim(a.decided) = '' AND ${standing} ORDER BY a.sort LIMIT 500`,
    id,
  );
}

/** Whether another meeting of the type bears the number in that 年度; one in the trash keeps its own. */
export function isSerialTaken(
  tx: ReadTx,
  { id, typeId, fiscalYear }: Pick<MeetingRow, 'id' | 'typeId' | 'fiscalYear'>,
  serial: number,
): boolean {
  return (
    tx.get(
      'SELECT 1 FROM meetings AS m WHERE m.type_id = ? AND m.fiscal_year = ? AND m.serial = ? AND m.id <> ?',
      typeId,
      fiscalYear,
      serial,
      id,
    ) !== undefined
  );
}

/** Who sits at a case and for how long it is planned; `null`: everybody. */
export function writeTable(
  tx: WriteTx,
  id: AgendaItemId,
  {
    attendeeIds,
    plannedMinutes,
  }: { attendeeIds: readonly AttendeeId[] | null; plannedMinutes: number | null },
): void {
  tx.run(
    'UPDATE agenda_items SET everyone = ?, planned_minutes = ? WHERE id = ?',
    toFlag(attendeeIds === null),
    plannedMinutes,
    id,
  );
  tx.run('DELETE FROM agenda_attendees WHERE agenda_item_id = ?', id);
  for (const attendee of new Set(attendeeIds ?? []))
    tx.run('INSERT INTO agenda_attendees (agenda_item_id, attendee_id) VALUES (?, ?)', id, attendee);
}
