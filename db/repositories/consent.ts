import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { ScopedStatement, Spoken } from '../../domain/consent/gate.ts';
import type { ParticularKind } from '../../domain/consent/kinds.ts';
import { standingOf, type ConsentStanding, type Statement } from '../../domain/consent/standing.ts';
import type { ConsentStatement } from '../../domain/contract/consent.ts';
import type { AgencyId, CaseId, ConsentId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { presentPerson } from './merge.ts';
import { insertRow, toFlag } from './row.ts';

/** What a statement says; the rest of its row is who wrote it down and when. */
export type StatementFields = Omit<
  ConsentStatement,
  'id' | 'personName' | 'agencyNames' | 'staffName' | 'recordedAt' | 'isCurrent' | 'standing'
>;
interface Written {
  id: string;
  caseId: CaseId;
  staffId: string;
  recordedAt: string;
}

/** SQL condition: the statement is of this person, or of a record that was merged into it since. */
const isOf = (person: string): string =>
  `s.person_id IN (SELECT ${person} UNION ALL SELECT x.id FROM persons AS x WHERE x.merged_into = ${person})`;

/** The order in which they were written: the clock of a PC may have been set back since the last one. */
const latest = 'ORDER BY s.rowid DESC LIMIT 1';

const said = "json_object('status', s.status, 'requestedOn', s.requested_on, 'expiresOn', s.expires_on)";
const saidBeforeMeeting = "coalesce(s.consented_on, s.requested_on, '') <= m.held_on";

/** SQL: the latest statement on 相談・情報共有 of the person a case `c` is about, for `standingIn`. */
export const sharingColumn = latestSharing(said, 'TRUE');

/** SQL: the same, of what was said up to the day of the meeting `m`; what bears no day counts as said before. */
export const sharingAtMeetingColumn = latestSharing(said, saidBeforeMeeting);

/** SQL: the id of that statement, the latest of all and the latest up to the day of the meeting `m`. */
export const statementColumn = latestSharing('s.id', 'TRUE');
export const statementAtMeetingColumn = latestSharing('s.id', saidBeforeMeeting);

function latestSharing(what: string, condition: string): string {
  return `(SELECT ${what} FROM consents AS s
  WHERE s.case_id = c.id AND ${isOf('c.principal_id')} AND s.kind = 'sharing' AND ${condition} ${latest})`;
}

/** Where the consent that such a column gave stands on a day. */
export function standingIn(sharing: string | null, today: CivilDate): ConsentStanding {
  return standingOf(sharing === null ? null : (JSON.parse(sharing) as Statement), today);
}

/**
 * Where consent stands for a meeting: before it, on its day, for it may run out until then; afterwards by what had been
 * said on that day, a later withdrawal undoes no meeting. Where nothing had been said then, what was said since counts.
 */
export function standingAtMeeting(
  { sharing, sharingThen }: { readonly sharing: string | null; readonly sharingThen: string | null },
  heldOn: CivilDate,
  today: CivilDate,
): ConsentStanding {
  if (heldOn >= today) return standingIn(sharing, heldOn);
  return sharingThen === null ? standingIn(sharing, today) : standingIn(sharingThen, heldOn);
}

/** Consent is never overwritten: each statement stands with its day, the latest of a person and kind counts. */
export function appendConsent(tx: WriteTx, statement: StatementFields & Written): void {
  insertRow(tx, 'consents', {
    id: statement.id,
    case_id: statement.caseId,
    person_id: statement.personId,
    kind: statement.kind,
    status: statement.status,
    consented_on: statement.consentedOn,
    requested_on: statement.requestedOn,
    giver: statement.giver,
    giver_name: statement.giverName,
    method: statement.method,
    explained_by: statement.explainedBy,
    all_agencies: toFlag(statement.allAgencies),
    items: statement.items.join(' '),
    scope: statement.scope,
    expires_on: statement.expiresOn,
    recheck_on: statement.recheckOn,
    document_place: statement.documentPlace,
    reason: statement.reason,
    told: statement.told,
    staff_id: statement.staffId,
    recorded_at: statement.recordedAt,
  });
  for (const agencyId of new Set(statement.agencyIds)) {
    insertRow(tx, 'consent_agencies', { consent_id: statement.id, agency_id: agencyId });
  }
}

/** The first statement of the person a new case is about: 相談・情報共有, by the person, to every agency. */
export function appendFirstConsent(
  tx: WriteTx,
  first: Pick<StatementFields, 'personId' | 'status' | 'consentedOn' | 'scope'> & Written,
): void {
  appendConsent(tx, {
    kind: 'sharing',
    requestedOn: null,
    giver: 'self',
    giverName: '',
    method: '',
    explainedBy: '',
    allAgencies: true,
    agencyIds: [],
    items: [],
    expiresOn: null,
    recheckOn: null,
    documentPlace: '',
    reason: '',
    told: '',
    ...first,
  });
}

export type StatementRow = Omit<ConsentStatement, 'isCurrent' | 'standing' | 'agencyNames'>;
type Row = Omit<StatementRow, 'items' | 'allAgencies' | 'agencyIds'> & { items: string; allAgencies: number };

const select = `SELECT s.id, p.id AS personId, p.name AS personName, s.kind, s.status, s.consented_on AS consentedOn,
    s.requested_on AS requestedOn, s.giver, s.giver_name AS giverName, s.method, s.explained_by AS explainedBy,
    s.all_agencies AS allAgencies, s.items, s.scope, s.expires_on AS expiresOn, s.recheck_on AS recheckOn,
    s.document_place AS documentPlace, s.reason, s.told, f.name AS staffName, s.recorded_at AS recordedAt
  FROM consents AS s JOIN persons AS p ON p.id = ${presentPerson('s.person_id')} JOIN staff AS f ON f.id = s.staff_id`;

/** Every statement made in a case, the latest first, at most `limit`. */
export function listStatements(tx: ReadTx, caseId: CaseId, limit: number): StatementRow[] {
  const rows = tx.all<Row>(`${select} WHERE s.case_id = ? ORDER BY s.rowid DESC LIMIT ?`, caseId, limit);
  return withAgencies(tx, rows);
}

/** The latest statement of one person and kind in a case. */
export function readLatestStatement(
  tx: ReadTx,
  caseId: CaseId,
  personId: PersonId,
  kind: string,
): StatementRow | undefined {
  const row = tx.get<Row>(
    `${select} WHERE s.case_id = ? AND ${isOf('?')} AND s.kind = ? ${latest}`,
    caseId,
    personId,
    personId,
    kind,
  );
  return row === undefined ? undefined : withAgencies(tx, [row])[0];
}

/** What the consent gate asks of a person about sharing in general, or null when nobody has said anything. */
export function readSharing(tx: ReadTx, caseId: CaseId, personId: PersonId): ScopedStatement | null {
  return readLatestStatement(tx, caseId, personId, 'sharing') ?? null;
}

/** What the consent gate asks of a person: on sharing in general, and on the kinds that speak of this handing-over. */
export function readSpoken(
  tx: ReadTx,
  caseId: CaseId | null,
  personId: PersonId,
  kinds: readonly ParticularKind[],
): Spoken {
  if (caseId === null) return { statement: null };
  const particular = kinds.flatMap((kind) => readLatestStatement(tx, caseId, personId, kind) ?? []);
  return { statement: readSharing(tx, caseId, personId), particular };
}

/** Names of the agencies that statements speak of. */
export function agencyNamesOf(tx: ReadTx, ids: readonly AgencyId[]): Map<AgencyId, string> {
  const rows = tx.all<{ id: AgencyId; name: string }>(
    'SELECT id, name FROM agencies WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Everybody who belongs to the household of a case or ever did; those who live there now first. */
export function listConsentPersons(
  tx: ReadTx,
  caseId: CaseId,
): { personId: PersonId; name: string; isPrincipal: number }[] {
  return tx.all(
    `SELECT p.id AS personId, p.name, p.id = c.principal_id AS isPrincipal
     FROM cases AS c JOIN memberships AS m ON m.household_id = c.household_id JOIN persons AS p ON p.id = m.person_id
     WHERE c.id = ? AND m.removed_at IS NULL
     GROUP BY p.id ORDER BY p.id <> c.principal_id, min(m.ends_on IS NOT NULL), min(m.sort) LIMIT 200`,
    caseId,
  );
}

/** Records of a case marked 支援会議限定. */
export function countCouncilOnly(tx: ReadTx, caseId: CaseId): number {
  return (
    tx.get<{ count: number }>(
      `SELECT count(*) AS count FROM contact_notes AS n
       WHERE n.case_id = ? AND n.is_current = 1 AND n.withdrawn_at IS NULL AND n.share_scope = 'council' AND n.sensitive = 0`,
      caseId,
    )?.count ?? 0
  );
}

/** Whether somebody of the household of a case is under 支援措置: then where it lives leaves the office in no way. */
export function isHouseholdOfCaseProtected(tx: ReadTx, caseId: CaseId): boolean {
  return (
    tx.get(
      `SELECT 1 FROM cases AS c JOIN memberships AS m ON m.household_id = c.household_id
       JOIN address_protections AS a ON a.person_id = m.person_id
       WHERE c.id = ? AND m.removed_at IS NULL AND a.released_at IS NULL LIMIT 1`,
      caseId,
    ) !== undefined
  );
}

function withAgencies(tx: ReadTx, rows: readonly Row[]): StatementRow[] {
  const ids = JSON.stringify(rows.filter((row) => row.allAgencies === 0).map((row) => row.id));
  const named = Map.groupBy(
    tx.all<{ consentId: ConsentId; agencyId: AgencyId }>(
      'SELECT consent_id AS consentId, agency_id AS agencyId FROM consent_agencies WHERE consent_id IN (SELECT value FROM json_each(?))',
      ids,
    ),
    (row) => row.consentId,
  );
  return rows.map((row) => ({
    ...row,
    allAgencies: row.allAgencies === 1,
    agencyIds: (named.get(row.id) ?? []).map(({ agencyId }) => agencyId),
    items: row.items.split(' ').filter((item) => item !== ''),
  }));
}
