import type { ShareScope } from '../../domain/consent/gate.ts';
import type { DisclosurePart } from '../../domain/consent/parts.ts';
import type { Disclosure, disclosureWays } from '../../domain/contract/disclosure.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, insertRowIfFree, toFlag } from './row.ts';
import { presentPerson } from './merge.ts';
import { isRoleInForce } from './role.ts';
import { readSettings, ruleThen } from './setting.ts';

/** Gives the next print number of the fiscal year and keeps who was given what under which basis. */
export function insertDisclosure(
  tx: WriteTx,
  entry: {
    id: string;
    fiscalYear: number;
    issuedAt: string;
    staffId: string;
    document: string;
    title: string;
    way: (typeof disclosureWays)[number];
    recipient: string;
    recipientAgencyId: string | null;
    purpose: string;
    parts: readonly string[];
    exceptionReason: string;
    leftOut: number;
    cases: readonly { caseId: CaseId; legalBasis: string }[];
    personIds: readonly PersonId[];
  },
): number {
  const { serial } = found(
    tx.get<{ serial: number }>(
      'SELECT coalesce(max(serial), 0) + 1 AS serial FROM disclosures WHERE fiscal_year = ?',
      entry.fiscalYear,
    ),
  );
  insertRow(tx, 'disclosures', {
    id: entry.id,
    fiscal_year: entry.fiscalYear,
    serial,
    issued_at: entry.issuedAt,
    staff_id: entry.staffId,
    document: entry.document,
    title: entry.title,
    way: entry.way,
    recipient: entry.recipient,
    recipient_agency_id: entry.recipientAgencyId,
    purpose: entry.purpose,
    items: entry.parts.join(' '),
    exception_reason: entry.exceptionReason,
    left_out: entry.leftOut,
  });
  for (const { caseId, legalBasis } of entry.cases) {
    insertRow(tx, 'disclosure_cases', { disclosure_id: entry.id, case_id: caseId, legal_basis: legalBasis });
  }
  for (const personId of new Set(entry.personIds)) {
    insertRow(tx, 'disclosure_persons', { disclosure_id: entry.id, person_id: personId });
  }
  return serial;
}

/** The id of a print by its number. @throws OperationFailure `not-found` */
export function disclosureOfPrint(tx: ReadTx, fiscalYear: number, serial: number): string {
  return found(
    tx.get<{ id: string }>(
      'SELECT id FROM disclosures WHERE fiscal_year = ? AND serial = ?',
      fiscalYear,
      serial,
    ),
  ).id;
}

/** Whether what was logged has left; answers false where that was said before: the first word stands. */
export function settleDisclosure(tx: WriteTx, id: string, hasLeft: boolean, now: string): boolean {
  return insertRowIfFree(tx, 'disclosure_outcomes', {
    disclosure_id: id,
    has_left: toFlag(hasLeft),
    settled_at: now,
  });
}

/** Numbers and moments of what went out, the latest first, at most `limit`; `caseId` restricts to one case. */
export function listDisclosureHeads(
  tx: ReadTx,
  filter: { caseId: CaseId | null; fromYear: number; untilYear: number },
  limit: number,
): { id: string; issuedAt: string }[] {
  const order = 'ORDER BY d.fiscal_year DESC, d.serial DESC LIMIT ?';
  const between = 'd.fiscal_year BETWEEN ? AND ?';
  if (filter.caseId === null) {
    return tx.all(
      `SELECT d.id, d.issued_at AS issuedAt FROM disclosures AS d WHERE ${between} ${order}`,
      filter.fromYear,
      filter.untilYear,
      limit,
    );
  }
  return tx.all(
    `SELECT d.id, d.issued_at AS issuedAt FROM disclosure_cases AS x JOIN disclosures AS d ON d.id = x.disclosure_id
     WHERE x.case_id = ? AND ${between} ${order}`,
    filter.caseId,
    filter.fromYear,
    filter.untilYear,
    limit,
  );
}

export type DisclosureRow = Omit<
  Disclosure,
  'printNumber' | 'parts' | 'personNames' | 'caseNumbers' | 'legalBases'
> & {
  fiscalYear: number;
  serial: number;
  parts: string;
  personNames: string[];
  cases: { fiscalYear: number; serial: number; legalBasis: LegalBasis }[];
};

