import { useTranslation } from 'react-i18next';
import type { ConsentValues } from './consent-values.ts';

export function useConsentLabels(): Readonly<Record<keyof ConsentValues, string>> {
  const { t } = useTranslation('case');
  return {
    principalId: t('field.principal'),
    consentStatus: t('field.consentStatus'),
    consentOn: t('field.consentOn'),
    consentScope: t('field.consentScope'),
    leadAgencyId: t('field.leadAgency'),
    leadWorker: t('field.leadWorker'),
  };
}
