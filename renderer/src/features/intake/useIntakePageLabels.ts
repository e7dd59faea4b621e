import { useTranslation } from 'react-i18next';
import { useIntakeLabels } from './useIntakeLabels.ts';

/** Labels of the whole reception form in reading order. */
export function useIntakePageLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation(['intake', 'case']);
  const { chiefComplaint, content, issues, mainIssue, ...intake } = useIntakeLabels();
  const { involvedAgencies, request, urgency, urgencyReason, screening, ...rest } = intake;
  const { noConsentReason, consentOutlook, ...reception } = rest;
  return {
    ...reception,
    householdId: t('intake:field.household'),
    name: t('intake:field.name'),
    kana: t('intake:field.kana'),
    birth: t('intake:field.birth'),
    sex: t('intake:field.sex'),
    address: t('intake:field.address'),
    districtId: t('intake:field.district'),
    phone: t('intake:field.phone'),
    principalId: t('case:field.principal'),
    chiefComplaint,
    content,
    issues,
    mainIssue,
    involvedAgencies,
    request,
    urgency,
    urgencyReason,
    screening,
    consentStatus: t('case:field.consentStatus'),
    consentOn: t('case:field.consentOn'),
    consentScope: t('case:field.consentScope'),
    noConsentReason,
    consentOutlook,
    leadAgencyId: t('case:field.leadAgency'),
    leadWorker: t('case:field.leadWorker'),
    priority: t('intake:field.priority'),
  };
}
