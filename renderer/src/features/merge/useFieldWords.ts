import { useTranslation } from 'react-i18next';
import type { CodeList } from '../../../../domain/contract/code.ts';
import { useCodes } from '../../forms/useCodes.ts';

const lists: Readonly<Record<string, CodeList>> = { work: 'work', careNeed: 'careNeed', school: 'school' };

/** How a field of a preview and its value are called. */
export function useFieldWords() {
  const { t } = useTranslation(['merge', 'word']);
  const { labelOf: codeLabel } = useCodes();
  return {
    labelOf: (field: string): string => t(`merge:fieldName.${field as 'name'}`),
    valueOf: (field: string, value: string): string => {
      if (value === '') return '';
      if (field === 'sex') return t(`word:sex.${value as 'male'}`);
      if (field === 'residency') return t(`word:residency.${value as 'resident'}`);
      if (field === 'keyPerson' && value === 'absent') return t('merge:keyPersonAbsent');
      const list = lists[field];
      return list === undefined ? value : codeLabel(list, value);
    },
  };
}
