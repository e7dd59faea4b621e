import type { HouseholdDetail } from '../contract/household.ts';

/** One way in which 住基世帯 and the household as the office knows it (実態世帯) differ (reference.md §4.5). */
export type RegisterDifference =
  | { readonly kind: 'elsewhere'; readonly name: string; readonly number: string }
  | { readonly kind: 'not-here'; readonly name: string; readonly number: string }
  | { readonly kind: 'unregistered'; readonly name: string }
  | {
      readonly kind: 'relationship';
      readonly name: string;
      readonly registered: readonly string[];
      readonly here: readonly string[];
    };

/**
 * What differs, by member. The register's household of the head (else the one with most members here) counts as the
 * household's own; 続柄 are compared only within it, since elsewhere they are relative to somebody else. Nothing where the
 * register has none of the members.
 */
export function registerDifferences({
  members,
  registered,
}: Pick<HouseholdDetail, 'members' | 'registered'>): RegisterDifference[] {
  const own = ownNumber(members, registered);
  if (own === null) return [];
  return [
    ...members.flatMap((member): RegisterDifference[] => {
      const { name, registered: place, relationship } = member;
      if (place === null) return [{ kind: 'unregistered', name }];
      if (place.number !== own) return [{ kind: 'elsewhere', name, number: place.number }];
      return place.relationship.join() === relationship.join() || place.relationship.length === 0
        ? []
        : [{ kind: 'relationship', name, registered: place.relationship, here: relationship }];
    }),
    ...registered.flatMap(({ number, members: people }) =>
      people
        .filter(({ here }) => !here)
        .map(({ name }): RegisterDifference => ({ kind: 'not-here', name, number })),
    ),
  ];
}

function ownNumber(
  members: HouseholdDetail['members'],
  registered: HouseholdDetail['registered'],
): string | null {
  const ofHead = members.find(({ isHead }) => isHead)?.registered?.number;
  const here = (group: HouseholdDetail['registered'][number]): number =>
    group.members.filter(({ here: isHere }) => isHere).length;
  return ofHead ?? registered.toSorted((a, b) => here(b) - here(a))[0]?.number ?? null;
}
