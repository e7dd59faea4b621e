import type { ContactNote } from '../../domain/contract/case.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { CaseId, ContactNoteId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, toFlag } from './row.ts';

type Fields = Omit<ContactNote, 'id' | 'writtenBy' | 'writtenAt' | 'nextDone' | 'earlier'>;
type Row = Omit<ContactNote, 'memberIds' | 'sensitive' | 'nextDone' | 'earlier'> & {
  sensitive: number;
  nextDone: number;
  threadId: string;
  revision: number;
  reason: string;
};

const select = `SELECT n.id, n.thread_id AS threadId, n.revision, n.reason, n.contacted_on AS contactedOn, n.method, n.counterpart,
  n.minutes, n.body, n.next_on AS nextOn, n.next_plan AS nextPlan, n.next_done AS nextDone, n.share_scope AS shareScope,
  n.sensitive, s.name AS writtenBy, n.written_at AS writtenAt
  FROM contact_notes AS n JOIN staff AS s ON s.id = n.staff_id`;

/**
 * Notes of a case, latest contact first: `limit` of them and whatever else happened on the last one's day, so that
 * `before`, which continues a list with strictly earlier days, skips none.
 */
export function listNotes(tx: ReadTx, caseId: CaseId, before: string | null, limit: number): ContactNote[] {
  const rows = tx.all<Row>(
    `${select} WHERE n.case_id = ? AND n.is_current = 1 AND n.contacted_on < ? AND n.contacted_on >= coalesce(
       (SELECT contacted_on FROM contact_notes WHERE case_id = ? AND is_current = 1 AND contacted_on < ?
        ORDER BY contacted_on DESC LIMIT 1 OFFSET ?), '')
     ORDER BY n.contacted_on DESC, n.written_at DESC, n.rowid DESC`,
    caseId,
    before ?? '9999-99-99',
    caseId,
    before ?? '9999-99-99',
    limit - 1,
  );
  return assemble(tx, rows);
}

/** All notes of a case from a day on (null: from the first), oldest first. */
export function notesSince(tx: ReadTx, caseId: CaseId, since: string | null): ContactNote[] {
  const rows = tx.all<Row>(
    `${select} WHERE n.case_id = ? AND n.is_current = 1 AND n.contacted_on >= ? ORDER BY n.contacted_on, n.written_at, n.rowid`,
    caseId,
    since ?? '',
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
}

export function readNoteHead(tx: ReadTx, id: ContactNoteId): NoteHead | undefined {
  return tx.get<NoteHead>(
    `SELECT case_id AS caseId, thread_id AS threadId, revision, is_current AS isCurrent, next_done AS nextDone,
       next_on AS nextOn
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
    method: note.method,
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

/** A note speaks of people of the case's own household, also of those who have left it. @throws OperationFailure `not-found` */
export function requireEverMember(tx: ReadTx, caseId: CaseId, person: PersonId): void {
  const membership = tx.get(
    'SELECT 1 FROM memberships AS m JOIN cases AS c ON c.household_id = m.household_id WHERE c.id = ? AND m.person_id = ?',
    caseId,
    person,
  );
  if (membership === undefined) throw new OperationFailure('not-found');
}

function assemble(tx: ReadTx, rows: readonly Row[]): ContactNote[] {
  const ids = JSON.stringify(rows.map((row) => row.id));
  const members = Map.groupBy(
    tx.all<{ noteId: string; personId: PersonId }>(
      'SELECT note_id AS noteId, person_id AS personId FROM contact_note_members WHERE note_id IN (SELECT value FROM json_each(?))',
      ids,
    ),
    (row) => row.noteId,
  );
  const corrected = JSON.stringify(rows.filter((row) => row.revision > 1).map((row) => row.threadId));
  const earlier = Map.groupBy(
    tx.all<Row>(
      `${select} WHERE n.thread_id IN (SELECT value FROM json_each(?)) ORDER BY n.thread_id, n.revision`,
      corrected,
    ),
    (row) => row.threadId,
  );
  return rows.map((row) => {
    const { threadId, revision: _revision, reason: _reason, sensitive, nextDone, ...note } = row;
    const wordings = earlier.get(threadId) ?? [];
    return {
      ...note,
      sensitive: sensitive === 1,
      nextDone: nextDone === 1,
      memberIds: (members.get(row.id) ?? []).map((member) => member.personId),
      // The reason for a change is written with the wording that follows it.
      earlier: wordings.slice(0, -1).map((wording, index) => ({
        body: wording.body,
        contactedOn: wording.contactedOn,
        counterpart: wording.counterpart,
        nextPlan: wording.nextPlan,
        writtenBy: wording.writtenBy,
        writtenAt: wording.writtenAt,
        reason: wordings[index + 1]?.reason ?? '',
      })),
    };
  });
}
