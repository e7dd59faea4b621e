import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import type { ConsentStatus } from '../../../../../domain/consent/gate.ts';
import { optionalDay, typedDay } from '../../../forms/typed-date.ts';

/** 同意・担当・本人 as they stand in the form. */
export interface ConsentValues {
  principalId: string;
  leadAgencyId: string | null;
  leadWorker: string;
  consentStatus: ConsentStatus;
  consentOn: string;
  consentScope: string;
}

export const freshConsent: ConsentValues = {
  principalId: '',
  leadAgencyId: null,
  leadWorker: '',
  consentStatus: 'unconfirmed',
  consentOn: '',
  consentScope: '',
};

export function consentValuesOf(detail: CaseDetail): ConsentValues {
  const { principalId, leadAgencyId, leadWorker, consentStatus, consentOn, consentScope } = detail;
  return {
    principalId,
    leadAgencyId,
    leadWorker,
    consentStatus,
    consentScope,
    consentOn: typedDay(consentOn),
  };
}

export function toCaseFields(
  values: ConsentValues,
  today: CivilDate,
): Omit<InputOf<'case.save'>, 'id' | 'rowVersion'> {
  const { principalId, leadAgencyId, leadWorker, consentStatus, consentScope } = values;
  return {
    principalId,
    leadAgencyId,
    leadWorker,
    consentStatus,
    consentScope,
    consentOn: optionalDay(values.consentOn, today),
  };
}
