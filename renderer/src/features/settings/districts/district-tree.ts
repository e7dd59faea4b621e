import type { District } from '../../../../../domain/contract/district.ts';

export interface TreeRow {
  readonly district: District;
  /** 0 at the top. */
  readonly depth: number;
}

/** The districts as a tree laid out in rows: each under the one it belongs to, by place and name. */
export function treeRows(districts: readonly District[]): readonly TreeRow[] {
  const known = new Set<string>(districts.map(({ id }) => id));
  const below = Map.groupBy(districts, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const rowsBelow = (parent: string | null, depth: number): TreeRow[] =>
    (below.get(parent as District['parentId']) ?? [])
      .toSorted((a, b) => a.sort - b.sort || a.name.localeCompare(b.name, 'ja'))
      .flatMap((district) => [{ district, depth }, ...rowsBelow(district.id, depth + 1)]);
  return rowsBelow(null, 0);
}

/** Where a district may be put: anywhere but into itself or what lies below it. */
export function possibleParents(districts: readonly District[], id: District['id']): readonly TreeRow[] {
  const rows = treeRows(districts);
  const start = rows.findIndex(({ district }) => district.id === id);
  const own = rows[start];
  if (own === undefined) return rows;
  const end = rows.findIndex(({ depth }, index) => index > start && depth <= own.depth);
  return rows.filter((_, index) => index < start || (end >= 0 && index >= end));
}

/** 地区 > 行政区 > 班: what stands under a district is one level lower; under a 班 stands nothing. */
export function levelBelow(level: District['level']): District['level'] | null {
  return ({ area: 'ward', ward: 'group', group: null } as const)[level];
}
