import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { caseContract } from '../../domain/contract/case.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { contactNoteId } from '../../domain/contract/scalars.ts';
import { insertNote, listNotes, readNoteHead, setNextDone } from '../repositories/contact-note.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

type NoteOnly = {
  [Name in keyof typeof caseContract as Name extends `contactNote.${string}` ? Name : never]: (typeof caseContract)[Name];
};

export const contactNoteOperations: HandlersOf<NoteOnly> = {
  'contactNote.list': (tx, input) => {
    requireRow(tx, 'cases', input.caseId);
    const notes = listNotes(tx, input.caseId, input.before, input.limit + 1);
    return { notes: notes.slice(0, input.limit), more: notes.length > input.limit };
  },
  'contactNote.add': (tx, input, context) => {
    requireRow(tx, 'cases', input.caseId);
    checkDates(input, context.today);
    const id = contactNoteId.parse(context.newId());
    insertNote(tx, {
      ...input, id, threadId: id, revision: 1, reason: '', nextDone: false, staffId: context.staff.id, writtenAt: context.now,
    });
    return { id };
  },
  'contactNote.correct': (tx, { id: corrected, reason, ...fields }, context) => {
    const head = found(readNoteHead(tx, corrected));
    if (head.isCurrent !== 1) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'already-corrected' }] });
    }
    checkDates(fields, context.today);
    const id = contactNoteId.parse(context.newId());
    insertNote(tx, {
      ...fields, id, caseId: head.caseId, threadId: head.threadId, revision: head.revision + 1, reason,
      nextDone: head.nextDone === 1, staffId: context.staff.id, writtenAt: context.now,
    });
    return { id };
  },
  'contactNote.finishNext': (tx, input) => {
    found(readNoteHead(tx, input.id));
    setNextDone(tx, input.id, input.done);
    return {};
  },
};

function checkDates(note: { contactedOn: CivilDate; nextOn: CivilDate | null }, today: CivilDate): void {
  if (note.contactedOn > today) {
    throw new OperationFailure('validation', { problems: [{ path: ['contactedOn'], reason: 'in-future' }] });
  }
  if (note.nextOn !== null && note.nextOn < note.contactedOn) {
    throw new OperationFailure('validation', { problems: [{ path: ['nextOn'], reason: 'end-before-start' }] });
  }
}
