import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { openPersons } from '../../domain/consent/gate.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { informationForm, type InformationContent } from '../../domain/print/information-form.ts';
import { sexWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyName } from '../repositories/agency.ts';
import { listAssessments } from '../repositories/assessment.ts';
import { readCase } from '../repositories/case.ts';
import { listCaseIssues } from '../repositories/case-issue.ts';
import { codeLabel } from '../repositories/code.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { listMembers, readHousehold } from '../repositories/household.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import { findPlan } from '../repositories/support-plan.ts';
import type { OperationContext } from './context.ts';
import { judgeDisclosure } from './disclosure.ts';
import { handingOver } from './handing-over.ts';
import { toMember } from './household.ts';
import { planView } from './plan-view.ts';
import { caseOnPaper, issueOnPaper } from './print-case.ts';
import { drawingOnPaper } from './print-drawing.ts';
import { leftOutOnPaper } from './print-gate.ts';
import { formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
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
  const { content: told, untold } = contentOf(tx, request, going, context);
  const content: InformationContent = {
    ...told,
    recipient,
    exceptionReason,
    verdicts: persons.map((person) => `${person.name}　${verdictWords[person.verdict]}`).join('\n'),
  };
  const view = formPaper(tx, context, {
    kind,
    title: '情報提供書',
    above: formatCaseNumber(entry.fiscalYear, entry.serial),
    handout: handedOut(context),
    leftOut: leftOutOnPaper([...leftOut, { reason: 'consent', count: untold }]),
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
  const named = new Set<PersonId>(request.personIds);
  const { entry, own, household: label } = caseOnPaper(tx, caseId, (personId) => named.has(personId));
  const household = found(readHousehold(tx, entry.householdId));
  const isProtected = household.addressProtected === 1;
  const members = listMembers(tx, entry.householdId).map((member) => toMember(member, context.today));
  const shown = members.filter(({ personId }) => named.has(personId));
  const mayGo = ({ id }: { readonly id: string }): boolean => going.has(id);
  const assessment = listAssessments(tx, caseId, 1).find(mayGo);
  const planId = findPlan(tx, caseId, 'decided');
  const plan = planId === undefined ? undefined : planView(tx, planId, context.today);
  const handing = handingOver(tx, request, { caseId, personIds: request.personIds }, context);
  const careIds = openPersons({ ...handing, parts: ['care'] });
  // The drawing shows the whole household: it goes only when everybody in it is named.
  const drawing =
    !request.parts.includes('map') || isProtected || shown.length < members.length
      ? null
      : drawingOnPaper(
          tx,
          { caseId, householdId: entry.householdId, members, principalId: own.principalId },
          { mayName: (personId) => named.has(personId), mayTellCare: (personId) => careIds.has(personId) },
          context,
        );
  const content = {
    basis: readSettings(tx).legalBases[request.legalBasis].name,
    purpose: request.purpose,
    household: label,
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
    genogram: drawing?.genogram ?? null,
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
  return { content, untold: drawing?.untold ?? 0 };
}
