import { useTranslation } from 'react-i18next';
import type { NoteValues } from './note-values.ts';

/** What stands above the fields of a note, in reading order. */
export function useNoteLabels(): Readonly<Record<keyof NoteValues, string>> {
  const { t } = useTranslation('note');
  return {
    reason: t('field.reason'),
    contactedOn: t('field.contactedOn'),
    startsAt: t('field.startsAt'),
    minutes: t('field.minutes'),
    method: t('field.method'),
    stage: t('field.stage'),
    memberIds: t('field.members'),
    counterpart: t('field.counterpart'),
    place: t('field.place'),
    body: t('field.body'),
    thirdParty: t('field.thirdParty'),
    judgement: t('field.judgement'),
    nextOn: t('field.nextOn'),
    nextPlan: t('field.nextPlan'),
    shareScope: t('field.shareScope'),
    sensitive: t('field.sensitive'),
  };
}
