import type { Kinship } from '../../../../domain/contract/kinship.ts';

/** Whom a person is tied to by family; each once. */
interface Kin {
  readonly parents: readonly string[];
  readonly partners: readonly string[];
  readonly children: readonly string[];
  /** Who share a parent, or stand in the same group of brothers and sisters. */
  readonly siblings: readonly string[];
}

type Ties = Pick<Kinship, 'partnerships' | 'parentages' | 'siblingGroups'>;

export function kinOf(id: string, { partnerships, parentages, siblingGroups }: Ties): Kin {
  const parents: string[] = parentages.filter(({ child }) => child === id).map(({ parent }) => parent);
  const byParent = parentages.filter(({ parent }) => parents.includes(parent)).map(({ child }) => child);
  const byGroup = siblingGroups.filter((group) => group.some((other) => other === id)).flat();
  return {
    parents: once(parents),
    partners: once(
      partnerships.flatMap(({ personA, personB }) =>
        personA === id ? [personB] : personB === id ? [personA] : [],
      ),
    ),
    children: once(parentages.filter(({ parent }) => parent === id).map(({ child }) => child)),
    siblings: once([...byParent, ...byGroup]).filter((other) => other !== id),
  };
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
