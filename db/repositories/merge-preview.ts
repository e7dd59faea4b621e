import type { ReadTx } from '../driver/transaction.ts';

export interface Move {
  readonly what: string;
  readonly count: number;
}

const subject = '(SELECT id FROM subject)';

/** What hangs on a person, by kind; kinds of which there is nothing are left out. */
export function countOfPerson(tx: ReadTx, id: string): Move[] {
  return counted(tx, id, {
    memberships: `memberships AS t WHERE t.removed_at IS NULL AND t.person_id = ${subject}`,
    protection: `address_protections AS t WHERE t.released_at IS NULL AND t.person_id = ${subject}`,
    cases: `cases AS t WHERE t.deleted_at IS NULL AND t.principal_id = ${subject}`,
    notes: `contact_note_members AS t WHERE t.person_id = ${subject}`,
    issues: `case_issues AS t WHERE t.deleted_at IS NULL AND t.person_id = ${subject}`,
    consents: `consents AS t WHERE t.person_id = ${subject}`,
    warnings: `warnings AS t WHERE t.deleted_at IS NULL AND t.person_id = ${subject}`,
    partnerships: `partnerships AS t WHERE (t.person_a = ${subject} OR t.person_b = ${subject})`,
    parentages: `parentages AS t WHERE (t.child = ${subject} OR t.parent = ${subject})`,
    pregnancies: `pregnancies AS t WHERE (t.mother_id = ${subject} OR t.father_id = ${subject})`,
    emotionalTies: `emotional_ties AS t WHERE (t.person_a = ${subject} OR t.person_b = ${subject})`,
    maps: `diagram_persons AS t WHERE t.person_id = ${subject}`,
    ecomap: `ecomap_ties AS t WHERE t.member_id = ${subject}`,
    careTies: `care_ties AS t WHERE t.deleted_at IS NULL AND (t.carer_id = ${subject} OR t.cared_id = ${subject})`,
    outsideTies: `outside_ties AS t WHERE t.deleted_at IS NULL AND (t.member_id = ${subject} OR t.person_id = ${subject})`,
    slips: `referral_slips AS t WHERE t.deleted_at IS NULL AND t.person_id = ${subject}`,
    intakes: `intakes AS t WHERE t.deleted_at IS NULL AND t.case_id IS NULL AND t.principal_id = ${subject}`,
    phones: `person_phones AS t WHERE t.person_id = ${subject}`,
    names: `person_names AS t WHERE t.person_id = ${subject}`,
    registered: `registered_members AS t WHERE t.person_id = ${subject}`,
  });
}

/** What hangs on a household, by kind. */
export function countOfHousehold(tx: ReadTx, id: string): Move[] {
  return counted(tx, id, {
    members: `memberships AS t WHERE t.removed_at IS NULL AND t.household_id = ${subject}`,
    cases: `cases AS t WHERE t.deleted_at IS NULL AND t.household_id = ${subject}`,
    intakes: `intakes AS t WHERE t.deleted_at IS NULL AND t.case_id IS NULL AND t.household_id = ${subject}`,
    warnings: `warnings AS t WHERE t.deleted_at IS NULL AND t.household_id = ${subject}`,
    outsideTies: `outside_ties AS t WHERE t.deleted_at IS NULL AND t.household_id = ${subject}`,
    slips: `referral_slips AS t WHERE t.deleted_at IS NULL AND t.household_id = ${subject}`,
    maps: `diagram_persons AS t WHERE t.household_id = ${subject}`,
    snapshots: `map_snapshots AS t WHERE t.deleted_at IS NULL AND t.household_id = ${subject}`,
    ecomap: `ecomap_ties AS t WHERE t.household_id = ${subject}`,
    tasks: `tasks AS t WHERE t.deleted_at IS NULL AND t.household_id = ${subject}`,
    attachments: `attachments AS t WHERE t.deleted_at IS NULL AND t.owner = 'household' AND t.owner_id = ${subject}`,
  });
}

/** Whether the two were ever recorded as partners of each other, or as those of one pregnancy. */
export function arePartners(tx: ReadTx, one: string, other: string): boolean {
  const pair = 'SELECT ? AS one, ? AS other';
  return (
    tx.get(
      `WITH pair AS (${pair} UNION ALL ${pair})
       SELECT 1 FROM pair JOIN partnerships ON person_a = one AND person_b = other
       UNION ALL SELECT 1 FROM pair JOIN pregnancies ON mother_id = one AND father_id = other`,
      one,
      other,
      other,
      one,
    ) !== undefined
  );
}

function counted(tx: ReadTx, id: string, from: Readonly<Record<string, string>>): Move[] {
  const parts = Object.entries(from).map(
    ([what, rows]) => `SELECT '${what}' AS what, count(*) AS count FROM ${rows}`,
  );
  return tx
    .all<Move>(`WITH subject (id) AS (VALUES (?)) ${parts.join(' UNION ALL ')}`, id)
    .filter(({ count }) => count > 0);
}
