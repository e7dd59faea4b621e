import { useTranslation } from 'react-i18next';
import type { IntakeValues } from './intake-values.ts';

/** What stands above the fields of 相談受付, in the order of the paper form. */
export function useIntakeLabels(): Readonly<Record<keyof IntakeValues, string>> {
  const { t } = useTranslation('intake');
  return {
    receivedOn: t('field.receivedOn'),
    receivedBy: t('field.receivedBy'),
    route: t('field.route'),
    referrerAgencyId: t('field.referrerAgency'),
    referrerName: t('field.referrerName'),
    referrerPhone: t('field.referrerPhone'),
    issues: t('field.issues'),
    mainIssue: t('field.mainIssue'),
    chiefComplaint: t('field.chiefComplaint'),
    content: t('field.content'),
    urgency: t('field.urgency'),
    urgencyReason: t('field.urgencyReason'),
    screening: t('field.screening'),
  };
}
