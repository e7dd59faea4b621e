import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { proposeReplyDue } from '../../../../../domain/intake/slip.ts';
import type { slipOfCase } from '../../../../../domain/intake/slip-of-case.ts';
import { optionalDay, requiredDay, typedDay } from '../../../forms/typed-date.ts';

type Fields = Omit<InputOf<'referralSlip.add'>, 'direction'>;

/** つなぎメモ as it stands in the form. */
export type SlipValues = Omit<
  Fields,
  'datedOn' | 'consentOn' | 'replyDueOn' | 'urgency' | 'subjectAddress' | 'subjectPhone'
> & {
  /** Null: was withheld when the form was opened, and nobody can have meant to change it. */
  subjectAddress: string | null;
  subjectPhone: string | null;
  datedOn: string;
  consentOn: string;
  replyDueOn: string;
  urgency: string | null;
};

/** A reply is asked for `replyDays` after today, until the person says otherwise. */
export function freshSlip(
  today: CivilDate,
  replyDays: number,
  ofCase: ReturnType<typeof slipOfCase> | null,
): SlipValues {
  return {
    datedOn: typedDay(today),
    agencyId: null,
    agencyName: '',
    worker: '',
    phone: '',
    householdId: null,
    personId: null,
    caseId: null,
    subjectName: '',
    subjectKana: '',
    subjectSex: 'unknown',
    subjectBirth: '',
    subjectAddress: '',
    subjectPhone: '',
    members: '',
    topics: [],
    content: '',
    request: '',
    alreadyTold: '',
    consent: 'unknown',
    consentOn: '',
    urgency: null,
    replyDueOn: typedDay(proposeReplyDue(today, replyDays)),
    ...ofCase,
  };
}

export function slipValuesOf(slip: ReferralSlip): SlipValues {
  const { agencyId, agencyName, worker, phone, householdId, personId, caseId } = slip;
  const { subjectName, subjectKana, subjectSex, subjectBirth } = slip;
  const { members, topics, content, request, alreadyTold, consent, urgency } = slip;
  return {
    datedOn: typedDay(slip.datedOn),
    agencyId,
    agencyName,
    worker,
    phone,
    householdId,
    personId,
    caseId,
    subjectName,
    subjectKana,
    subjectSex,
    subjectBirth,
    subjectAddress: slip.withheld ? null : slip.subjectAddress,
    subjectPhone: slip.withheld ? null : slip.subjectPhone,
    members,
    topics: [...topics],
    content,
    request,
    alreadyTold,
    consent,
    consentOn: typedDay(slip.consentOn),
    urgency,
    replyDueOn: typedDay(slip.replyDueOn),
  };
}

/** What is not chosen goes as an empty code, which the contract refuses at its field. */
export function toSlip(values: SlipValues, today: CivilDate, slip: ReferralSlip | null): Fields {
  return {
    ...values,
    subjectAddress: values.subjectAddress ?? slip?.subjectAddress ?? '',
    subjectPhone: values.subjectPhone ?? slip?.subjectPhone ?? '',
    datedOn: requiredDay(values.datedOn, today),
    consentOn: optionalDay(values.consentOn, today),
    replyDueOn: optionalDay(values.replyDueOn, today),
    urgency: values.urgency ?? '',
  };
}
