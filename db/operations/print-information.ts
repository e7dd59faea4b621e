import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { drawHousehold } from '../../domain/household/drawing.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { informationForm, type InformationContent } from '../../domain/print/information-form.ts';
import { sexWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { listAssessments } from '../repositories/assessment.ts';
import { readCase, readCaseOwn } from '../repositories/case.ts';
import { listCaseIssues } from '../repositories/case-issue.ts';
import { codeLabel, listCodes } from '../repositories/code.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { listMembers, readHousehold } from '../repositories/household.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import { findPlan } from '../repositories/support-plan.ts';
import type { OperationContext } from './context.ts';
import { judgeDisclosure } from './disclosure.ts';
import { toMember } from './household.ts';
import { kinshipOnPaper } from './kinship-reading.ts';
import { planView } from './plan-view.ts';
import { issueOnPaper } from './print-case.ts';
import { leftOutOnPaper } from './print-gate.ts';
import { formPaper, plainLog, type Paper } from './print-paper.ts';
import {
  birthOnPaper,
  dayOnPaper,
  livingOnPaper,
  nameOnPaper,
  phonesOnPaper,
  relationOnPaper,
  withheldAddress,
} from './print-person.ts';

type Request = Extract<PrintRequest, { kind: 'information' }>;

const verdictWords = {
  allowed: '同意あり',
  'allowed-by-basis': '法律に基づく提供（守秘義務）',
  'allowed-by-exception': '理由を付けた提供',
  'consent-required': '同意なし',
} as const;

/**
 * 情報提供書: the chosen parts of a case for one recipient (reference.md §3.5). Passes the consent gate; what may not go
 * stays behind and is counted.
 * @throws OperationFailure `consent-required`, `validation` when nobody is named
 */
export function informationPaper(
  tx: ReadTx,
  { kind, ...request }: Request,
  context: OperationContext,
): Paper {
  const { verdict, persons, leftOut, going } = judgeDisclosure(tx, request, context);
  if (request.personIds.length === 0) {
    throw new OperationFailure('validation', { problems: [{ path: ['personIds'], reason: 'required' }] });
  }
  if (verdict === 'consent-required') {
    throw new OperationFailure('consent-required', {
      problems: [{ path: ['request', 'personIds'], reason: 'consent-required' }],
    });
  }
  const entry = found(readCase(tx, request.caseId));
  const recipient = [agencyName(tx, request.recipientAgencyId), request.recipient]
    .filter((text) => text !== '')
    .join('　');
  const exceptionReason = verdict === 'allowed-by-exception' ? request.exceptionReason : '';
  const content: InformationContent = {
    ...contentOf(tx, request, going, context),
    recipient,
    exceptionReason,
    verdicts: persons.map((person) => `${person.name}　${verdictWords[person.verdict]}`).join('\n'),
  };
  const view = formPaper(tx, context, {
    kind,
    title: '情報提供書',
    above: formatCaseNumber(entry.fiscalYear, entry.serial),
    returned: true,
    leftOut: leftOutOnPaper(leftOut),
    parts: informationForm(content, request.parts),
  });
  return {
    view,
    log: {
      ...plainLog,
      recipient,
      recipientAgencyId: request.recipientAgencyId,
      purpose: request.purpose,
      parts: request.parts,
      exceptionReason,
      cases: [{ caseId: request.caseId, legalBasis: request.legalBasis }],
      personIds: request.personIds,
    },
  };
}

function contentOf(
  tx: ReadTx,
  request: Omit<Request, 'kind'>,
  going: ReadonlySet<string>,
  context: OperationContext,
) {
  const { caseId } = request;
  const entry = found(readCase(tx, caseId));
  const { principalId } = found(readCaseOwn(tx, caseId));
  const household = found(readHousehold(tx, entry.householdId));
  const isProtected = household.addressProtected === 1;
  const named = new Set<PersonId>(request.personIds);
  const members = listMembers(tx, entry.householdId).map((member) => toMember(member, context.today));
  const shown = members.filter(({ personId }) => named.has(personId));
  const mayGo = ({ id }: { readonly id: string }): boolean => going.has(id);
  const assessment = listAssessments(tx, caseId, 1).find(mayGo);
  const planId = findPlan(tx, caseId, 'decided');
  const plan = planId === undefined ? undefined : planView(tx, planId, context.today);
  return {
    basis: readSettings(tx).legalBases[request.legalBasis].name,
    purpose: request.purpose,
    household: householdLabel(entry.label, entry.headName),
    persons: shown.map((member) => ({
      name: nameOnPaper(member),
      kana: member.kana,
      sex: sexWords[member.sex],
      birth: birthOnPaper(member),
      relation: relationOnPaper(member),
      living: livingOnPaper(member, isProtected),
      phone: isProtected ? '' : phonesOnPaper(member),
    })),
    address: isProtected ? withheldAddress : household.address,
    // The drawing shows the whole household: it goes only when everybody in it is named.
    genogram:
      isProtected || shown.length < members.length
        ? null
        : drawHousehold({
            members,
            // Data of the dead are nobody's (個人情報保護法2条1項); the living who left are named too or left out.
            kinship: kinshipOnPaper(tx, entry.householdId, context.today, {
              today: context.today,
              mayShow: ({ personId, death }) => death !== null || named.has(personId),
            }),
            principalId,
            asOf: context.today,
            settings: readSettings(tx).map,
            codes: listCodes(tx),
          }),
    issues: listCaseIssues(tx, caseId)
      .filter(mayGo)
      .filter(({ personId }) => personId === null || named.has(personId))
      .map((issue) => issueOnPaper(tx, issue)),
    wishes: assessment?.wishes ?? '',
    strengths: assessment?.strengths ?? '',
    judgement: assessment?.judgement ?? '',
    notes: notesSince(tx, caseId, null)
      .filter(mayGo)
      .map((note) => [
        formatWareki(note.contactedOn, 'short'),
        codeLabel(tx, 'contactMethod', note.method),
        note.body,
      ]),
    goals:
      plan === undefined || !mayGo(plan)
        ? []
        : plan.goals.map((goal, index) => [String(index + 1), goal.text, dayOnPaper(goal.dueOn)]),
    roles: rolesOfCase(tx, caseId)
      .filter(mayGo)
      .map((role) => [role.agencyName, role.worker, role.task, dayOnPaper(role.dueOn)]),
  };
}
