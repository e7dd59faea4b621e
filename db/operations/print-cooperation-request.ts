import { mayDisclose } from '../../domain/consent/gate.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { cooperationRequestForm } from '../../domain/print/cooperation-request-form.ts';
import { below, beside } from '../../domain/print/parts.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { listConsentPersons } from '../repositories/consent.ts';
import { listMembers } from '../repositories/household.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { handingOver } from './handing-over.ts';
import { toMember } from './household.ts';
import { caseOnPaper } from './print-case.ts';
import { sheetHead } from './print-head.ts';
import { formPaper, handedOut, type Paper } from './print-paper.ts';
import { birthOnPaper, dayInFull, nameOnPaper } from './print-person.ts';

type Request = Extract<PrintRequest, { kind: 'cooperation-request' }>;

/** The council may ask under its secrecy those who are bound to it (社会福祉法106条の6第3項, 第5項). */
const legalBasis = 'art106-6';
const purpose = '情報の提供その他の協力の依頼';
const parts = ['basics' as const];

/**
 * 情報提供等協力依頼書. To ask about somebody is to say that the office knows them: it passes the consent gate for each.
 * @throws OperationFailure `consent-required`, `validation` when nobody is named
 */
export function cooperationRequestPaper(tx: ReadTx, request: Request, context: OperationContext): Paper {
  const { caseId, recipientAgencyId, personIds } = request;
  const { caseNumber } = caseOnPaper(tx, caseId);
  const verdict = judge(tx, request, context);
  const exceptionReason = verdict === 'allowed-by-exception' ? request.exceptionReason : '';
  const recipient = beside(agencyName(tx, recipientAgencyId), request.recipient);
  const head = sheetHead(tx, context);
  const view = formPaper(tx, context, {
    kind: 'cooperation-request',
    title: readSettings(tx).formNames.cooperationRequest,
    above: caseNumber,
    handout: handedOut(context),
    parts: cooperationRequestForm({
      recipient,
      sender: beside(head.municipality, head.section),
      sentOn: head.issuedOn,
      ground: request.ground,
      exceptionReason,
      persons: personRows(tx, request, context),
      asked: request.asked,
      replyBy: dayInFull(request.replyBy),
      returnTo: request.returnTo,
    }),
  });
  const log = { recipient, recipientAgencyId, purpose, parts, exceptionReason, personIds };
  return { view, log: { ...log, cases: [{ caseId, legalBasis }] } };
}

function judge(tx: ReadTx, request: Request, context: OperationContext) {
  const { caseId, personIds } = request;
  const known = new Set(listConsentPersons(tx, caseId).map(({ personId }) => personId));
  if (personIds.length === 0) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['request', 'personIds'], reason: 'nobody-named' }],
    });
  }
  if (personIds.some((id) => !known.has(id))) throw new OperationFailure('not-found');
  const asked = handingOver(tx, { ...request, legalBasis, purpose }, { caseId, personIds }, context);
  const { verdict } = mayDisclose({ ...asked, parts });
  if (verdict === 'consent-required') {
    throw new OperationFailure('consent-required', {
      problems: [{ path: ['request', 'personIds'], reason: 'consent-required' }],
    });
  }
  return verdict;
}

/** Name and birth, which the one who is asked needs to find the right person; nothing else. */
function personRows(tx: ReadTx, { caseId, personIds }: Request, { today }: OperationContext): string[][] {
  const { entry } = caseOnPaper(tx, caseId);
  const members = listMembers(tx, entry.householdId).map((member) => toMember(member, today));
  const names = new Map(listConsentPersons(tx, caseId).map(({ personId, name }) => [personId, name]));
  return personIds.map((id) => {
    const member = members.find(({ personId }) => personId === id);
    return member === undefined
      ? [names.get(id) ?? '', '']
      : [below(nameOnPaper(member), member.kana), birthOnPaper(member)];
  });
}
