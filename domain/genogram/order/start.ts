import type { Bundle, Net } from './net.ts';

/** Clusters from left to right, by row. */
export type Rows = number[][];

/**
 * The order as one would write it by hand, starting from one person: brothers and sisters by birth, the husband's
 * kin to the left, the wife's to the right, each branch whole beside the next. One person more changes nothing but
 * the branch to which it belongs.
 */
export function startRows(net: Net, start: number): Rows {
  return new Walk(net).branch(net.clusterOf[start] ?? 0, undefined);
}

type Side = 'left' | 'right' | 'both';

class Walk {
  readonly #net: Net;
  readonly #seen = new Set<Bundle>();
  readonly #placed = new Set<number>();
  readonly #above: Map<number, Bundle[]>;
  readonly #below: Map<number, Bundle[]>;

  constructor(net: Net) {
    this.#net = net;
    this.#above = groupByCluster(net, ({ downs }) => downs);
    this.#below = groupByCluster(net, ({ ups }) => ups);
  }

  /** Everything that hangs together with a cluster, but for what is reached by the bundle one comes from. */
  branch(cluster: number, from: Bundle | undefined): Rows {
    this.#placed.add(cluster);
    const members = this.#net.clusters[cluster] ?? [];
    const row = this.#net.rowOf[members[0] ?? 0] ?? 0;
    let rows = emptyRows(this.#net.rowCount);
    rows[row]?.push(cluster);
    const placeOf = ({ ups }: Bundle) => ups.reduce((sum, up) => sum + members.indexOf(up), 0) / ups.length;
    const below = (this.#below.get(cluster) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
    rows = this.#withChildren(rows, row, below);
    const origins = (this.#above.get(cluster) ?? [])
      .map((bundle) => ({ bundle, at: members.findIndex((member) => bundle.downs.includes(member)) }))
      .toSorted((a, b) => a.at - b.at);
    const places = origins.map(({ at }) => at);
    for (const { bundle, at } of origins) {
      if (bundle === from || this.#seen.has(bundle)) continue;
      const isAlone = Math.min(...places) === Math.max(...places);
      const side = isAlone ? 'both' : at === Math.max(...places) ? 'right' : 'left';
      const { left, right } = this.#around(bundle, members[at] ?? 0, side);
      rows = concat([left, rows, right]);
    }
    return rows;
  }

  #withChildren(rows: Rows, row: number, bundles: readonly Bundle[]): Rows {
    const branches = bundles.flatMap((bundle) => this.#children(bundle, bundle.downs, row));
    const left = branches.filter(({ side }) => side === 'left');
    const right = branches.filter(({ side }) => side === 'right');
    // What stands as high as the parents must not come between them and their children.
    const rest = branches.filter(({ side }) => side === 'both');
    const half = Math.ceil(rest.length / 2);
    return concat([
      ...left.map((branch) => branch.rows),
      ...rest.slice(0, half).map((branch) => branch.rows),
      rows,
      ...rest.slice(half).map((branch) => branch.rows),
      ...right.map((branch) => branch.rows),
    ]);
  }

  /** The branches of the given children; `side` says towards where one leads up to relatives by marriage. */
  #children(bundle: Bundle, downs: readonly number[], row: number): { rows: Rows; side: Side }[] {
    this.#seen.add(bundle);
    return downs.flatMap((child) => {
      const cluster = this.#net.clusterOf[child] ?? 0;
      if (this.#placed.has(cluster)) return [];
      const rows = this.branch(cluster, bundle);
      const isHigh = rows.some((own, at) => at <= row && own.length > 0);
      const members = this.#net.clusters[cluster] ?? [];
      const side = !isHigh ? 'both' : members.indexOf(child) * 2 >= members.length ? 'left' : 'right';
      return [{ rows, side }];
    });
  }

  /** What lies beyond the parents of one child: brothers and sisters, the parents, and their kin. */
  #around(bundle: Bundle, child: number, side: Side): { left: Rows; right: Rows } {
    this.#seen.add(bundle);
    const own = this.#net.clusterOf[child];
    const at = bundle.downs.indexOf(child);
    const siblings = this.#children(
      bundle,
      bundle.downs.filter((other) => this.#net.clusterOf[other] !== own),
      bundle.row,
    );
    const elder = bundle.downs.slice(0, at).filter((other) => this.#net.clusterOf[other] !== own).length;
    const cut = side === 'left' ? siblings.length : side === 'right' ? 0 : Math.min(elder, siblings.length);
    let left = concat([emptyRows(this.#net.rowCount), ...siblings.slice(0, cut).map(({ rows }) => rows)]);
    let right = concat([emptyRows(this.#net.rowCount), ...siblings.slice(cut).map(({ rows }) => rows)]);
    const parents = this.#net.clusterOf[bundle.ups[0] ?? -1];
    if (parents === undefined || this.#placed.has(parents)) return { left, right };
    this.#placed.add(parents);
    const members = this.#net.clusters[parents] ?? [];
    (side === 'right' ? right : left)[bundle.row]?.push(parents);
    const placeOf = ({ ups }: Bundle) => ups.reduce((sum, up) => sum + members.indexOf(up), 0) / ups.length;
    for (const other of this.#below.get(parents) ?? []) {
      if (this.#seen.has(other)) continue;
      const rows = concat([
        emptyRows(this.#net.rowCount),
        ...this.#children(other, other.downs, bundle.row).map((branch) => branch.rows),
      ]);
      if (placeOf(other) < placeOf(bundle)) left = concat([rows, left]);
      else right = concat([right, rows]);
    }
    return this.#beyond(parents, left, right);
  }

  #beyond(cluster: number, left: Rows, right: Rows): { left: Rows; right: Rows } {
    const members = this.#net.clusters[cluster] ?? [];
    const origins = (this.#above.get(cluster) ?? [])
      .filter((bundle) => !this.#seen.has(bundle))
      .map((bundle) => ({ bundle, at: members.findIndex((member) => bundle.downs.includes(member)) }))
      .toSorted((a, b) => a.at - b.at);
    const result = { left, right };
    for (const { bundle, at } of origins) {
      if (this.#seen.has(bundle)) continue;
      const isLast = at === origins.at(-1)?.at;
      const side = origins.length === 1 ? 'both' : isLast ? 'right' : 'left';
      const around = this.#around(bundle, members[at] ?? 0, side);
      result.left = concat([around.left, result.left]);
      result.right = concat([result.right, around.right]);
    }
    return result;
  }
}

function groupByCluster(net: Net, side: (bundle: Bundle) => readonly number[]): Map<number, Bundle[]> {
  const groups = new Map<number, Bundle[]>();
  for (const bundle of net.bundles) {
    for (const cluster of new Set(side(bundle).map((item) => net.clusterOf[item] ?? 0))) {
      const group = groups.get(cluster);
      if (group === undefined) groups.set(cluster, [bundle]);
      else group.push(bundle);
    }
  }
  return groups;
}

function emptyRows(count: number): Rows {
  return Array.from({ length: count }, () => []);
}

function concat(parts: readonly Rows[]): Rows {
  const rows = emptyRows(parts[0]?.length ?? 0);
  for (const part of parts) part.forEach((own, at) => rows[at]?.push(...own));
  return rows;
}
