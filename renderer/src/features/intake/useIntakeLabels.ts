import { useTranslation } from 'react-i18next';
import type { IntakeValues } from './intake-values.ts';

/** What stands above the fields of 相談受付票, in the order of the paper form. */
export function useIntakeLabels(): Readonly<Record<keyof IntakeValues, string>> {
  const { t } = useTranslation('intake');
  return {
    form: t('field.form'),
    receivedOn: t('field.receivedOn'),
    receivedBy: t('field.receivedBy'),
    receptionNumber: t('field.receptionNumber'),
    route: t('field.route'),
    referrerAgencyId: t('field.referrerAgency'),
    referrerName: t('field.referrerName'),
    referrerPhone: t('field.referrerPhone'),
    hasVisitor: t('field.hasVisitor'),
    visitorName: t('field.visitorName'),
    visitorRelation: t('field.visitorRelation'),
    visitorPhone: t('field.visitorPhone'),
    issues: t('field.issues'),
    mainIssue: t('field.mainIssue'),
    chiefComplaint: t('field.chiefComplaint'),
    content: t('field.content'),
    involvedAgencies: t('field.involvedAgencies'),
    request: t('field.request'),
    urgency: t('field.urgency'),
    urgencyReason: t('field.urgencyReason'),
    screening: t('field.screening'),
    noConsentReason: t('field.noConsentReason'),
    consentOutlook: t('field.consentOutlook'),
  };
}
