import { useTranslation } from 'react-i18next';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';

/** What stands above the fields of a slip, in reading order; the other side is called by the direction. */
export function useSlipLabels(direction: ReferralSlip['direction']) {
  const { t } = useTranslation('slip');
  return {
    datedOn: t('field.datedOn'),
    agencyId: t(`field.agency.${direction}`),
    agencyName: t('field.agencyName'),
    worker: t('field.worker'),
    phone: t('field.phone'),
    subjectName: t('field.subjectName'),
    subjectKana: t('field.subjectKana'),
    subjectSex: t('field.subjectSex'),
    subjectBirth: t('field.subjectBirth'),
    subjectAddress: t('field.subjectAddress'),
    subjectPhone: t('field.subjectPhone'),
    members: t('field.members'),
    topics: t('field.topics'),
    content: t('field.content'),
    request: t('field.request'),
    alreadyTold: t('field.alreadyTold'),
    consent: t('field.consent'),
    consentOn: t('field.consentOn'),
    urgency: t('field.urgency'),
    replyDueOn: t('field.replyDueOn'),
  };
}
