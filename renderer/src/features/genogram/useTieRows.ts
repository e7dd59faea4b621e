import { useTranslation } from 'react-i18next';
import type { Kinship, Relative } from '../../../../domain/contract/kinship.ts';
import type { KinshipRow } from '../../diagram/KinshipTable.tsx';
import { useDates } from '../../forms/useDates.ts';
import { usePregnancyWords } from './usePregnancyWords.ts';

export type Partnership = Kinship['partnerships'][number];
export type Parentage = Kinship['parentages'][number];
export type CareTie = Kinship['careTies'][number];
export type Pregnancy = Kinship['pregnancies'][number];
export type EmotionalTie = Kinship['emotionalTies'][number];
export type TwinGroup = Kinship['twins'][number];

/** What one row of the table was made of. */
export type Tie =
  | { readonly kind: 'partnership'; readonly partnership: Partnership }
  | { readonly kind: 'parentage'; readonly parentage: Parentage }
  | { readonly kind: 'siblings'; readonly persons: readonly string[] }
  | { readonly kind: 'twins'; readonly twins: TwinGroup }
  | { readonly kind: 'pregnancy'; readonly pregnancy: Pregnancy }
  | { readonly kind: 'emotion'; readonly emotion: EmotionalTie }
  | { readonly kind: 'care'; readonly care: CareTie };

/** One tie in words, with whom it concerns. */
export interface TieRow extends KinshipRow {
  readonly persons: readonly string[];
  readonly tie: Tie;
}

/** The ties on the map in words: couples, children, brothers and sisters, losses, feelings, care. */
export function useTieRows(people: readonly Relative[], kinship: Kinship | undefined): readonly TieRow[] {
  const { t } = useTranslation(['household', 'word', 'genogram']);
  const { short } = useDates();
  const pregnancyWords = usePregnancyWords();
  if (kinship === undefined) return [];
  const nameOf = (id: string): string => people.find(({ personId }) => personId === id)?.name ?? '';
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(t('household:member.comma'));
  const period = (
    from: Parameters<typeof short>[0] | null,
    to: Parameters<typeof short>[0] | null,
  ): string =>
    from === null && to === null
      ? ''
      : `${from === null ? '' : short(from)}〜${to === null ? '' : short(to)}`;
  const noteOf = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
  const delicate = (isSensitive: boolean): string => (isSensitive ? t('genogram:sensitive.mark') : '');
  return [
    ...kinship.partnerships.map((partnership): TieRow => {
      const { id, personA, personB, kind, state, startedOn, endedOn } = partnership;
      return {
        id,
        person: nameOf(personA),
        relation: t(`word:partnershipKind.${kind}`),
        other: nameOf(personB),
        note: noteOf(
          state === 'together' ? '' : t(`word:partnershipState.${state}`),
          period(startedOn, endedOn),
        ),
        persons: [personA, personB],
        tie: { kind: 'partnership', partnership },
      };
    }),
    ...inOrder(people, kinship.parentages).map((parentage): TieRow => {
      const { id, child, parent, kind } = parentage;
      return {
        id,
        person: nameOf(parent),
        relation: t('household:tie.parentOf'),
        other: nameOf(child),
        note: kind === 'birth' ? '' : t(`word:parentageKind.${kind}`),
        persons: [parent, child],
        tie: { kind: 'parentage', parentage },
      };
    }),
    ...kinship.siblingGroups.map((persons): TieRow => {
      const [first = '', ...others] = persons;
      return {
        id: `siblings:${first}`,
        person: nameOf(first),
        relation: t('household:tie.siblings'),
        other: names(others),
        note: t('genogram:siblings.unknownParents'),
        persons,
        tie: { kind: 'siblings', persons },
      };
    }),
    ...kinship.twins.map((twins): TieRow => {
      const [first = '', ...others] = twins.persons;
      return {
        id: `twins:${first}`,
        person: nameOf(first),
        relation: t(`genogram:twins.kind.${twins.kind}`),
        other: names(others),
        note: '',
        persons: twins.persons,
        tie: { kind: 'twins', twins },
      };
    }),
    ...kinship.pregnancies.map((pregnancy): TieRow => {
      const { id, mother, father, note, sensitive } = pregnancy;
      return {
        id,
        person: nameOf(mother),
        relation: pregnancyWords(pregnancy),
        other: father === null ? '' : nameOf(father),
        note: noteOf(note, delicate(sensitive)),
        persons: father === null ? [mother] : [mother, father],
        tie: { kind: 'pregnancy', pregnancy },
      };
    }),
    ...kinship.emotionalTies.map((emotion): TieRow => {
      const { id, personA, personB, kind, directed, since, until, note, sensitive } = emotion;
      return {
        id,
        person: nameOf(personA),
        relation: `${t(`genogram:emotion.kind.${kind}`)}${directed || kind === 'abuse' ? ' →' : ''}`,
        other: nameOf(personB),
        note: noteOf(period(since, until), note, delicate(sensitive)),
        persons: [personA, personB],
        tie: { kind: 'emotion', emotion },
      };
    }),
    ...kinship.careTies.map((care): TieRow => ({
      id: care.id,
      person: nameOf(care.carer),
      relation: t('household:tie.caresFor'),
      other: nameOf(care.cared),
      note: care.note,
      persons: [care.carer, care.cared],
      tie: { kind: 'care', care },
    })),
  ];
}

/** Those on the map of whom no tie of family to another is recorded. */
export function unconnected(people: readonly Relative[], kinship: Kinship): readonly Relative[] {
  const tied = new Set<string>([
    ...kinship.partnerships.flatMap(({ personA, personB }) => [personA, personB]),
    ...kinship.parentages.flatMap(({ child, parent }) => [child, parent]),
    ...kinship.siblingGroups.flat(),
  ]);
  return people.length < 2 ? [] : people.filter(({ personId }) => !tied.has(personId));
}

/** By child, then by parent, both in the order of the household. */
function inOrder(people: readonly Relative[], parentages: readonly Parentage[]): readonly Parentage[] {
  const place = new Map(people.map(({ personId }, index) => [personId, index]));
  const placeOf = (id: Relative['personId']): number => place.get(id) ?? people.length;
  return parentages.toSorted(
    (a, b) => placeOf(a.child) - placeOf(b.child) || placeOf(a.parent) - placeOf(b.parent),
  );
}
