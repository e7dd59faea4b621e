import type { contactNoteContract, ContactNote } from '../../domain/contract/contact-note.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { contactNoteId, type CaseId, type ContactNoteId } from '../../domain/contract/scalars.ts';
import { noteProblems } from '../../domain/contact-note/check.ts';
import { mentions } from '../../domain/contact-note/search.ts';
import { sinceLastContact, stageHistory } from '../../domain/contact-note/standing.ts';
import { foldProse } from '../../domain/text/fold.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  countWithdrawn,
  findNotes,
  insertNote,
  listNoteFacts,
  membersOfNotes,
  readNoteHead,
  readNotes,
  requireEverMember,
  setNextDone,
  setWithdrawn,
  type NoteHead,
  type NoteHit,
} from '../repositories/contact-note.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';

export const contactNoteOperations: HandlersOf<typeof contactNoteContract> = {
  'contactNote.list': (tx, { caseId, before, limit, filter: { text, ...rest } }) => {
    requireCase(tx, caseId);
    const wanted = foldProse(text);
    const isSought = wanted !== '';
    const hits = findNotes(tx, caseId, rest, isSought).filter((hit) => !isSought || mentions(hit, wanted));
    const left = hits.filter(({ contactedOn }) => before === null || contactedOn < before);
    const page = wholeDays(left, limit);
    return {
      notes: readNotes(
        tx,
        page.map(({ id }) => id),
      ),
      total: hits.length,
      more: page.length < left.length,
    };
  },
  'contactNote.standing': (tx, { caseId }) => {
    requireCase(tx, caseId);
    const notes = listNoteFacts(tx, caseId);
    const last = notes.at(-1);
    return {
      stages: stageHistory(notes),
      ...sinceLastContact(notes),
      withdrawn: countWithdrawn(tx, caseId),
      last: last
        ? { method: last.method, memberIds: membersOfNotes(tx, [last.id]).map(({ personId }) => personId) }
        : null,
    };
  },
  'contactNote.add': (tx, input, context) => {
    requireCase(tx, input.caseId);
    checkNote(tx, input.caseId, input, context);
    const id = contactNoteId.parse(context.newId());
    insertNote(tx, {
      ...input,
      id,
      threadId: id,
      revision: 1,
      reason: '',
      nextDone: false,
      staffId: context.staff.id,
      writtenAt: context.now,
    });
    return { id };
  },
  'contactNote.correct': (tx, { id: corrected, reason, ...fields }, context) => {
    const head = readCurrent(tx, corrected);
    checkNote(tx, head.caseId, fields, context);
    const id = contactNoteId.parse(context.newId());
    insertNote(tx, {
      ...fields,
      id,
      caseId: head.caseId,
      threadId: head.threadId,
      revision: head.revision + 1,
      reason,
      // What is to be done on another day is not done yet.
      nextDone: head.nextDone === 1 && head.nextOn === fields.nextOn,
      staffId: context.staff.id,
      writtenAt: context.now,
    });
    return { id };
  },
  'contactNote.finishNext': (tx, input) => {
    setNextDone(tx, found(readNoteHead(tx, input.id)).threadId, input.done);
    return {};
  },
  'contactNote.withdraw': (tx, { id, reason }, context) => {
    const { threadId } = readCurrent(tx, id);
    setWithdrawn(tx, threadId, { at: context.now, staffId: context.staff.id, reason });
    return {};
  },
  'contactNote.restore': (tx, { id }) => {
    setWithdrawn(tx, found(readNoteHead(tx, id)).threadId, null);
    return {};
  },
};

/** `limit` notes and whatever else happened on the last one's day, so that going on before that day skips none. */
function wholeDays(hits: readonly NoteHit[], limit: number): readonly NoteHit[] {
  const lastDay = hits[limit - 1]?.contactedOn;
  if (lastDay === undefined) return hits;
  return hits.slice(0, hits.findLastIndex(({ contactedOn }) => contactedOn === lastDay) + 1);
}

/** A wording that may still be corrected or taken back. @throws OperationFailure `not-found`, `conflict` */
function readCurrent(tx: ReadTx, id: ContactNoteId): NoteHead {
  const head = found(readNoteHead(tx, id));
  if (head.isCurrent !== 1) throw conflict('already-corrected');
  if (head.withdrawnAt !== null) throw conflict('already-withdrawn');
  return head;
}

function conflict(reason: string): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path: ['id'], reason }] });
}

function checkNote(
  tx: ReadTx,
  caseId: CaseId,
  note: Omit<
    ContactNote,
    'id' | 'threadId' | 'earlier' | 'withdrawn' | 'attachmentCount' | 'nextDone' | 'writtenAt' | 'writtenBy'
  >,
  context: OperationContext,
): void {
  requireCodes(tx, [{ list: 'contactMethod', code: note.method, path: ['method'] }]);
  if (note.stage !== '') requireCodes(tx, [{ list: 'contactStage', code: note.stage, path: ['stage'] }]);
  for (const person of note.memberIds) requireEverMember(tx, caseId, person);
  const problems = noteProblems(note, context.today);
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}

/** @throws OperationFailure `not-found`, also for a case that was thrown away */
function requireCase(tx: ReadTx, caseId: CaseId): void {
  found(tx.get<object>('SELECT 1 FROM cases WHERE id = ? AND deleted_at IS NULL', caseId));
}
