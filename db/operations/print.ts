import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { formatPrintNumber, readPrintNumber } from '../../domain/case/case-number.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { InputOf } from '../../domain/contract/index.ts';
import type { printContract, PrintRequest } from '../../domain/contract/print.ts';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { PacketView } from '../../domain/print/packet-view.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { disclosureOfPrint, insertDisclosure, settleDisclosure } from '../repositories/disclosure.ts';
import { insertCopy, settleCopy } from '../repositories/handout.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { assessmentPaper } from './print-assessment.ts';
import { caseRegisterPaper } from './print-case-register.ts';
import { contactNotesPaper } from './print-contact-notes.ts';
import { cooperationRequestPaper } from './print-cooperation-request.ts';
import { districtMapListPaper, districtMapPaper } from './print-district-map.ts';
import { evaluationPaper } from './print-evaluation.ts';
import { faceSheetPaper } from './print-face-sheet.ts';
import { householdMapPaper } from './print-household-map.ts';
import { informationPaper } from './print-information.ts';
import { blankIntakePaper, intakePaper, visitIntakePaper } from './print-intake.ts';
import {
  attendeeListPaper,
  nameCardsPaper,
  noticePaper,
  programmePaper,
  roleTablePaper,
} from './print-meeting-papers.ts';
import { minutesPaper } from './print-minutes.ts';
import { monitoringPaper } from './print-monitoring.ts';
import { packetPaper } from './print-packet.ts';
import type { Paper } from './print-paper.ts';
import { blankReferralSlipPaper, referralSlipPaper } from './print-referral-slip.ts';
import { supportPlanPaper } from './print-support-plan.ts';
import { trainingPacketPaper } from './print-training-packet.ts';
import { transferPaper } from './print-transfer.ts';

type IssueWay = InputOf<'print.issue'>['way'];

export const printOperations: HandlersOf<typeof printContract> = {
  'print.view': (tx, input, context) => {
    const { view, log } = paperOf(tx, input.request, context);
    return addressed(view, log.recipient);
  },
  'print.issue': (tx, { request, way, recipient }, context) => {
    if (request.kind === 'packet') return issuePacket(tx, request, way, context);
    const paper = paperOf(tx, request, context);
    const named = recipient.trim() === '' ? paper.log.recipient : recipient;
    const view = addressed(paper.view, named);
    requireRecipient(view);
    const { printNumber } = logIssue(tx, paper, { way, recipient: named }, context);
    return { ...view, printNumber };
  },
  'print.settle': (tx, { printNumbers, left }, { now, today }) => {
    for (const printNumber of printNumbers) {
      const { fiscalYear, serial } = found(readPrintNumber(printNumber, fiscalYearOf(today)));
      const id = disclosureOfPrint(tx, fiscalYear, serial);
      if (!settleDisclosure(tx, id, left, now)) throw new OperationFailure('conflict');
      settleCopy(tx, id, left, today);
    }
    return {};
  },
};

/** A paper that is handed out bears the name of whom it is for. */
function addressed(view: DocumentView, recipient: string): DocumentView {
  return 'handout' in view && view.handout !== null
    ? { ...view, handout: { ...view.handout, recipient } }
    : view;
}

/**
 * 提供記録: it must say to whom every paper went (reference.md §3.5).
 * @throws OperationFailure `validation` for a paper that is handed out to nobody
 */
function requireRecipient(view: DocumentView): void {
  if ('handout' in view && view.handout?.recipient.trim() === '') {
    throw new OperationFailure('validation', { problems: [{ path: ['recipient'], reason: 'required' }] });
  }
}

/** Each copy has a print number and an entry of its own; one that is handed out has the next 配布番号 of the meeting. */
function issuePacket(
  tx: WriteTx,
  request: Extract<PrintRequest, { kind: 'packet' }>,
  way: IssueWay,
  context: OperationContext,
): PacketView {
  const { view, copies } = packetPaper(tx, request, context);
  const issued = copies.map(({ reader, copy, log }) => {
    const entry = { view: { ...view, leftOut: copy.leftOut }, log };
    const { id, printNumber } = logIssue(tx, entry, { way, recipient: copy.recipient }, context);
    const number =
      reader === null
        ? null
        : insertCopy(tx, {
            id: context.newId(),
            disclosureId: id,
            meetingId: request.meetingId,
            attendeeId: reader.id,
            recipient: copy.recipient,
            issuedOn: context.today,
          });
    return { ...copy, number, printNumber };
  });
  return { ...view, printNumber: issued[0]?.printNumber ?? null, copies: issued };
}

function logIssue(
  tx: WriteTx,
  { view, log }: Paper,
  { way, recipient }: { way: IssueWay; recipient: string },
  context: OperationContext,
): { id: string; printNumber: string } {
  const id = context.newId();
  const fiscalYear = fiscalYearOf(context.today);
  const serial = insertDisclosure(tx, {
    ...log,
    id,
    fiscalYear,
    issuedAt: context.now,
    staffId: context.staff.id,
    document: view.kind,
    title:
      'meeting' in view
        ? view.meeting.name
        : [view.title, view.above].filter((text) => text !== '').join(' '),
    way,
    recipient,
    leftOut: view.leftOut.reduce((sum, { count }) => sum + count, 0),
  });
  return { id, printNumber: formatPrintNumber(fiscalYear, serial) };
}

function paperOf(tx: ReadTx, request: PrintRequest, context: OperationContext): Paper {
  switch (request.kind) {
    case 'packet':
      return packetPaper(tx, request, context);
    case 'minutes':
      return minutesPaper(tx, request, context);
    case 'meeting-notice':
      return noticePaper(tx, request, context);
    case 'programme':
      return programmePaper(tx, request.meetingId, context);
    case 'attendee-list':
      return attendeeListPaper(tx, request.meetingId, context);
    case 'role-table':
      return roleTablePaper(tx, request.meetingId, context);
    case 'name-cards':
      return nameCardsPaper(tx, request.meetingId, context);
    case 'intake':
      return intakePaper(tx, request, context);
    case 'intake-blank':
      return blankIntakePaper(tx, request, context);
    case 'intake-visit':
      return visitIntakePaper(tx, request, context);
    case 'referral-slip':
      return referralSlipPaper(tx, request, context);
    case 'referral-slip-blank':
      return blankReferralSlipPaper(tx, context);
    case 'support-plan':
      return supportPlanPaper(tx, request, context);
    case 'assessment':
      return assessmentPaper(tx, request, context);
    case 'monitoring':
      return monitoringPaper(tx, request, context);
    case 'evaluation':
      return evaluationPaper(tx, request, context);
    case 'contact-notes':
      return contactNotesPaper(tx, request, context);
    case 'face-sheet':
      return faceSheetPaper(tx, request, context);
    case 'case-register':
      return caseRegisterPaper(tx, request, context);
    case 'cooperation-request':
      return cooperationRequestPaper(tx, request, context);
    case 'transfer':
      return transferPaper(tx, request, context);
    case 'training-packet':
      return trainingPacketPaper(tx, request, context);
    case 'information':
      return informationPaper(tx, request, context);
    case 'household-map':
      return householdMapPaper(tx, request, context);
    case 'district-map':
      return districtMapPaper(tx, request, context);
    case 'district-map-list':
      return districtMapListPaper(tx, request, context);
  }
}
