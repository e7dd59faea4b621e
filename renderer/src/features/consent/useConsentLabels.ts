import { useTranslation } from 'react-i18next';
import type { ConsentValues } from './consent-values.ts';

/** What stands above the fields, in reading order. */
export function useConsentLabels(
  status: ConsentValues['status'],
): Readonly<Record<keyof ConsentValues, string>> {
  const { t } = useTranslation('consent');
  return {
    personId: t('field.person'),
    kind: t('field.kind'),
    status: t('field.status'),
    consentedOn: t(`field.consentedOnOf.${status}`),
    requestedOn: t('field.requestedOn'),
    giver: t('field.giver'),
    giverName: t('field.giverName'),
    method: t('field.method'),
    explainedBy: t('field.explainedBy'),
    agencies: t('field.agencies'),
    agencyIds: t('field.agencyIds'),
    items: t('field.items'),
    scope: t('field.scope'),
    expiresOn: t('field.expiresOn'),
    recheckOn: t('field.recheckOn'),
    documentPlace: t('field.documentPlace'),
    reason: t('field.reason'),
    told: t('field.told'),
  };
}
