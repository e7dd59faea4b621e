import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { MembershipPeriod } from '../../../../domain/contract/membership.ts';
import { formatRelationship } from '../../../../domain/kinship/relationship.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import type { Column } from '../../ui/Table.tsx';

/** 異動 in words: who, as what, living where, from when to when and why. */
export function usePeriodColumns(): readonly Column<MembershipPeriod>[] {
  const { t } = useTranslation(['membership', 'household']);
  const { labelOf } = useCodes();
  const { short } = useDates();
  const dayAndReason = (day: CivilDate | null, reason: string, none: string): string =>
    [day === null ? none : short(day), reason === '' ? '' : labelOf('movement', reason)]
      .filter((word) => word !== '')
      .join(' ');
  return [
    { id: 'name', name: t('household:field.name'), cell: ({ personName }) => personName },
    {
      id: 'relationship',
      name: t('household:field.relationship'),
      cell: ({ relationship, relationshipText }) =>
        relationshipText || formatRelationship(relationship) || t('household:member.noRelation'),
    },
    {
      id: 'living',
      name: t('household:field.living'),
      cell: ({ resident, whereabouts }) => {
        if (resident) return t('household:member.resident');
        return whereabouts === ''
          ? t('household:member.nonResident')
          : t('household:member.elsewhere', { place: whereabouts });
      },
    },
    {
      id: 'from',
      name: t('membership:field.startsOn'),
      cell: ({ startsOn, startReason }) =>
        dayAndReason(startsOn, startReason, t('membership:history.unknownStart')),
    },
    {
      id: 'until',
      name: t('membership:field.endsOn'),
      cell: ({ endsOn, endReason }) => dayAndReason(endsOn, endReason, t('membership:history.present')),
    },
  ];
}
