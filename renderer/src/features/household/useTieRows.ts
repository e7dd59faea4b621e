import { useTranslation } from 'react-i18next';
import type { Kinship, Member } from '../../../../domain/contract/household.ts';
import type { KinshipRow } from '../../diagram/KinshipTable.tsx';
import { useDates } from '../../forms/useDates.ts';

export type Partnership = Kinship['partnerships'][number];
export type Parentage = Kinship['parentages'][number];
export type CareTie = Kinship['careTies'][number];

/** One tie in words, with what it was made of: brothers and sisters come from the 続柄 and are not edited here. */
export interface TieRow extends KinshipRow {
  readonly tie:
    | { readonly kind: 'partnership'; readonly partnership: Partnership }
    | { readonly kind: 'parentage'; readonly parentage: Parentage }
    | { readonly kind: 'care'; readonly care: CareTie }
    | { readonly kind: 'siblings' };
}

/** The ties of the household in words: couples first, then children, then brothers and sisters, then care. */
export function useTieRows(members: readonly Member[], kinship: Kinship | undefined): readonly TieRow[] {
  const { t } = useTranslation(['household', 'word']);
  const { short } = useDates();
  if (kinship === undefined) return [];
  const nameOf = (id: string): string => members.find(({ personId }) => personId === id)?.name ?? '';
  return [
    ...kinship.partnerships.map((partnership): TieRow => {
      const { id, personA, personB, kind, state, startedOn, endedOn } = partnership;
      const period = [startedOn, endedOn].some((day) => day !== null)
        ? `${startedOn === null ? '' : short(startedOn)}〜${endedOn === null ? '' : short(endedOn)}`
        : '';
      const standing = state === 'together' ? '' : t(`word:partnershipState.${state}`);
      return {
        id,
        person: nameOf(personA),
        relation: t(`word:partnershipKind.${kind}`),
        other: nameOf(personB),
        note: [standing, period].filter(Boolean).join(' '),
        tie: { kind: 'partnership', partnership },
      };
    }),
    ...inOrder(members, kinship.parentages).map((parentage): TieRow => {
      const { id, child, parent, kind } = parentage;
      return {
        id,
        person: nameOf(parent),
        relation: t('household:tie.parentOf'),
        other: nameOf(child),
        note: kind === 'birth' ? '' : t(`word:parentageKind.${kind}`),
        tie: { kind: 'parentage', parentage },
      };
    }),
    ...kinship.siblingGroups.map(([first = '', ...others]): TieRow => ({
      id: `siblings:${first}`,
      person: nameOf(first),
      relation: t('household:tie.siblings'),
      other: others.map(nameOf).join(t('household:member.comma')),
      note: t('household:tie.fromRelationship'),
      tie: { kind: 'siblings' },
    })),
    ...kinship.careTies.map((care): TieRow => ({
      id: care.id,
      person: nameOf(care.carer),
      relation: t('household:tie.caresFor'),
      other: nameOf(care.cared),
      note: care.note,
      tie: { kind: 'care', care },
    })),
  ];
}

/** Members of whom no tie to another member is recorded. */
export function unconnected(members: readonly Member[], kinship: Kinship): readonly Member[] {
  const tied = new Set<string>([
    ...kinship.partnerships.flatMap(({ personA, personB }) => [personA, personB]),
    ...kinship.parentages.flatMap(({ child, parent }) => [child, parent]),
    ...kinship.siblingGroups.flat(),
  ]);
  return members.length < 2 ? [] : members.filter(({ personId }) => !tied.has(personId));
}

/** By child, then by parent, both in the order of the household. */
function inOrder(members: readonly Member[], parentages: readonly Parentage[]): readonly Parentage[] {
  const place = new Map(members.map(({ personId }, index) => [personId, index]));
  const placeOf = (id: Member['personId']): number => place.get(id) ?? members.length;
  return parentages.toSorted(
    (a, b) => placeOf(a.child) - placeOf(b.child) || placeOf(a.parent) - placeOf(b.parent),
  );
}