/** Disclosures with the persons and cases they were about, in the order of `ids`. */
export function readDisclosures(tx: ReadTx, ids: readonly string[]): DisclosureRow[] {
  const wanted = JSON.stringify(ids);
  const among = 'IN (SELECT value FROM json_each(?))';
  const persons = Map.groupBy(
    tx.all<{ id: string; name: string }>(
      `SELECT x.disclosure_id AS id, p.name FROM disclosure_persons AS x JOIN persons AS p ON p.id = x.person_id WHERE x.disclosure_id ${among}`,
      wanted,
    ),
    (row) => row.id,
  );
  const cases = Map.groupBy(
    tx.all<DisclosureRow['cases'][number] & { id: string }>(
      `SELECT x.disclosure_id AS id, c.fiscal_year AS fiscalYear, c.serial, x.legal_basis AS legalBasis
       FROM disclosure_cases AS x JOIN cases AS c ON c.id = x.case_id WHERE x.disclosure_id ${among} ORDER BY c.fiscal_year, c.serial`,
      wanted,
    ),
    (row) => row.id,
  );
  return tx
    .all<Omit<DisclosureRow, 'personNames' | 'cases'>>(
      `SELECT d.id, d.fiscal_year AS fiscalYear, d.serial, d.issued_at AS issuedAt, f.name AS staffName, d.document, d.title, d.way,
         d.recipient, d.purpose, d.items AS parts, d.exception_reason AS exceptionReason, d.left_out AS leftOut,
         CASE WHEN s.has_left = 0 OR h.state = 'unprinted' THEN 'stopped' WHEN h.state = 'printing' THEN 'unconfirmed'
           WHEN h.state = 'spoiled' THEN 'spoiled' ELSE 'left' END AS outcome
       FROM disclosures AS d JOIN staff AS f ON f.id = d.staff_id LEFT JOIN disclosure_outcomes AS s ON s.disclosure_id = d.id
         LEFT JOIN handout_copies AS h ON h.disclosure_id = d.id WHERE d.id ${among}
       ORDER BY d.fiscal_year DESC, d.serial DESC`,
      wanted,
    )
    .map((row) => ({
      ...row,
      personNames: (persons.get(row.id) ?? []).map(({ name }) => name),
      cases: (cases.get(row.id) ?? []).map(({ id: _id, ...entry }) => entry),
    }));
}

/** One record that may be handed on, with the members it speaks of; of none named, the person the case is about. */
export interface SharedRecord {
  id: string;
  shareScope: ShareScope;
  sensitive: boolean;
  personIds: PersonId[];
}

interface StoredRecord {
  id: string;
  shareScope: ShareScope;
  sensitive: number;
  personIds: string | null;
  /** Of a role: what the meeting that agreed it stands on. */
  legalBasis: LegalBasis | null;
  finalNeedsConsent: number | null;
}

/**
 * The records of a case that the parts of a handing-over consist of: every 課題, note and role in force, the latest
 * version of the assessment, the plan that runs. A role is as open as the plan it stands in; what a 支援会議 agreed on
 * stays with its secrecy (社会福祉法106条の6第5項).
 */
export function listSharedRecords(tx: ReadTx, caseId: CaseId, parts: readonly string[]): SharedRecord[] {
  const { legalBases } = readSettings(tx);
  return Object.entries(sharedRecords)
    .filter(([part]) => parts.includes(part))
    .flatMap(([, sql]) => tx.all<StoredRecord>(sql, caseId))
    .map(({ id, shareScope, sensitive, personIds, legalBasis, finalNeedsConsent }) => ({
      id,
      shareScope:
        legalBasis === null || ruleThen(finalNeedsConsent, legalBases[legalBasis].rule) === 'consent'
          ? shareScope
          : 'council',
      sensitive: sensitive === 1,
      personIds: (personIds ?? '').split(' ').filter((person) => person !== '') as PersonId[],
    }));
}

const sharedRecords = {
  issues: `SELECT x.id, 'consented' AS shareScope, 0 AS sensitive, x.person_id AS personIds, NULL AS legalBasis, NULL AS finalNeedsConsent
    FROM case_issues AS x WHERE x.case_id = ? AND x.deleted_at IS NULL`,
  notes: `SELECT n.id, n.share_scope AS shareScope, n.sensitive, NULL AS legalBasis, NULL AS finalNeedsConsent,
      (SELECT group_concat(${presentPerson('m.person_id')}, ' ') FROM contact_note_members AS m WHERE m.note_id = n.id) AS personIds
    FROM contact_notes AS n WHERE n.case_id = ? AND n.is_current = 1 AND n.withdrawn_at IS NULL`,
  assessment: `SELECT a.id, a.share_scope AS shareScope, a.sensitive, NULL AS personIds, NULL AS legalBasis, NULL AS finalNeedsConsent
    FROM assessments AS a WHERE a.case_id = ? AND a.deleted_at IS NULL ORDER BY a.version DESC LIMIT 1`,
  plan: `SELECT l.id, l.share_scope AS shareScope, l.sensitive, NULL AS personIds, NULL AS legalBasis, NULL AS finalNeedsConsent
    FROM support_plans AS l WHERE l.case_id = ? AND l.state = 'decided' AND l.deleted_at IS NULL ORDER BY l.number DESC LIMIT 1`,
  roles: `SELECT r.id, coalesce(l.share_scope, 'consented') AS shareScope, coalesce(l.sensitive, 0) AS sensitive, NULL AS personIds,
      a.legal_basis AS legalBasis, a.final_needs_consent AS finalNeedsConsent
    FROM role_assignments AS r LEFT JOIN support_plans AS l ON l.id = r.plan_id LEFT JOIN agenda_items AS a ON a.id = r.agenda_item_id
    WHERE r.case_id = ? AND ${isRoleInForce}`,
} as const satisfies Partial<Record<DisclosurePart, string>>;
