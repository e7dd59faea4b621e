import { useTranslation } from 'react-i18next';
import { useMemberWords } from '../household/useMemberWords.ts';
import { kinOf } from './kin-of.ts';
import { useMapDesk } from './map-desk.ts';
import { usePregnancyWords } from './usePregnancyWords.ts';

/** Who somebody is and how he stands to the others, as a screen reader says it. */
export function useDescription(): (id: string) => string {
  const { t } = useTranslation(['genogram', 'household', 'word']);
  const { state, personOf, nameOf } = useMapDesk();
  const words = useMemberWords();
  const pregnancyWords = usePregnancyWords();
  const comma = t('household:member.comma');
  return (id) => {
    const person = personOf(id);
    if (person === undefined) {
      const sign = state.kinship.pregnancies.find((pregnancy) => pregnancy.id === id);
      return sign === undefined ? '' : pregnancyWords(sign);
    }
    const { parents, partners, children, siblings } = kinOf(id, state.kinship);
    const named = (key: 'parents' | 'partners' | 'children' | 'siblings', ids: readonly string[]): string =>
      ids.length === 0 ? '' : t(`genogram:kin.${key}`, { names: ids.map(nameOf).join(comma) });
    return [
      [
        person.name,
        person.sex === 'unknown' ? t('household:sign.unknownSex') : t(`word:sex.${person.sex}`),
        words.age(person),
        person.personId === state.principalId ? t('household:member.principal') : '',
        person.keyPerson ? t('household:member.keyPerson') : '',
        words.living(person),
      ]
        .filter((word) => word !== '')
        .join(comma),
      named('parents', parents),
      named('partners', partners),
      named('children', children),
      named('siblings', siblings),
    ]
      .filter((sentence) => sentence !== '')
      .join(t('genogram:kin.stop'));
  };
}
