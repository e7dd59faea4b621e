import { staysBehind } from '../../domain/consent/gate.ts';
import type { ContactNote } from '../../domain/contract/contact-note.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { contactNotesForm, type NoteOnForm } from '../../domain/print/contact-notes-form.ts';
import { beside } from '../../domain/print/parts.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { codeLabel } from '../repositories/code.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { readSettings, ruleOf } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis, mayHandOut, requireHandout } from './handout.ts';
import { caseOnPaper } from './print-case.ts';
import { leftOutOnPaper } from './print-gate.ts';
import { approvals } from './print-intake.ts';
import { formPaper, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';

type Request = Extract<PrintRequest, { kind: 'contact-notes' }>;

/**
 * 支援経過一覧 of a period. A handout waits for the consent of the person the case is about, and leaves out each note that
 * is kept from its reader or speaks of a member who has not agreed (reference.md §3.2).
 */
export function contactNotesPaper(tx: ReadTx, request: Request, context: OperationContext): Paper {
  const { caseId, from, until, use } = request;
  const { own, caseNumber, household, principal, lead } = caseOnPaper(tx, caseId);
  const isHandout = use === 'handout';
  if (isHandout) requireHandout(tx, caseId, own.principalId, context);
  const judged = notesSince(tx, caseId, from)
    .filter(({ contactedOn }) => until === null || contactedOn <= until)
    .map((note) => ({ note, stays: isHandout ? reasonToStay(tx, request, note, context) : null }));
  const going = judged.filter(({ stays }) => stays === null).map(({ note }) => note);
  const view = formPaper(tx, context, {
    kind: 'contact-notes',
    title: readSettings(tx).formNames.contactNotes,
    above: caseNumber,
    approvals: isHandout ? [] : approvals,
    returned: isHandout,
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
  return { view, log: { ...plainLog, cases, personIds, parts: isHandout ? ['notes'] : [] } };
}

/** A note that names nobody speaks of the person the case is about, who has agreed. */
function reasonToStay(tx: ReadTx, { caseId }: Request, note: ContactNote, context: OperationContext) {
  const mayNameAll = note.memberIds.every((personId) => mayHandOut(tx, caseId, personId, context));
  return staysBehind(note, ruleOf(tx, handoutBasis), mayNameAll);
}

function periodOf({ from, until }: Request): string {
  if (from === null && until === null) return '受付から現在まで';
  return `${from === null ? '受付' : dayOnPaper(from)} ～ ${until === null ? '現在' : dayOnPaper(until)}`;
}

function onForm(tx: ReadTx, note: ContactNote): NoteOnForm {
  const minutes = note.minutes === null ? '' : `${String(note.minutes)}分`;
  return {
    day: dayOnPaper(note.contactedOn),
    time: beside(note.startsAt ?? '', minutes),
    method: codeLabel(tx, 'contactMethod', note.method),
    counterpart: note.counterpart,
    writtenBy: note.writtenBy,
    body: note.body,
    next: beside(dayOnPaper(note.nextOn), note.nextPlan),
    thirdParty: note.thirdParty,
    judgement: note.judgement,
  };
}
