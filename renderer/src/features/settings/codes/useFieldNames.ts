import { useTranslation } from 'react-i18next';

/** How a group within a list is called; groups the locale does not know are shown as they are. */
export function useFieldNames(): (field: string) => string {
  const { t } = useTranslation('settings');
  return (field) =>
    field === '' ? '' : t(`codeField.${field}` as 'codeField.other', { defaultValue: field });
}
