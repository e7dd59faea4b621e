import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import type { Plan } from '../../domain/contract/support-plan.ts';
import type { Warning } from '../../domain/contract/warning.ts';
import { standingOf } from '../../domain/consent/standing.ts';
import { decisionText } from '../../domain/meeting/decision-text.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import { below, beside } from '../../domain/print/parts.ts';
import type { TransferContent } from '../../domain/print/transfer-form.ts';
import { caseStatusWords, consentWords, roleStateWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listLeads, listStatusChanges } from '../repositories/case-history.ts';
import { listCaseIssues } from '../repositories/case-issue.ts';
import { codeLabel } from '../repositories/code.ts';
import { listStatements, type StatementRow } from '../repositories/consent.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { readHousehold } from '../repositories/household.ts';
import { meetingsOfCase } from '../repositories/meeting.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { findPlan } from '../repositories/support-plan.ts';
import { listTasks } from '../repositories/task.ts';
import type { OperationContext } from './context.ts';
import { planView } from './plan-view.ts';
import { caseOnPaper, issueOnPaper, membersOnPaper } from './print-case.ts';
import type { Gate } from './print-gate.ts';
import {
  birthOnPaper,
  dayOnPaper,
  livingOnPaper,
  nameOnPaper,
  phonesOnPaper,
  relationOnPaper,
  withheldAddress,
} from './print-person.ts';
import { goalsOnPaper, planNumberOnPaper, planPeriodOnPaper } from './print-plan.ts';

/** More than one case gathers. */
const most = 200;

/** A day, and what belongs to it. */
type Dated = readonly [day: CivilDate, text: string];

/**
 * What a case hands over; without a gate to somebody of the office, and whole. Reasons, decisions and the office's own
 * tasks are no records with a scope of their own: they never leave it.
 */
export function transferContent(
  tx: ReadTx,
  caseId: CaseId,
  { gate, warnings }: { gate: Gate | null; warnings: readonly Warning[] },
  context: OperationContext,
): Omit<TransferContent, 'recipient' | 'reason' | 'exceptionReason'> {
  const mayName = (personId: PersonId): boolean => gate?.personIds.has(personId) ?? true;
  const { entry, own, household: label, principal, lead } = caseOnPaper(tx, caseId, mayName);
  const household = found(readHousehold(tx, entry.householdId));
  const isProtected = household.addressProtected === 1;
  const mayGo = (record: { readonly id: string }): boolean => gate?.mayGo(record) ?? true;
  const members = membersOnPaper(tx, household, context).filter(({ personId }) => mayName(personId));
  const head = members.find(({ personId }) => personId === own.principalId);
  const plan = runningPlan(tx, caseId, mayGo, context);
  const isOffice = gate === null;
  return {
    household: label,
    principal,
    address: isProtected ? withheldAddress : household.address,
    phone: isProtected ? '' : below(household.phone, head === undefined ? '' : phonesOnPaper(head)),
    receivedOn: dayOnPaper(entry.receivedOn),
    step: caseStatusWords[entry.status],
    lead,
    plan: plan === null ? '' : beside(planNumberOnPaper(plan), planPeriodOnPaper(plan)),
    members: members.map((member) => [
      nameOnPaper(member),
      relationOnPaper(member),
      birthOnPaper(member),
      livingOnPaper(member, isProtected),
    ]),
    issues: listCaseIssues(tx, caseId)
      .filter(mayGo)
      .filter(({ personId }) => personId === null || mayName(personId))
      .map((issue) => issueOnPaper(tx, issue)),
    goals: plan === null ? [] : goalsOnPaper(plan),
    history: byDay([...steps(tx, caseId, isOffice), ...(isOffice ? eventsOfOffice(tx, caseId) : [])]),
    roles: rolesOfCase(tx, caseId)
      .filter(mayGo)
      .filter(({ state }) => state === 'planned' || state === 'doing')
      .map((role) => [
        below(role.agencyName, role.worker),
        role.task,
        dayOnPaper(role.dueOn),
        roleStateWords[role.state],
      ]),
    dues: byDay([...duesOfPlan(plan), ...(isOffice ? duesOfOffice(tx, caseId) : [])]),
    consents: consentRows(tx, caseId, mayName, context),
    warnings: warnings.map(({ kind, personName, text, reviewOn }) => [
      personName === '' ? '世帯' : personName,
      codeLabel(tx, 'warningKind', kind),
      text,
      dayOnPaper(reviewOn),
    ]),
  };
}

