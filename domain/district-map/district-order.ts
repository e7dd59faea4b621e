import type { District } from '../contract/district.ts';

/** Districts as a tree is read: each followed by all that stand under it. `districts` stand in the order of the list. */
export function districtOrder<Entry extends Pick<District, 'id' | 'parentId'>>(
  districts: readonly Entry[],
): Entry[] {
  const below = Map.groupBy(districts, ({ parentId }) => parentId);
  const read = (parentId: Entry['parentId']): Entry[] =>
    (below.get(parentId) ?? []).flatMap((entry) => [entry, ...read(entry.id)]);
  return read(null);
}

/** A district and all it stands under, the smallest first. */
export function withParents(
  districts: ReadonlyMap<string, Pick<District, 'id' | 'parentId'>>,
  id: string | null,
): string[] {
  const entry = id === null ? undefined : districts.get(id);
  return entry === undefined ? [] : [entry.id, ...withParents(districts, entry.parentId)];
}

/** The name of a district as lists show it: a 班 alone says nothing, its ward stands before it. */
export function districtName(
  districts: ReadonlyMap<string, Pick<District, 'name' | 'level' | 'parentId'>>,
  id: string | null,
): string {
  const entry = id === null ? undefined : districts.get(id);
  if (entry === undefined) return '';
  const ward = entry.level === 'group' && entry.parentId !== null ? districts.get(entry.parentId) : undefined;
  return ward === undefined ? entry.name : `${ward.name} ${entry.name}`;
}
