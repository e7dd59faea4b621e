import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { formatPrintNumber } from '../../domain/case/case-number.ts';
import type { printContract, PrintRequest } from '../../domain/contract/print.ts';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { insertDisclosure, listDisclosures } from '../repositories/log.ts';
import { listAgenda } from '../repositories/meeting.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { meetingSheet } from './print-meeting-sheet.ts';
import { minutes } from './print-minutes.ts';

const logLimit = 500;

export const printOperations: HandlersOf<typeof printContract> = {
  'print.view': (tx, input, context) => assemble(tx, input.request, context),
  'print.issue': (tx, input, context) => {
    const preview = assemble(tx, input.request, context);
    const fiscalYear = fiscalYearOf(context.today);
    const serial = insertDisclosure(tx, {
      id: context.newId(),
      fiscalYear,
      issuedAt: context.now,
      staffId: context.staff.id,
      document: input.request.kind,
      title: preview.meeting.name,
      way: input.way,
      recipient: input.recipient,
      leftOut: preview.leftOut.reduce((sum, reason) => sum + reason.count, 0),
      cases: listAgenda(tx, input.request.meetingId).map(({ caseId, legalBasis }) => ({
        caseId,
        legalBasis,
      })),
    });
    return { ...preview, printNumber: formatPrintNumber(fiscalYear, serial) };
  },
  'print.log': (tx, input) => ({
    disclosures: listDisclosures(tx, input.caseId, logLimit).map(({ fiscalYear, serial, ...entry }) => ({
      ...entry,
      printNumber: formatPrintNumber(fiscalYear, serial),
    })),
  }),
};

function assemble(tx: ReadTx, request: PrintRequest, context: OperationContext): DocumentView {
  switch (request.kind) {
    case 'meeting-sheet':
      return meetingSheet(tx, request.meetingId, context);
    case 'minutes':
      return minutes(tx, request.meetingId, context);
  }
}
