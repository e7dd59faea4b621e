import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { isGiven } from '../../../../domain/consent/standing.ts';
import type { ConsentStatement } from '../../../../domain/contract/consent.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { optionalDay, typedDay } from '../../forms/typed-date.ts';

/** A statement of consent as it stands in the form. */
export interface ConsentValues {
  personId: string;
  kind: string | null;
  status: ConsentStatement['status'];
  consentedOn: string;
  requestedOn: string;
  giver: string | null;
  giverName: string;
  method: string | null;
  explainedBy: string;
  agencies: 'all' | 'some';
  agencyIds: string[];
  items: string[];
  scope: string;
  expiresOn: string;
  recheckOn: string;
  documentPlace: string;
  reason: string;
  told: string;
}

/** A new statement begins with whom and how far the one before allowed: only what changes is typed. */
export function freshConsent(
  subject: { personId: string; kind: string },
  before: ConsentStatement | undefined,
  today: CivilDate,
): ConsentValues {
  return {
    ...subject,
    status: 'written',
    consentedOn: typedDay(today),
    requestedOn: typedDay(before?.status === 'unconfirmed' ? before.requestedOn : null),
    giver: before?.giver ?? 'self',
    giverName: before?.giverName ?? '',
    method: 'paper',
    explainedBy: '',
    agencies: before?.allAgencies === false ? 'some' : 'all',
    agencyIds: [...(before?.agencyIds ?? [])],
    items: [...(before?.items ?? [])],
    scope: before?.scope ?? '',
    expiresOn: '',
    recheckOn: '',
    documentPlace: before?.documentPlace ?? '',
    reason: '',
    told: '',
  };
}

/** Fields that the status does not ask for are not sent, whatever was typed into them before it was changed. */
export function toStatement(
  values: ConsentValues,
  today: CivilDate,
): Omit<InputOf<'consent.record'>, 'caseId'> {
  const { agencies, personId, kind, giver, method, ...texts } = values;
  const given = isGiven(values.status);
  const asked = values.status === 'unconfirmed';
  return {
    ...texts,
    personId: personId,
    kind: kind ?? '',
    giver: giver ?? '',
    method: method ?? '',
    consentedOn: asked ? null : optionalDay(values.consentedOn, today),
    requestedOn: asked ? optionalDay(values.requestedOn, today) : null,
    allAgencies: !given || agencies === 'all',
    agencyIds: given && agencies === 'some' ? values.agencyIds : [],
    items: given ? values.items : [],
    scope: given ? values.scope : '',
    expiresOn: given ? optionalDay(values.expiresOn, today) : null,
    recheckOn: values.status === 'withdrawn' ? null : optionalDay(values.recheckOn, today),
    reason: given ? '' : values.reason,
    told: values.status === 'withdrawn' ? values.told : '',
  };
}
