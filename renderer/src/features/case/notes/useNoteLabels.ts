import { useTranslation } from 'react-i18next';
import type { NoteValues } from './note-values.ts';

/** What stands above the fields of a note, in reading order. */
export function useNoteLabels(): Readonly<Record<keyof NoteValues, string>> {
  const { t } = useTranslation('case');
  return {
    reason: t('field.reason'),
    contactedOn: t('field.contactedOn'),
    method: t('field.method'),
    minutes: t('field.minutes'),
    counterpart: t('field.counterpart'),
    memberIds: t('field.members'),
    body: t('field.body'),
    nextOn: t('field.nextOn'),
    nextPlan: t('field.nextPlan'),
    shareScope: t('field.shareScope'),
    sensitive: t('field.sensitive'),
  };
}
