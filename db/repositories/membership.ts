import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { HouseholdId, MembershipId, PersonId } from '../../domain/contract/scalars.ts';
import type { Period } from '../../domain/household/periods.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { currentMember, headNameColumn } from './household.ts';
import { isProtected } from './protection.ts';
import { updateRow } from './row.ts';
import { shownNameColumn } from './shown-name.ts';

export interface PeriodRow {
  membershipId: MembershipId;
  rowVersion: number;
  personId: PersonId;
  personName: string;
  relationship: string;
  relationshipText: string;
  resident: number;
  whereabouts: string;
  keyPerson: number;
  startsOn: CivilDate | null;
  startReason: string;
  endsOn: CivilDate | null;
  endReason: string;
  addressProtected: number;
}

/** Every period of everybody who ever belonged, standing ones first, then the latest; at most `limit`. */
export function listPeriods(tx: ReadTx, household: HouseholdId, limit: number): PeriodRow[] {
  return tx.all<PeriodRow>(
    `SELECT m.id AS membershipId, m.row_version AS rowVersion, m.person_id AS personId, ${shownNameColumn} AS personName,
       m.relationship, m.relationship_text AS relationshipText, m.resident, m.whereabouts, m.key_person AS keyPerson,
       m.starts_on AS startsOn, m.start_reason AS startReason, m.ends_on AS endsOn, m.end_reason AS endReason,
       ${isProtected('p.id')} AS addressProtected
     FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
     WHERE m.household_id = ? AND m.removed_at IS NULL
     ORDER BY m.ends_on IS NOT NULL, m.ends_on DESC, m.starts_on DESC, m.sort LIMIT ?`,
    household,
    limit,
  );
}

/** The other periods of one person in one household. */
export function otherPeriods(
  tx: ReadTx,
  household: HouseholdId,
  person: PersonId,
  except: MembershipId | null,
): Period[] {
  return tx.all<Period>(
    `SELECT m.starts_on AS startsOn, m.ends_on AS endsOn FROM memberships AS m
     WHERE m.person_id = ? AND m.household_id = ? AND m.removed_at IS NULL AND m.id IS NOT ?`,
    person,
    household,
    except,
  );
}

export function endPeriod(
  tx: WriteTx,
  id: MembershipId,
  rowVersion: number,
  end: { on: CivilDate; reason: string; whereabouts?: string },
): void {
  updateRow(tx, 'memberships', id, rowVersion, {
    ends_on: end.on,
    end_reason: end.reason,
    ...(end.whereabouts !== undefined && { whereabouts: end.whereabouts }),
  });
}

export function updatePeriod(
  tx: WriteTx,
  id: MembershipId,
  rowVersion: number,
  period: Partial<Pick<PeriodRow, 'startsOn' | 'startReason' | 'endsOn' | 'endReason'>>,
): void {
  updateRow(tx, 'memberships', id, rowVersion, {
    ...(period.startsOn !== undefined && { starts_on: period.startsOn }),
    ...(period.startReason !== undefined && { start_reason: period.startReason }),
    ...(period.endsOn !== undefined && { ends_on: period.endsOn }),
    ...(period.endReason !== undefined && { end_reason: period.endReason }),
  });
}

/** The other households a person lives in now. */
export function presentHouseholds(
  tx: ReadTx,
  person: PersonId,
  except: HouseholdId,
): { householdId: HouseholdId; label: string; headName: string }[] {
  return tx.all(
    `SELECT h.id AS householdId, h.label, ${headNameColumn} AS headName
     FROM memberships AS o JOIN households AS h ON h.id = o.household_id
     WHERE o.person_id = ? AND o.removed_at IS NULL AND o.ends_on IS NULL AND h.id <> ? AND h.deleted_at IS NULL
     ORDER BY h.id`,
    person,
    except,
  );
}

/** Whether one of the persons is 本人 of a case of the household that is not closed. */
export function isPrincipal(tx: ReadTx, household: HouseholdId, persons: readonly PersonId[]): boolean {
  return (
    tx.get(
      `SELECT 1 FROM cases AS c WHERE c.household_id = ? AND c.deleted_at IS NULL AND c.status <> 'closed'
         AND c.principal_id IN (SELECT value FROM json_each(?))`,
      household,
      JSON.stringify(persons),
    ) !== undefined
  );
}

/** The running cases of a household, with the 受付票 they began from, become those of another. */
export function moveCases(tx: WriteTx, from: HouseholdId, into: HouseholdId): void {
  const open = `SELECT id FROM cases WHERE household_id = ? AND deleted_at IS NULL AND status <> 'closed'`;
  tx.run(`UPDATE intakes SET household_id = ? WHERE case_id IN (${open})`, into, from);
  tx.run(
    `UPDATE cases SET household_id = ?, row_version = row_version + 1 WHERE id IN (${open})`,
    into,
    from,
  );
}

/** What stands about a household that is joined to another goes along: ties outside the family and warnings. */
export function moveStanding(tx: WriteTx, from: HouseholdId, into: HouseholdId): void {
  tx.run(
    `UPDATE outside_ties SET household_id = ?, row_version = row_version + 1
     WHERE household_id = ? AND deleted_at IS NULL AND ends_on IS NULL`,
    into,
    from,
  );
  tx.run(
    `UPDATE warnings SET household_id = ?, row_version = row_version + 1
     WHERE household_id = ? AND deleted_at IS NULL AND ended_on IS NULL`,
    into,
    from,
  );
}

/** Whether a household has a head now, apart from one membership. */
export function hasHead(tx: ReadTx, household: HouseholdId, except: MembershipId | null): boolean {
  return (
    tx.get(
      `SELECT 1 FROM memberships AS m
       WHERE m.household_id = ? AND ${currentMember} AND m.relationship = '02' AND m.id IS NOT ?`,
      household,
      except,
    ) !== undefined
  );
}
