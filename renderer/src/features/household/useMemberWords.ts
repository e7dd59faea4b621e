import { useTranslation } from 'react-i18next';
import { formatPartialDate, type PartialDate } from '../../../../domain/calendar/partial-date.ts';
import type { Relative } from '../../../../domain/contract/kinship.ts';
import { formatRelationship } from '../../../../domain/kinship/relationship.ts';

/** How a member is described on the screen. */
export function useMemberWords() {
  const { t } = useTranslation(['household', 'word', 'common']);
  return {
    /** 子の妻; the staff's own words where they wrote some. */
    relation: (member: Relative): string =>
      member.relationshipText || formatRelationship(member.relationship) || t('household:member.noRelation'),
    /** 56歳, 享年83, 年齢不詳. */
    age: (member: Relative): string => {
      if (isDeceased(member)) {
        return member.age === null
          ? t('word:residency.dead')
          : t('household:member.ageAtDeath', { count: member.age });
      }
      return member.age === null ? t('household:member.ageUnknown') : t('word:age', { count: member.age });
    },
    date: (date: PartialDate): string => formatPartialDate(date, 'short') || t('common:word.unknown'),
    /** 同居, 別居・県内. Where a protected person lives is withheld. */
    living: (member: Relative): string => {
      if (isDeceased(member)) return '';
      if (member.resident) return t('household:member.resident');
      if (member.withheld) return t('household:member.elsewhere', { place: t('word:hidden') });
      return member.whereabouts === ''
        ? t('household:member.nonResident')
        : t('household:member.elsewhere', { place: member.whereabouts });
    },
  };
}

export function isDeceased(member: Pick<Relative, 'death' | 'residency'>): boolean {
  return member.death !== null || member.residency === 'dead';
}
