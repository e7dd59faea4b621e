import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { caseContract, ContactNote } from '../../domain/contract/case.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { contactNoteId, type CaseId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  insertNote,
  listNotes,
  readNoteHead,
  requireEverMember,
  setNextDone,
} from '../repositories/contact-note.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

type NoteOnly = {
  [
    Name in keyof typeof caseContract as Name extends `contactNote.${string}` ? Name : never
  ]: (typeof caseContract)[Name];
};

export const contactNoteOperations: HandlersOf<NoteOnly> = {
  'contactNote.list': (tx, input) => {
    requireRow(tx, 'cases', input.caseId);
    const notes = listNotes(tx, input.caseId, input.before, input.limit);
    const last = notes.at(-1);
    return { notes, more: last !== undefined && listNotes(tx, input.caseId, last.contactedOn, 1).length > 0 };
  },
  'contactNote.add': (tx, input, context) => {
    requireRow(tx, 'cases', input.caseId);
    checkNote(tx, input.caseId, input, context.today);
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
    const head = found(readNoteHead(tx, corrected));
    if (head.isCurrent !== 1) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'already-corrected' }] });
    }
    checkNote(tx, head.caseId, fields, context.today);
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
};

function checkNote(
  tx: ReadTx,
  caseId: CaseId,
  note: Pick<ContactNote, 'contactedOn' | 'nextOn' | 'method' | 'memberIds'>,
  today: CivilDate,
): void {
  requireCodes(tx, [{ list: 'contactMethod', code: note.method, path: ['method'] }]);
  for (const person of note.memberIds) requireEverMember(tx, caseId, person);
  if (note.contactedOn > today) {
    throw new OperationFailure('validation', { problems: [{ path: ['contactedOn'], reason: 'in-future' }] });
  }
  if (note.nextOn !== null && note.nextOn < note.contactedOn) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['nextOn'], reason: 'end-before-start' }],
    });
  }
}