function runningPlan(
  tx: ReadTx,
  caseId: CaseId,
  mayGo: (plan: Plan) => boolean,
  { today }: OperationContext,
): Plan | null {
  const id = findPlan(tx, caseId, 'decided');
  const plan = id === undefined ? null : planView(tx, id, today);
  return plan !== null && mayGo(plan) ? plan : null;
}

function steps(tx: ReadTx, caseId: CaseId, withReasons: boolean): Dated[] {
  return listStatusChanges(tx, caseId).map(({ status, changedOn, reason }) => [
    changedOn,
    beside(`段階を「${caseStatusWords[status]}」へ`, withReasons ? reason : ''),
  ]);
}

function eventsOfOffice(tx: ReadTx, caseId: CaseId): Dated[] {
  return [
    ...listLeads(tx, caseId).map(({ startsOn, agencyName, worker, reason }): Dated => [
      startsOn,
      beside(`主担当 ${beside(agencyName, worker)}`, reason),
    ]),
    ...meetingsOfCase(tx, caseId).map((meeting): Dated => [
      meeting.heldOn,
      below(
        meetingTitle(meeting.serial, meeting.typeName),
        meeting.decided === '' ? '' : `決定: ${decisionText(meeting)}`,
      ),
    ]),
  ];
}

function duesOfPlan(plan: Plan | null): Dated[] {
  if (plan === null) return [];
  const monitorings = plan.monitorings
    .filter(({ doneOn }) => doneOn === null)
    .map(({ dueOn }): Dated => [dueOn, 'モニタリング']);
  return plan.endsOn === null ? monitorings : [...monitorings, [plan.endsOn, 'プラン期間の終わり（評価）']];
}

function duesOfOffice(tx: ReadTx, caseId: CaseId): Dated[] {
  return [
    ...listTasks(tx, { caseId, show: 'open' }, most).map(({ dueOn, title, assignee }): Dated => [
      dueOn,
      beside(title, assignee),
    ]),
    ...notesSince(tx, caseId, null).flatMap(({ nextOn, nextPlan, nextDone }): Dated[] =>
      nextOn === null || nextDone ? [] : [[nextOn, `次の予定: ${nextPlan}`]],
    ),
    ...latestStatements(tx, caseId).flatMap(({ personName, expiresOn, recheckOn }): Dated[] => [
      ...(expiresOn === null ? [] : [[expiresOn, `同意の期限（${personName}）`] as const]),
      ...(recheckOn === null ? [] : [[recheckOn, `同意の再確認（${personName}）`] as const]),
    ]),
  ];
}

/** Of each person and kind, who spoke first first. */
function latestStatements(tx: ReadTx, caseId: CaseId): StatementRow[] {
  const latest = Map.groupBy(listStatements(tx, caseId, most), ({ personId, kind }) => `${personId} ${kind}`);
  return [...latest.values()].flatMap(([statement]) => statement ?? []).toReversed();
}

function consentRows(
  tx: ReadTx,
  caseId: CaseId,
  mayName: (personId: PersonId) => boolean,
  { today }: OperationContext,
): string[][] {
  return latestStatements(tx, caseId)
    .filter(({ personId }) => mayName(personId))
    .map((statement) => [
      statement.personName,
      codeLabel(tx, 'consentKind', statement.kind),
      consentWords[standingOf(statement, today)],
      below(
        dayOnPaper(statement.consentedOn),
        statement.expiresOn === null ? '' : `${dayOnPaper(statement.expiresOn)}まで`,
      ),
    ]);
}

function byDay(dated: readonly Dated[]): string[][] {
  return dated
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([day, text]) => [dayOnPaper(day), text]);
}
