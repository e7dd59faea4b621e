import type { ReadTx, SqlValue } from '../driver/transaction.ts';
import { currentMember } from './household.ts';
import type { RecordedChanges } from './merge.ts';
import { moveDrawings } from './merge-drawing.ts';
import { moveMapRecords } from './merge-map.ts';
import { moveMemberships } from './merge-membership.ts';

/** Fields of a household of which one record's value is kept, with their columns. */
export const householdFieldColumns = {
  label: ['label'],
  postalCode: ['postal_code'],
  address: ['address', 'address_key'],
  phone: ['phone', 'phone_digits'],
  district: ['district_id'],
  note: ['note'],
  keyPerson: ['key_person_absent', 'key_person_note'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Of a protected household these are withheld. */
export const placeFields: ReadonlySet<string> = new Set(['postalCode', 'address', 'phone', 'district']);

export interface HouseholdRecord {
  readonly id: string;
  readonly register_number: string | null;
  readonly row_version: number;
  readonly district_id: string | null;
  readonly [column: string]: SqlValue;
}

export function readHouseholdRecord(tx: ReadTx, id: string): HouseholdRecord | undefined {
  return tx.get<HouseholdRecord>('SELECT * FROM households WHERE id = ? AND deleted_at IS NULL', id);
}

const references = [
  ['cases', 'household_id'],
  ['ecomap_nodes', 'household_id'],
  ['intakes', 'household_id'],
  ['outside_ties', 'household_id'],
  ['referral_slips', 'household_id'],
  ['sign_dismissals', 'household_id'],
  ['tasks', 'household_id'],
  ['warnings', 'household_id'],
  ['households', 'merged_into'],
] as const;

/** Everything that hangs on the dropped household hangs on the kept one; `take`: fields whose value comes along. */
export function moveHousehold(
  changes: RecordedChanges,
  kept: HouseholdRecord,
  dropped: HouseholdRecord,
  take: readonly (keyof typeof householdFieldColumns)[],
  at: string,
): void {
  for (const [table, column] of references) changes.redirect(table, column, dropped.id, kept.id);
  moveMemberships(changes, 'household_id', kept.id, dropped.id, at);
  moveAttachments(changes, kept.id, dropped.id);
  moveDrawings(changes, kept.id, dropped.id, at);
  moveMapRecords(changes, kept.id, dropped.id, at);
  changes.update(
    'households',
    { id: dropped.id },
    {
      deleted_at: at,
      merged_into: kept.id,
      // The number is unique, and follows where there is room for it.
      register_number: kept.register_number === null ? null : dropped.register_number,
    },
  );
  changes.update(
    'households',
    { id: kept.id },
    {
      ...Object.fromEntries(
        take
          .flatMap((field) => householdFieldColumns[field])
          .map((column) => [column, dropped[column] ?? null]),
      ),
      register_number: kept.register_number ?? dropped.register_number,
      row_version: kept.row_version + 1,
    },
  );
}

/** The head of a household now. */
export function readHead(tx: ReadTx, household: string): { id: string; name: string } | undefined {
  return tx.get(
    `SELECT p.id, p.name FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
     WHERE m.household_id = ? AND ${currentMember} AND m.relationship = '02' ORDER BY m.sort LIMIT 1`,
    household,
  );
}

export function readDistrictName(tx: ReadTx, id: string | null): string {
  return tx.get<{ name: string }>('SELECT name FROM districts WHERE id = ?', id)?.name ?? '';
}

function moveAttachments(changes: RecordedChanges, kept: string, dropped: string): void {
  const rows = changes.tx.all<{ id: string }>(
    `SELECT id FROM attachments WHERE owner = 'household' AND owner_id = ?`,
    dropped,
  );
  for (const { id } of rows) changes.update('attachments', { id }, { owner_id: kept });
}
