import { isConsented } from '../consent/gate.ts';
import type { InputOf } from '../contract/index.ts';
import type { AgencyId } from '../contract/scalars.ts';
import { receptions } from './cases/receptions.ts';
import type { Days } from './days.ts';
import type { CasePlan } from './plan.ts';
import { personNamed, type Register } from './register.ts';
import type { CaseEntry, Telling } from './telling.ts';

/** Takes the consultation in and makes it a case, with what was done at once where it was urgent. */
export function openCase(plan: CasePlan, telling: Telling): CaseEntry {
  const { days, register, concerns, carryOut } = telling;
  const on = days.ago(plan.receivedAgo);
  const { id: principalId, householdId } = personNamed(register, plan.principal);
  const { id: intakeId } = carryOut(
    'intake.receive',
    {
      householdId,
      principalId,
      ...intakeFields(plan, days, register),
      concernId: concerns.get(plan.principal) ?? null,
    },
    on,
  );
  for (const step of receptions[plan.principal]?.emergency ?? [])
    carryOut('intake.addEmergencyStep', { intakeId, doneOn: on, ...step }, on);
  const { lead, worker } = plan.earlierLead ?? { lead: plan.lead, worker: plan.leadWorker };
  const { caseId } = carryOut(
    'intake.openCase',
    {
      id: intakeId,
      rowVersion: 1,
      leadAgencyId: agencyOf(lead, register),
      leadWorker: worker,
      priority: plan.priority ?? '',
      ...consentFields(plan.consent[0], days),
    },
    on,
  );
  return { id: caseId, intakeId, status: 'intake', rowVersion: 1 };
}

/** Who gave a consent, how, and where the paper lies. Of minors a parent gives it. */
export function givingOf(
  { principal, leadWorker }: CasePlan,
  status: CasePlan['consent'][number]['status'],
): Pick<InputOf<'consent.record'>, 'giver' | 'giverName' | 'method' | 'explainedBy' | 'documentPlace'> {
  const parent = receptions[principal]?.parent;
  const isOnPaper = status === 'written' || status === 'partial';
  return {
    giver: parent === undefined ? 'self' : 'parent',
    giverName: parent ?? '',
    method: isOnPaper ? 'paper' : 'spoken',
    explainedBy: leadWorker,
    documentPlace: isOnPaper ? '同意書綴（重層推進室 書庫1）' : '',
  };
}

export function agencyOf(key: CasePlan['lead'], register: Register): AgencyId | null {
  return key === null ? null : register.agencies[key];
}

export function consentFields(
  consent: CasePlan['consent'][number],
  days: Days,
): Pick<InputOf<'intake.openCase'>, 'consentStatus' | 'consentOn' | 'consentScope'> {
  const consentOn = consent.status === 'unconfirmed' ? null : days.ago(consent.ago);
  return { consentStatus: consent.status, consentOn, consentScope: consent.scope };
}

function intakeFields(
  plan: CasePlan,
  days: Days,
  register: Register,
): Omit<InputOf<'intake.receive'>, 'householdId' | 'principalId'> {
  const { referrer, route, issues, mainIssue, content, urgency, urgencyReason = '', screening } = plan;
  const { involved = '', request = '', visitor } = receptions[plan.principal] ?? {};
  const isConsentGiven = isConsented(plan.consent[0].status);
  return {
    form: isConsentGiven ? 'consented' : 'unconsented',
    receivedOn: days.ago(plan.receivedAgo),
    receivedBy: '重層推進室',
    receptionNumber: '',
    route,
    referrerAgencyId: agencyOf(referrer?.agency ?? null, register),
    referrerName: referrer?.name ?? '',
    referrerPhone: '',
    visitorName: visitor?.name ?? '',
    visitorRelation: visitor?.relation ?? '',
    visitorPhone: '',
    issues: [...issues],
    mainIssue,
    chiefComplaint: plan.complaint,
    content,
    involvedAgencies: involved,
    request,
    urgency,
    urgencyReason,
    ...(isConsentGiven ? noReason : (receptions[plan.principal]?.withoutConsent ?? notMetYet)),
    screening,
    concernId: null,
    referralSlipId: null,
  };
}

const noReason = { noConsentReason: '', consentOutlook: '' };

const notMetYet = {
  noConsentReason: '第三者からの相談で、本人にまだ会えていないため。',
  consentOutlook: '本人に会い、関係ができた時点で説明する。',
};
