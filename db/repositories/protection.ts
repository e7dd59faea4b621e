import type { Protection } from '../../domain/contract/protection.ts';
import type { HouseholdId, PersonId, ProtectionId, StaffId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { currentMember } from './household.ts';
import { insertRow } from './row.ts';

/**
 * SQL condition: the person whose id the expression gives is under addressProtection (DV等支援措置). It stands until
 * somebody ends it, whatever its period says (reference.md §3.2).
 */
export const isProtected = (person: string): string =>
  `EXISTS (SELECT 1 FROM address_protections AS a WHERE a.person_id = ${person} AND a.released_at IS NULL)`;

/** SQL condition: somebody who belongs to the household now is under addressProtection. */
export const hasProtectedMember = (household: string): string =>
  `EXISTS (SELECT 1 FROM memberships AS m JOIN address_protections AS a ON a.person_id = m.person_id
    WHERE m.household_id = ${household} AND ${currentMember} AND a.released_at IS NULL)`;

/** Who of these persons is under addressProtection. */
export function listProtected(tx: ReadTx, persons: readonly PersonId[]): PersonId[] {
  const rows = tx.all<{ id: PersonId }>(
    `SELECT p.id FROM persons AS p WHERE p.id IN (SELECT value FROM json_each(?)) AND ${isProtected('p.id')}`,
    JSON.stringify(persons),
  );
  return rows.map(({ id }) => id);
}

export function isHouseholdProtected(tx: ReadTx, household: HouseholdId): boolean {
  return tx.get(`SELECT 1 WHERE ${hasProtectedMember('?')}`, household) !== undefined;
}

const releases = `FROM address_protections AS a
  JOIN address_protection_releases AS r ON r.protection_id = a.id AND r.relocked_at IS NULL AND r.until > ?`;

/** When the temporary release of what is withheld of a person ends; null while it is locked. `now`: UTC instant. */
export function revealedUntil(tx: ReadTx, person: PersonId, now: string): string | null {
  return latest(
    tx,
    `SELECT max(r.until) AS until ${releases} WHERE a.person_id = ? AND a.released_at IS NULL`,
    now,
    person,
  );
}

/** The same for a household: its address is shown while one of its protected members is released. */
export function householdRevealedUntil(tx: ReadTx, household: HouseholdId, now: string): string | null {
  return latest(
    tx,
    `SELECT max(r.until) AS until ${releases} JOIN memberships AS m ON m.person_id = a.person_id
     WHERE m.household_id = ? AND ${currentMember} AND a.released_at IS NULL`,
    now,
    household,
  );
}

function latest(tx: ReadTx, sql: string, now: string, id: string): string | null {
  return tx.get<{ until: string | null }>(sql, now, id)?.until ?? null;
}

/** Protections of a person with their temporary releases, the latest first. */
export function listProtections(tx: ReadTx, person: PersonId, limit: number): Protection[] {
  return tx
    .all<Omit<Protection, 'releases'>>(
      `SELECT a.id, a.starts_on AS "from", a.ends_on AS until, a.reason, a.released_at AS endedAt,
         a.release_reason AS endReason, coalesce(s.name, '') AS endedBy
       FROM address_protections AS a LEFT JOIN staff AS s ON s.id = a.released_by
       WHERE a.person_id = ? ORDER BY a.released_at IS NULL DESC, a.released_at DESC LIMIT ?`,
      person,
      limit,
    )
    .map((row) => ({ ...row, releases: listReleases(tx, row.id, limit) }));
}

function listReleases(tx: ReadTx, protection: ProtectionId, limit: number): Protection['releases'] {
  return tx.all(
    `SELECT r.released_at AS releasedAt, r.until, r.relocked_at AS relockedAt, r.reason, s.name AS staffName
     FROM address_protection_releases AS r JOIN staff AS s ON s.id = r.staff_id
     WHERE r.protection_id = ? ORDER BY r.released_at DESC LIMIT ?`,
    protection,
    limit,
  );
}

/** The protection that stands for a person. */
export function standingProtection(tx: ReadTx, person: PersonId): ProtectionId | undefined {
  return tx.get<{ id: ProtectionId }>(
    'SELECT id FROM address_protections WHERE person_id = ? AND released_at IS NULL',
    person,
  )?.id;
}

export function insertProtection(
  tx: WriteTx,
  id: ProtectionId,
  fields: { personId: PersonId; from: string; until: string; reason: string },
): void {
  insertRow(tx, 'address_protections', {
    id,
    person_id: fields.personId,
    starts_on: fields.from,
    ends_on: fields.until,
    reason: fields.reason,
  });
}

/** Ends a protection; an empty reason means that a renewal took its place. False when it no longer stood. */
export function endProtection(
  tx: WriteTx,
  id: ProtectionId,
  end: { at: string; reason: string; by: StaffId },
): boolean {
  const { changes } = tx.run(
    'UPDATE address_protections SET released_at = ?, release_reason = ?, released_by = ? WHERE id = ? AND released_at IS NULL',
    end.at,
    end.reason,
    end.by,
    id,
  );
  if (changes === 1) relock(tx, id, end.at);
  return changes === 1;
}

export function insertRelease(
  tx: WriteTx,
  id: string,
  release: { protectionId: ProtectionId; reason: string; by: StaffId; at: string; until: string },
): void {
  insertRow(tx, 'address_protection_releases', {
    id,
    protection_id: release.protectionId,
    reason: release.reason,
    staff_id: release.by,
    released_at: release.at,
    until: release.until,
  });
}

/** Ends what is still released of a protection. */
export function relock(tx: WriteTx, id: ProtectionId, now: string): void {
  tx.run(
    'UPDATE address_protection_releases SET relocked_at = ? WHERE protection_id = ? AND relocked_at IS NULL AND until > ?',
    now,
    id,
    now,
  );
}
