import type { Member } from '../../domain/contract/household.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import type { DisclosurePart } from '../../domain/consent/parts.ts';
import { formatPartialDate } from '../../domain/calendar/partial-date.ts';
import { faceSheetForm } from '../../domain/print/face-sheet-form.ts';
import { beside } from '../../domain/print/parts.ts';
import { caseStatusWords } from '../../domain/print/words.ts';
import { excerpt } from '../../domain/text/graphemes.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listCaseIssues } from '../repositories/case-issue.ts';
import { codeLabel } from '../repositories/code.ts';
import { readHousehold } from '../repositories/household.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import { findPlan } from '../repositories/support-plan.ts';
import { listWarnings } from '../repositories/warning.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis } from './handout.ts';
import { planView } from './plan-view.ts';
import { caseOnPaper, consentOnPaper, membersOnPaper } from './print-case.ts';
import { drawingOnPaper } from './print-drawing.ts';
import { caseGate, leftOutOnPaper, type Gate } from './print-gate.ts';
import { addUp } from './print-meeting-sheet.ts';
import { formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import {
  dayOnPaper,
  livingOnPaper,
  nameOnPaper,
  phonesOnPaper,
  relationOnPaper,
  withheldAddress,
} from './print-person.ts';
import { planNumberOnPaper, planPeriodOnPaper } from './print-plan.ts';

type Request = Extract<PrintRequest, { kind: 'face-sheet' }>;

/** A handout shows of a case what an information sheet with these parts would. */
const parts: DisclosurePart[] = ['basics', 'address', 'phone', 'members', 'map', 'issues', 'plan', 'roles'];

/** What one page has room for; the records themselves have them all. */
const membersShown = 7;
const warningsShown = 4;
const phonesShown = 3;
const issuesShown = 8;
const goalsShown = 3;
const agenciesShown = 4;
const tasksShown = 2;
/** Characters of a text. */
const complaintShown = 120;
const warningShown = 80;
const itemShown = 30;

/** ケース概要 on one page; handed out as the consent gate lets it pass, without the warnings. */
export function faceSheetPaper(tx: ReadTx, request: Request, context: OperationContext): Paper {
  const { caseId } = request;
  const { own, caseNumber } = caseOnPaper(tx, caseId);
  const asked = { caseId, parts, recipientAgencyId: null, exceptionReason: '' };
  const gate = request.use === 'handout' ? caseGate(tx, asked, context) : null;
  const { content, untold } = contentOf(tx, request, gate, context);
  const view = formPaper(tx, context, {
    kind: 'face-sheet',
    title: readSettings(tx).formNames.faceSheet,
    above: caseNumber,
    handout: gate === null ? null : handedOut(context),
    leftOut: addUp([...(gate?.leftOut ?? []), ...leftOutOnPaper([{ reason: 'consent', count: untold }])]),
    parts: faceSheetForm(content),
  });
  return {
    view,
    log: {
      ...plainLog,
      parts: gate === null ? [] : parts,
      cases: [{ caseId, legalBasis: gate === null ? 'other' : handoutBasis }],
      personIds: gate === null ? [own.principalId] : [...gate.personIds],
    },
  };
}

function contentOf(tx: ReadTx, { caseId }: Request, gate: Gate | null, context: OperationContext) {
  const mayName = (personId: PersonId): boolean => gate?.personIds.has(personId) ?? true;
  const { entry, own, household: label, principal, lead } = caseOnPaper(tx, caseId, mayName);
  const household = found(readHousehold(tx, entry.householdId));
  const isProtected = household.addressProtected === 1;
  const members = membersOnPaper(tx, household, context);
  const mayGo = (record: { readonly id: string }): boolean => gate?.mayGo(record) ?? true;
  const shown = members.filter(({ personId }) => mayName(personId));
  const planId = findPlan(tx, caseId, 'decided');
  const plan = planId === undefined ? undefined : planView(tx, planId, context.today);
  const runningPlan = plan !== undefined && mayGo(plan) ? plan : null;
  const head = members.find(({ personId }) => personId === own.principalId);
  const account = readIntakeOfCase(tx, caseId).chiefComplaint;
  const hasAccount = gate?.tells(own.principalId, 'account') ?? true;
  const mayTellCare = (personId: PersonId): boolean => gate?.tells(personId, 'care') ?? true;
  // The drawing shows the whole household: it is handed out only when everybody in it may be named.
  const drawing =
    gate !== null && (isProtected || shown.length < members.length)
      ? null
      : drawingOnPaper(
          tx,
          { caseId, householdId: entry.householdId, members, principalId: own.principalId },
          { mayName, mayTellCare },
          context,
        );
  const untold = (drawing?.untold ?? 0) + (account !== '' && !hasAccount ? 1 : 0);
  const content = {
    household: label,
    principal,
    address: isProtected ? withheldAddress : household.address,
    phone: isProtected ? '' : phonesInOneLine(household.phone, head),
    district: isProtected ? '' : entry.districtName,
    step: caseStatusWords[entry.status],
    receivedOn: dayOnPaper(entry.receivedOn),
    lead,
    consent: consentOnPaper(tx, caseId, own.principalId, context),
    lastContactOn: dayOnPaper(entry.lastContactOn),
    nextDueOn: dayOnPaper(entry.nextDueOn),
    chiefComplaint: hasAccount ? excerpt(account, complaintShown) : '',
    issues: firstOf(
      listCaseIssues(tx, caseId)
        .filter(mayGo)
        .filter(({ state, personId }) => state !== 'resolved' && (personId === null || mayName(personId)))
        .map(({ code, personName }) => {
          const issue = codeLabel(tx, 'issue', code);
          return personName === '' ? issue : `${issue}（${personName}）`;
        }),
      issuesShown,
    ),
    plan: runningPlan === null ? '' : beside(planNumberOnPaper(runningPlan), planPeriodOnPaper(runningPlan)),
    goals: firstOf(runningPlan?.goals.map(({ text }) => excerpt(text, itemShown)) ?? [], goalsShown),
    warnings: gate === null ? firstOf(warningsOf(tx, entry.householdId), warningsShown) : null,
    members: firstRowsOf(
      principalFirst(shown, own.principalId).map((member) => [
        nameOnPaper(member),
        relationOnPaper(member),
        beside(
          formatPartialDate(member.birth, 'short'),
          member.age === null ? '' : `${String(member.age)}歳`,
        ),
        livingOnPaper(member, isProtected),
        consentOnPaper(tx, caseId, member.personId, context),
      ]),
      membersShown,
      '人',
    ),
    genogram: drawing?.genogram ?? null,
    agencies: firstRowsOf(
      byAgency(
        rolesOfCase(tx, caseId)
          .filter(mayGo)
          .filter(({ state }) => state === 'planned' || state === 'doing'),
      ),
      agenciesShown,
      '機関',
    ),
  };
  return { content, untold };
}

/** Each agency once, with what it does and the first day that comes. */
function byAgency(roles: ReturnType<typeof rolesOfCase>): string[][] {
  return [...Map.groupBy(roles, ({ agencyName }) => agencyName)].map(([agency, own]) => [
    beside(agency, own[0]?.worker ?? ''),
    firstOf(
      own.map(({ task }) => excerpt(task, itemShown)),
      tasksShown,
    ).join('、'),
    dayOnPaper(own.find(({ dueOn }) => dueOn !== null)?.dueOn ?? null),
  ]);
}

/** The first of a list, and how many there are besides. */
function firstOf(texts: readonly string[], most: number): string[] {
  const more = texts.length - most;
  return more > 0 ? [...texts.slice(0, most), `ほか${String(more)}件`] : [...texts];
}

/** The first rows of a table, and one that says how many there are besides. */
function firstRowsOf(rows: readonly string[][], most: number, unit: string): string[][] {
  const more = rows.length - most;
  if (more <= 0) return [...rows];
  const [, ...others] = rows[0] ?? [];
  return [...rows.slice(0, most), [`ほか${String(more)}${unit}`, ...others.map(() => '')]];
}

/** The person the case is about stands among those that are shown. */
function principalFirst(members: readonly Member[], principalId: PersonId): Member[] {
  const isPrincipal = ({ personId }: Member): boolean => personId === principalId;
  return [...members.filter(isPrincipal), ...members.filter((member) => !isPrincipal(member))];
}

/** Every number once: that of the household is often the person's own as well. */
function phonesInOneLine(ofHousehold: string, head: Member | undefined): string {
  const own = head === undefined ? [] : phonesOnPaper(head).split('\n');
  const others = own.some((phone) => ofHousehold !== '' && phone.startsWith(ofHousehold))
    ? []
    : [ofHousehold];
  return firstOf(
    [...others, ...own].filter((phone) => phone !== ''),
    phonesShown,
  ).join('／');
}

/** Standing warnings, each with whom it concerns. */
function warningsOf(tx: ReadTx, household: Parameters<typeof listWarnings>[1]): string[] {
  return listWarnings(tx, household, 60)
    .filter(({ endedOn }) => endedOn === null)
    .map(({ kind, personName, text }) =>
      beside(codeLabel(tx, 'warningKind', kind), personName, excerpt(text, warningShown)),
    );
}
