import { useTranslation } from 'react-i18next';
import type { ConcernValues } from './concern-values.ts';

/** What stands above the fields of 気になる世帯, in reading order. */
export function useConcernLabels(): Readonly<Record<keyof ConcernValues, string>> {
  const { t } = useTranslation('concern');
  return {
    called: t('field.called'),
    noticedOn: t('field.noticedOn'),
    route: t('field.route'),
    agencyId: t('field.agency'),
    informant: t('field.informant'),
    informantPhone: t('field.informantPhone'),
    place: t('field.place'),
    districtId: t('field.district'),
    members: t('field.members'),
    content: t('field.content'),
    urgency: t('field.urgency'),
    nextOn: t('field.nextOn'),
    nextPlan: t('field.nextPlan'),
  };
}
