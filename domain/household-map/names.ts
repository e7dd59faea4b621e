import type { MapState } from '../contract/household-map.ts';
import { shownName } from '../person/shown-name.ts';

/** 「架空 太郎さん」 of whoever stands on either map; as the later one calls them. */
export function namesOf(before: MapState, after: MapState): (id: string) => string {
  const names = new Map(
    [before, after]
      .flatMap(({ members, kinship }) => [...members, ...kinship.relatives])
      .map((person) => [person.personId as string, shownName(person)]),
  );
  return (id) => `${names.get(id) ?? '図にない人'}さん`;
}
