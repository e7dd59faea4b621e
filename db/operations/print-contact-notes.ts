import type { DisclosurePart } from '../../domain/consent/parts.ts';
import type { ContactNote } from '../../domain/contract/contact-note.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { contactNotesForm, type NoteOnForm } from '../../domain/print/contact-notes-form.ts';
import { below, beside } from '../../domain/print/parts.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { codeLabel } from '../repositories/code.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis, handoutGate, openGate, type MayName } from './handout.ts';
import { caseOnPaper } from './print-case.ts';
import { leftOutOnPaper, staysInOffice } from './print-gate.ts';
import { approvals } from './print-intake.ts';
import { formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';

type Request = Extract<PrintRequest, { kind: 'contact-notes' }>;

const parts: DisclosurePart[] = ['basics', 'notes'];

/**
 * 支援経過一覧 of a period. A handout waits for the consent of the person the case is about, and leaves out each note that
 * is kept from its reader or speaks of a member who has not agreed (reference.md §3.2).
 */
export function contactNotesPaper(tx: ReadTx, request: Request, context: OperationContext): Paper {
  const { caseId, from, until, use } = request;
  const isHandout = use === 'handout';
  const { mayName, require } = isHandout ? handoutGate(tx, { caseId, parts }, context) : openGate;
  const { own, caseNumber, household, principal, lead } = caseOnPaper(tx, caseId, mayName);
  require([own.principalId]);
  const judged = notesSince(tx, caseId, from)
    .filter(({ contactedOn }) => until === null || contactedOn <= until)
    .map((note) => ({ note, stays: isHandout ? reasonToStay(note, mayName) : null }));
  const going = judged.filter(({ stays }) => stays === null).map(({ note }) => note);
  const view = formPaper(tx, context, {
    kind: 'contact-notes',
    title: readSettings(tx).formNames.contactNotes,
    above: caseNumber,
    approvals: isHandout ? [] : approvals,
    handout: isHandout ? handedOut(context) : null,
    leftOut: leftOutOnPaper(
      judged.flatMap(({ stays }) => (stays === null ? [] : [{ reason: stays, count: 1 }])),
    ),
    parts: contactNotesForm(
      { household, principal, lead, period: periodOf(request), notes: going.map((note) => onForm(tx, note)) },
      use,
    ),
  });
  const personIds = [...new Set([own.principalId, ...going.flatMap(({ memberIds }) => memberIds)])];
  const cases = [{ caseId, legalBasis: isHandout ? handoutBasis : ('other' as const) }];
  return { view, log: { ...plainLog, cases, personIds, parts: isHandout ? parts : [] } };
}

/** A note that names nobody speaks of the person the case is about, who has agreed. */
function reasonToStay(note: ContactNote, mayName: MayName) {
  return staysInOffice(note) ?? (note.memberIds.every(mayName) ? null : 'consent');
}

function periodOf({ from, until }: Request): string {
  if (from === null && until === null) return '受付から現在まで';
  return `${from === null ? '受付' : dayOnPaper(from)} ～ ${until === null ? '現在' : dayOnPaper(until)}`;
}

function onForm(tx: ReadTx, note: ContactNote): NoteOnForm {
  const minutes = note.minutes === null ? '' : `${String(note.minutes)}分`;
  return {
    day: dayOnPaper(note.contactedOn),
    time: below(note.startsAt ?? '', minutes),
    method: codeLabel(tx, 'contactMethod', note.method),
    counterpart: note.counterpart,
    writtenBy: note.writtenBy,
    body: note.body,
    next: beside(dayOnPaper(note.nextOn), note.nextPlan),
    thirdParty: note.thirdParty,
    judgement: note.judgement,
  };
}
