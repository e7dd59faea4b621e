import type { DisclosurePart } from '../../domain/consent/parts.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { beside } from '../../domain/print/parts.ts';
import { transferForm } from '../../domain/print/transfer-form.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { listWarnings } from '../repositories/warning.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis } from './handout.ts';
import { caseOnPaper } from './print-case.ts';
import { caseGate, leftOutOnPaper, staysInOffice, type Gate } from './print-gate.ts';
import { approvals } from './print-intake.ts';
import { formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { transferContent } from './print-transfer-content.ts';

type Request = Extract<PrintRequest, { kind: 'transfer' }>;

/** What another agency takes over with the case. */
const parts: DisclosurePart[] = ['basics', 'address', 'phone', 'members', 'issues', 'plan', 'roles'];

/**
 * ケース移管書: to the successor in the office whole and with 決裁欄; to another agency what the consent gate lets pass.
 * @throws OperationFailure `consent-required` for another agency
 */
export function transferPaper(tx: ReadTx, request: Request, context: OperationContext): Paper {
  const { caseId, to } = request;
  const { entry, own, caseNumber } = caseOnPaper(tx, caseId);
  const recipientAgencyId = to === 'agency' ? request.recipientAgencyId : null;
  const gate = to === 'agency' ? caseGate(tx, { ...request, parts }, context) : null;
  const { warnings, leftOut } = warningsFor(tx, entry.householdId, gate);
  const recipient = beside(agencyName(tx, recipientAgencyId), request.recipient);
  const exceptionReason = gate?.exceptionReason ?? '';
  const content = transferContent(tx, caseId, { gate, warnings }, context);
  const view = formPaper(tx, context, {
    kind: 'transfer',
    title: readSettings(tx).formNames.transfer,
    above: caseNumber,
    approvals: gate === null ? approvals : [],
    handout: gate === null ? null : handedOut(context),
    leftOut: [...(gate?.leftOut ?? []), ...leftOut],
    parts: transferForm({ ...content, recipient, reason: request.reason, exceptionReason }),
  });
  const log: Paper['log'] = {
    ...plainLog,
    recipient,
    recipientAgencyId,
    purpose: view.title,
    parts: gate === null ? [] : parts,
    exceptionReason,
    cases: [{ caseId, legalBasis: gate === null ? 'other' : handoutBasis }],
    personIds: gate === null ? [own.principalId] : [...gate.personIds],
  };
  return { view, log };
}

/** Standing warnings; to another agency only those that may be shared and speak of nobody who may not be named. */
function warningsFor(tx: ReadTx, household: Parameters<typeof listWarnings>[1], gate: Gate | null) {
  const standing = listWarnings(tx, household, 60).filter(({ endedOn }) => endedOn === null);
  if (gate === null) return { warnings: standing, leftOut: [] };
  const judged = standing.map((warning) => {
    const isNamed = warning.personId === null || gate.personIds.has(warning.personId);
    return { warning, reason: staysInOffice(warning) ?? (isNamed ? null : ('consent' as const)) };
  });
  return {
    warnings: judged.flatMap(({ warning, reason }) => (reason === null ? [warning] : [])),
    leftOut: leftOutOnPaper(judged.flatMap(({ reason }) => (reason === null ? [] : [{ reason, count: 1 }]))),
  };
}
