import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { IntakeDetail } from '../../../../domain/contract/intake.ts';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';

/** 相談受付票 as it stands in the form. */
export interface IntakeValues {
  form: IntakeDetail['form'];
  receivedOn: string;
  receivedBy: string;
  receptionNumber: string;
  route: string | null;
  referrerAgencyId: string | null;
  referrerName: string;
  referrerPhone: string;
  /** Somebody other than the person came. */
  hasVisitor: boolean;
  visitorName: string;
  visitorRelation: string;
  visitorPhone: string;
  issues: string[];
  mainIssue: string | null;
  chiefComplaint: string;
  content: string;
  involvedAgencies: string;
  request: string;
  urgency: string | null;
  urgencyReason: string;
  /** Nothing chosen is null; `undecided` is an answer as well. */
  screening: string | null;
  noConsentReason: string;
  consentOutlook: string;
}

/** The choice beside those of the list `screening`: the outcome is written down later. */
export const undecided = 'undecided';

export function freshIntake(today: CivilDate, staffName: string): IntakeValues {
  return {
    form: 'consented',
    receivedOn: typedDay(today),
    receivedBy: staffName,
    receptionNumber: '',
    route: null,
    referrerAgencyId: null,
    referrerName: '',
    referrerPhone: '',
    hasVisitor: false,
    visitorName: '',
    visitorRelation: '',
    visitorPhone: '',
    issues: [],
    mainIssue: null,
    chiefComplaint: '',
    content: '',
    involvedAgencies: '',
    request: '',
    urgency: null,
    urgencyReason: '',
    screening: null,
    noConsentReason: '',
    consentOutlook: '',
  };
}

export function intakeValuesOf(intake: IntakeDetail): IntakeValues {
  const { receivedOn, issues, screening, visitorName, visitorRelation, visitorPhone, ...rest } = intake;
  return {
    form: rest.form,
    receivedOn: typedDay(receivedOn),
    receivedBy: rest.receivedBy,
    receptionNumber: rest.receptionNumber,
    route: rest.route,
    referrerAgencyId: rest.referrerAgencyId,
    referrerName: rest.referrerName,
    referrerPhone: rest.referrerPhone,
    hasVisitor: [visitorName, visitorRelation, visitorPhone].some((text) => text !== ''),
    visitorName,
    visitorRelation,
    visitorPhone,
    issues: [...issues],
    mainIssue: rest.mainIssue,
    chiefComplaint: rest.chiefComplaint,
    content: rest.content,
    involvedAgencies: rest.involvedAgencies,
    request: rest.request,
    urgency: rest.urgency,
    urgencyReason: rest.urgencyReason,
    screening: screening === '' ? undecided : screening,
    noConsentReason: rest.noConsentReason,
    consentOutlook: rest.consentOutlook,
  };
}

/** What is not chosen goes as an empty code, which the contract refuses at its field. */
export function toIntake(
  { hasVisitor, ...values }: IntakeValues,
  today: CivilDate,
): Omit<InputOf<'intake.save'>, 'id' | 'rowVersion'> {
  const noVisitor = { visitorName: '', visitorRelation: '', visitorPhone: '' };
  return {
    form: values.form,
    receivedOn: requiredDay(values.receivedOn, today),
    receivedBy: values.receivedBy,
    receptionNumber: values.receptionNumber,
    route: values.route ?? '',
    referrerAgencyId: values.referrerAgencyId,
    referrerName: values.referrerName,
    referrerPhone: values.referrerPhone,
    visitorName: values.visitorName,
    visitorRelation: values.visitorRelation,
    visitorPhone: values.visitorPhone,
    ...(hasVisitor ? {} : noVisitor),
    issues: values.issues,
    mainIssue:
      values.mainIssue !== null && values.issues.includes(values.mainIssue) ? values.mainIssue : null,
    chiefComplaint: values.chiefComplaint,
    content: values.content,
    involvedAgencies: values.involvedAgencies,
    request: values.request,
    urgency: values.urgency ?? '',
    urgencyReason: values.urgencyReason,
    noConsentReason: values.noConsentReason,
    consentOutlook: values.consentOutlook,
    screening: values.screening === null || values.screening === undecided ? '' : values.screening,
  };
}
