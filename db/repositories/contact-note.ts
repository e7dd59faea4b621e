import type { ContactNote, NoteFilter } from '../../domain/contract/contact-note.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { CaseId, ContactNoteId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, toFlag } from './row.ts';

type Apart = 'nextDone' | 'earlier' | 'attachmentCount' | 'withdrawn';
type Fields = Omit<ContactNote, Apart | 'id' | 'threadId' | 'writtenBy' | 'writtenAt'>;
type Row = Omit<ContactNote, Apart | 'memberIds' | 'sensitive'> & {
  sensitive: number;
  nextDone: number;
  revision: number;
  reason: string;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnReason: string;
};

const select = `SELECT n.id, n.thread_id AS threadId, n.revision, n.reason, n.contacted_on AS contactedOn, n.starts_at AS startsAt,
  n.method, n.counterpart, n.place, n.minutes, n.body, n.third_party AS thirdParty, n.judgement, n.stage, n.next_on AS nextOn,
  n.next_plan AS nextPlan, n.next_done AS nextDone, n.share_scope AS shareScope, n.sensitive, s.name AS writtenBy,
  n.written_at AS writtenAt, n.withdrawn_at AS withdrawnAt, w.name AS withdrawnBy, n.withdrawn_reason AS withdrawnReason
  FROM contact_notes AS n JOIN staff AS s ON s.id = n.staff_id LEFT JOIN staff AS w ON w.id = n.withdrawn_by`;

/** Notes of one case are read at once up to here; nobody has seen a case with a tenth of it. */
const most = 5_000;

export type NoteHit = Pick<
  ContactNote,
  'id' | 'contactedOn' | 'body' | 'thirdParty' | 'judgement' | 'counterpart' | 'nextPlan'
>;

/**
 * Notes of a case that a filter lets through but for its words, the latest contact first.
 * @param withTexts what is looked through; without it the texts are empty, for most notes are only counted
 */
export function findNotes(
  tx: ReadTx,
  caseId: CaseId,
  filter: Omit<NoteFilter, 'text'>,
  withTexts: boolean,
): NoteHit[] {
  const part = noteConditions(filter);
  const texts = withTexts
    ? 'n.body, n.third_party AS thirdParty, n.judgement, n.counterpart, n.next_plan AS nextPlan'
    : `'' AS body, '' AS thirdParty, '' AS judgement, '' AS counterpart, '' AS nextPlan`;
  const hits = (standing: string) =>
    tx.all<NoteHit & { writtenAt: string }>(
      `SELECT n.id, n.contacted_on AS contactedOn, n.written_at AS writtenAt, ${texts}
       FROM contact_notes AS n WHERE n.case_id = ? AND n.is_current = 1 AND ${standing}${part.sql}
       ORDER BY n.contacted_on DESC, n.written_at DESC, n.rowid DESC LIMIT ${String(most)}`,
      caseId,
      ...part.parameters,
    );
  const standing = hits('n.withdrawn_at IS NULL');
  if (!filter.withWithdrawn) return standing;
  return [...standing, ...hits('n.withdrawn_at IS NOT NULL')].sort(
    (a, b) => compare(b.contactedOn, a.contactedOn) || compare(b.writtenAt, a.writtenAt),
  );
}

function noteConditions(filter: Omit<NoteFilter, 'text'>): { sql: string; parameters: string[] } {
  const { methods, stages, memberId, from, until } = filter;
  const conditions: [sql: string, parameter: string][] = [];
  if (methods.length > 0)
    conditions.push(['n.method IN (SELECT value FROM json_each(?))', JSON.stringify(methods)]);
  if (stages.length > 0)
    conditions.push(['n.stage IN (SELECT value FROM json_each(?))', JSON.stringify(stages)]);
  if (memberId !== null) {
    conditions.push([
      `EXISTS (SELECT 1 FROM contact_note_members AS m JOIN persons AS p ON p.id = m.person_id
        WHERE m.note_id = n.id AND coalesce(p.merged_into, p.id) = ?)`,
      memberId,
    ]);
  }
  if (from !== null) conditions.push(['n.contacted_on >= ?', from]);
  if (until !== null) conditions.push(['n.contacted_on <= ?', until]);
  return {
    sql: conditions.map(([sql]) => ` AND ${sql}`).join(''),
    parameters: conditions.map(([, parameter]) => parameter),
  };
}

