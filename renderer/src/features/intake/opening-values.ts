import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { optionalDay } from '../../forms/typed-date.ts';

type Stated = InputOf<'case.open'>['consentStatus'];

/** What a case begins with: 本人, the first statement of consent, 主担当, 優先度. */
export interface OpeningValues {
  leadAgencyId: string | null;
  leadWorker: string;
  /** Null: not chosen. */
  priority: string | null;
  consentStatus: Stated;
  consentOn: string;
  consentScope: string;
}

export const freshOpening: OpeningValues = {
  leadAgencyId: null,
  leadWorker: '',
  priority: null,
  consentStatus: 'unconfirmed',
  consentOn: '',
  consentScope: '',
};

/** What each form of the intake may say of consent. */
export const consentStatusesOf = {
  consented: ['written', 'oral', 'partial', 'unconfirmed'],
  unconsented: ['unconfirmed', 'refused'],
} as const satisfies Record<string, readonly Stated[]>;

export function toOpening(
  values: OpeningValues,
  form: keyof typeof consentStatusesOf,
  today: CivilDate,
): Pick<
  InputOf<'case.open'>,
  'leadAgencyId' | 'leadWorker' | 'priority' | 'consentStatus' | 'consentOn' | 'consentScope'
> {
  const offered: readonly Stated[] = consentStatusesOf[form];
  return {
    leadAgencyId: values.leadAgencyId,
    leadWorker: values.leadWorker,
    priority: values.priority ?? '',
    consentStatus: offered.includes(values.consentStatus) ? values.consentStatus : 'unconfirmed',
    consentOn: optionalDay(values.consentOn, today),
    consentScope: values.consentScope,
  };
}
