import { useTranslation } from 'react-i18next';
import { useConsentLabels } from '../case/sections/useConsentLabels.ts';
import { useIntakeLabels } from './useIntakeLabels.ts';

/** Labels of the whole reception form in reading order. */
export function useIntakePageLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation('intake');
  const intake = useIntakeLabels();
  const { principalId, ...consent } = useConsentLabels();
  const { receivedOn, receivedBy, route, referrerAgencyId, referrerName, referrerPhone, ...matter } = intake;
  return {
    receivedOn,
    receivedBy,
    route,
    referrerAgencyId,
    referrerName,
    referrerPhone,
    householdId: t('field.household'),
    name: t('field.name'),
    kana: t('field.kana'),
    birth: t('field.birth'),
    sex: t('field.sex'),
    address: t('field.address'),
    districtId: t('field.district'),
    phone: t('field.phone'),
    principalId,
    ...matter,
    ...consent,
  };
}
