import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';

/** 相談受付 as it stands in the form. */
export interface IntakeValues {
  receivedOn: string;
  receivedBy: string;
  route: string | null;
  referrerAgencyId: string | null;
  referrerName: string;
  referrerPhone: string;
  issues: string[];
  mainIssue: string | null;
  chiefComplaint: string;
  content: string;
  urgency: string | null;
  urgencyReason: string;
  screening: string | null;
}

export function freshIntake(today: CivilDate, staffName: string): IntakeValues {
  return {
    receivedOn: typedDay(today),
    receivedBy: staffName,
    route: null,
    referrerAgencyId: null,
    referrerName: '',
    referrerPhone: '',
    issues: [],
    mainIssue: null,
    chiefComplaint: '',
    content: '',
    urgency: null,
    urgencyReason: '',
    screening: null,
  };
}

export function intakeValuesOf({ receivedOn, issues, ...intake }: CaseDetail['intake']): IntakeValues {
  const { referrerAgencyName: _name, rowVersion: _version, ...fields } = intake;
  return { ...fields, issues: [...issues], receivedOn: typedDay(receivedOn) };
}

/** What is not chosen goes as an empty code, which the contract refuses at its field. */
export function toIntake(values: IntakeValues, today: CivilDate): InputOf<'case.open'>['intake'] {
  return {
    receivedOn: requiredDay(values.receivedOn, today),
    receivedBy: values.receivedBy,
    route: values.route ?? '',
    referrerAgencyId: values.referrerAgencyId,
    referrerName: values.referrerName,
    referrerPhone: values.referrerPhone,
    issues: values.issues,
    mainIssue:
      values.mainIssue !== null && values.issues.includes(values.mainIssue) ? values.mainIssue : null,
    chiefComplaint: values.chiefComplaint,
    content: values.content,
    urgency: values.urgency ?? '',
    urgencyReason: values.urgencyReason,
    screening: values.screening ?? '',
  };
}
