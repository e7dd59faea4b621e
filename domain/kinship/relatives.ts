import type { PersonId } from '../contract/scalars.ts';

interface Ties {
  readonly partnerships: readonly { readonly personA: PersonId; readonly personB: PersonId }[];
  readonly parentages: readonly { readonly child: PersonId; readonly parent: PersonId }[];
  readonly siblingGroups: readonly (readonly PersonId[])[];
}

/**
 * Who of those that left a household still belongs into its genogram (reference.md §5.1): kin of somebody who lives
 * there, and kin of the dead among them, who tie the generations together. Kin of those who merely live elsewhere are
 * another household's.
 */
export function relativesAmong(
  present: readonly PersonId[],
  former: readonly { readonly id: PersonId; readonly isDead: boolean }[],
  ties: Ties,
): ReadonlySet<PersonId> {
  const relatives = new Set<PersonId>();
  let tiedTo = present;
  while (tiedTo.length > 0) {
    const kin = kinOf(tiedTo, ties);
    const added = former.filter(({ id }) => kin.has(id) && !relatives.has(id) && !present.includes(id));
    for (const { id } of added) relatives.add(id);
    tiedTo = added.filter(({ isDead }) => isDead).map(({ id }) => id);
  }
  return relatives;
}

function kinOf(
  persons: readonly PersonId[],
  { partnerships, parentages, siblingGroups }: Ties,
): Set<PersonId> {
  const groups = [
    ...partnerships.map(({ personA, personB }) => [personA, personB]),
    ...parentages.map(({ child, parent }) => [child, parent]),
    ...siblingGroups,
  ];
  return new Set(groups.filter((group) => group.some((id) => persons.includes(id))).flat());
}
