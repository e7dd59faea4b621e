import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { formatPrintNumber } from '../../domain/case/case-number.ts';
import type { printContract, PrintRequest } from '../../domain/contract/print.ts';
import type { MeetingId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { insertDisclosure } from '../repositories/disclosure.ts';
import { listAgenda } from '../repositories/meeting.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { districtMapListPaper, districtMapPaper } from './print-district-map.ts';
import { householdMapPaper } from './print-household-map.ts';
import { informationPaper } from './print-information.ts';
import { blankIntakePaper, intakePaper } from './print-intake.ts';
import { meetingSheet } from './print-meeting-sheet.ts';
import { minutes } from './print-minutes.ts';
import { plainLog, type Paper } from './print-paper.ts';
import { blankReferralSlipPaper, referralSlipPaper } from './print-referral-slip.ts';
import { supportPlanPaper } from './print-support-plan.ts';

export const printOperations: HandlersOf<typeof printContract> = {
  'print.view': (tx, input, context) => paperOf(tx, input.request, context).view,
  'print.issue': (tx, input, context) => {
    const { view, log } = paperOf(tx, input.request, context);
    const fiscalYear = fiscalYearOf(context.today);
    const serial = insertDisclosure(tx, {
      ...log,
      id: context.newId(),
      fiscalYear,
      issuedAt: context.now,
      staffId: context.staff.id,
      document: view.kind,
      title:
        'meeting' in view
          ? view.meeting.name
          : [view.title, view.above].filter((text) => text !== '').join(' '),
      way: input.way,
      recipient: input.recipient === '' ? log.recipient : input.recipient,
      leftOut: view.leftOut.reduce((sum, reason) => sum + reason.count, 0),
    });
    return { ...view, printNumber: formatPrintNumber(fiscalYear, serial) };
  },
};

function paperOf(tx: ReadTx, request: PrintRequest, context: OperationContext): Paper {
  switch (request.kind) {
    case 'meeting-sheet':
      return { view: meetingSheet(tx, request.meetingId, context), log: meetingLog(tx, request.meetingId) };
    case 'minutes':
      return { view: minutes(tx, request.meetingId, context), log: meetingLog(tx, request.meetingId) };
    case 'intake':
      return intakePaper(tx, request, context);
    case 'intake-blank':
      return blankIntakePaper(tx, request, context);
    case 'referral-slip':
      return referralSlipPaper(tx, request, context);
    case 'referral-slip-blank':
      return blankReferralSlipPaper(tx, context);
    case 'support-plan':
      return supportPlanPaper(tx, request, context);
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

function meetingLog(tx: ReadTx, id: MeetingId): Paper['log'] {
  return {
    ...plainLog,
    cases: listAgenda(tx, id).map(({ caseId, legalBasis }) => ({ caseId, legalBasis })),
  };
}