/** Notes by their ids, in that order, with everything a reader may want of them. */
export function readNotes(tx: ReadTx, ids: readonly ContactNoteId[]): ContactNote[] {
  const rows = tx.all<Row>(`${select} WHERE n.id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));
  const notes = new Map(assemble(tx, rows).map((note) => [note.id, note]));
  return ids.flatMap((id) => notes.get(id) ?? []);
}

/** Day, method and stage of every note of a case that is part of the record, oldest first. */
export function listNoteFacts(
  tx: ReadTx,
  caseId: CaseId,
): Pick<ContactNote, 'id' | 'contactedOn' | 'method' | 'stage'>[] {
  return tx.all(
    `SELECT n.id, n.contacted_on AS contactedOn, n.method, n.stage FROM contact_notes AS n
     WHERE n.case_id = ? AND n.is_current = 1 AND n.withdrawn_at IS NULL
     ORDER BY n.contacted_on, n.written_at, n.rowid LIMIT ${String(most)}`,
    caseId,
  );
}

export function countWithdrawn(tx: ReadTx, caseId: CaseId): number {
  return found(
    tx.get<{ count: number }>(
      'SELECT count(*) AS count FROM contact_notes AS n WHERE n.case_id = ? AND n.is_current = 1 AND n.withdrawn_at IS NOT NULL',
      caseId,
    ),
  ).count;
}

/** Members a note names, those merged since by the person they became. */
export function membersOfNotes(tx: ReadTx, ids: readonly string[]): { noteId: string; personId: PersonId }[] {
  return tx.all(
    `SELECT DISTINCT m.note_id AS noteId, coalesce(p.merged_into, p.id) AS personId
     FROM contact_note_members AS m JOIN persons AS p ON p.id = m.person_id
     WHERE m.note_id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
}

/** All notes of a case from a day on (null: from the first), oldest first. */
export function notesSince(tx: ReadTx, caseId: CaseId, since: string | null): ContactNote[] {
  return standingNotes(tx, caseId, 'n.contacted_on >= ?', [since ?? '']);
}

/**
 * Notes of a case of contacts from a day on, or of earlier ones written down or corrected since a moment, oldest first.
 * @param writtenSince UTC, ISO 8601; a day alone is its first moment
 */
export function notesSinceOrWritten(
  tx: ReadTx,
  caseId: CaseId,
  since: string,
  writtenSince: string,
): ContactNote[] {
  return standingNotes(tx, caseId, '(n.contacted_on >= ? OR n.written_at >= ?)', [since, writtenSince]);
}

function standingNotes(
  tx: ReadTx,
  caseId: CaseId,
  condition: string,
  parameters: readonly string[],
): ContactNote[] {
  const rows = tx.all<Row>(
    `${select} WHERE n.case_id = ? AND n.is_current = 1 AND n.withdrawn_at IS NULL AND ${condition}
     ORDER BY n.contacted_on, n.written_at, n.rowid`,
    caseId,
    ...parameters,
  );
  return assemble(tx, rows);
}

export interface NoteHead {
  caseId: CaseId;
  threadId: string;
  revision: number;
  isCurrent: number;
  nextDone: number;
  nextOn: string | null;
  withdrawnAt: string | null;
}

export function readNoteHead(tx: ReadTx, id: ContactNoteId): NoteHead | undefined {
  return tx.get<NoteHead>(
    `SELECT case_id AS caseId, thread_id AS threadId, revision, is_current AS isCurrent, next_done AS nextDone,
       next_on AS nextOn, withdrawn_at AS withdrawnAt
     FROM contact_notes WHERE id = ?`,
    id,
  );
}

/** Adds a note, or the next wording of one: then the earlier stays and is no longer current. */
export function insertNote(
  tx: WriteTx,
  note: Fields & {
    id: string;
    caseId: CaseId;
    threadId: string;
    revision: number;
    reason: string;
    nextDone: boolean;
    staffId: string;
    writtenAt: string;
  },
): void {
  tx.run('UPDATE contact_notes SET is_current = 0 WHERE thread_id = ? AND is_current = 1', note.threadId);
  insertRow(tx, 'contact_notes', {
    id: note.id,
    case_id: note.caseId,
    thread_id: note.threadId,
    revision: note.revision,
    is_current: 1,
    reason: note.reason,
    contacted_on: note.contactedOn,
    starts_at: note.startsAt,
    method: note.method,
    place: note.place,
    third_party: note.thirdParty,
    judgement: note.judgement,
    stage: note.stage,
    counterpart: note.counterpart,
    minutes: note.minutes,
    body: note.body,
    next_on: note.nextOn,
    next_plan: note.nextPlan,
    next_done: toFlag(note.nextDone),
    share_scope: note.shareScope,
    sensitive: toFlag(note.sensitive),
    staff_id: note.staffId,
    written_at: note.writtenAt,
  });
  for (const personId of new Set(note.memberIds)) {
    insertRow(tx, 'contact_note_members', { note_id: note.id, person_id: personId });
  }
}

/** Marks the present wording, also when it was corrected since the person read it. */
export function setNextDone(tx: WriteTx, threadId: string, done: boolean): void {
  tx.run(
    'UPDATE contact_notes SET next_done = ? WHERE thread_id = ? AND is_current = 1',
    toFlag(done),
    threadId,
  );
}

/** Takes a note out of the record; null brings it back. The wording is untouched. */
export function setWithdrawn(
  tx: WriteTx,
  threadId: string,
  withdrawal: { at: string; staffId: string; reason: string } | null,
): void {
  tx.run(
    'UPDATE contact_notes SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? WHERE thread_id = ? AND is_current = 1',
    withdrawal?.at ?? null,
    withdrawal?.staffId ?? null,
    withdrawal?.reason ?? '',
    threadId,
  );
}

/** A note speaks of people of the case's own household, also of those who have left it. @throws OperationFailure `not-found` */
export function requireEverMember(tx: ReadTx, caseId: CaseId, person: PersonId): void {
  const membership = tx.get(
    `SELECT 1 FROM cases AS c JOIN memberships AS m ON m.household_id = c.household_id JOIN persons AS p ON p.id = m.person_id
     WHERE c.id = ? AND coalesce(p.merged_into, p.id) = ?`,
    caseId,
    person,
  );
  if (membership === undefined) throw new OperationFailure('not-found');
}

function assemble(tx: ReadTx, rows: readonly Row[]): ContactNote[] {
  const members = Map.groupBy(
    membersOfNotes(
      tx,
      rows.map(({ id }) => id),
    ),
    (row) => row.noteId,
  );
  const threads = JSON.stringify(rows.map((row) => row.threadId));
  const attachments = new Map(
    tx
      .all<{ threadId: string; count: number }>(
        `SELECT a.owner_id AS threadId, count(*) AS count FROM attachments AS a WHERE a.deleted_at IS NULL AND a.owner = 'contact-note'
           AND a.owner_id IN (SELECT value FROM json_each(?)) GROUP BY a.owner_id`,
        threads,
      )
      .map(({ threadId, count }) => [threadId, count]),
  );
  const corrected = JSON.stringify(rows.filter((row) => row.revision > 1).map((row) => row.threadId));
  const earlier = Map.groupBy(
    tx.all<Row>(
      `${select} WHERE n.thread_id IN (SELECT value FROM json_each(?)) ORDER BY n.thread_id, n.revision`,
      corrected,
    ),
    (row) => row.threadId,
  );
  return rows.map((row) => ({
    ...ownFields(row),
    attachmentCount: attachments.get(row.threadId) ?? 0,
    memberIds: (members.get(row.id) ?? []).map((member) => member.personId),
    earlier: earlierWordings(earlier.get(row.threadId) ?? []),
  }));
}

function ownFields({
  revision: _revision,
  reason: _reason,
  withdrawnAt,
  withdrawnBy,
  withdrawnReason,
  ...note
}: Row): Omit<ContactNote, 'attachmentCount' | 'memberIds' | 'earlier'> {
  return {
    ...note,
    sensitive: note.sensitive === 1,
    nextDone: note.nextDone === 1,
    withdrawn:
      withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy ?? '', reason: withdrawnReason },
  };
}

/** The reason for a change is written with the wording that follows it. @param wordings oldest first, the present one last */
function earlierWordings(wordings: readonly Row[]): ContactNote['earlier'] {
  return wordings.slice(0, -1).map((wording, index) => ({
    body: wording.body,
    thirdParty: wording.thirdParty,
    judgement: wording.judgement,
    contactedOn: wording.contactedOn,
    counterpart: wording.counterpart,
    nextPlan: wording.nextPlan,
    writtenBy: wording.writtenBy,
    writtenAt: wording.writtenAt,
    reason: wordings[index + 1]?.reason ?? '',
  }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
