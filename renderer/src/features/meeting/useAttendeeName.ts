import { useTranslation } from 'react-i18next';

/** Reads 氏名未定 for whom an agency has not named yet. */
export function useAttendeeName(): (attendee: { readonly name: string }) => string {
  const { t } = useTranslation('meeting');
  return ({ name }) => (name === '' ? t('attendees.unnamed') : name);
}
