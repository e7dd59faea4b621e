import type { Kin } from '../kin/families.ts';
import { Cost, CROSSING, MAN_RIGHT_CHILDLESS } from './cost.ts';
import type { Net } from './net.ts';
import { startRows, type Rows } from './start.ts';

const SWEEPS = 4;
const MOST_ELDEST = 3;
const ROUNDS = 6;
/** Whatever costs less is as good as it gets: an in-law beside a brother. */
const LEAST_FAULT = 50;

/**
 * The items of one family from left to right, by row: as few lines cross as possible, then brothers and sisters stand
 * by birth and husbands left of wives. Where the order written by hand crosses nothing, it stands.
 *
 * @param group the persons of the family, the one it starts from first
 */
export function orderRows(net: Net, kin: Kin, group: readonly number[]): readonly (readonly number[])[] {
  const start = startRows(net, group[0] ?? 0);
  const clusters = new Set(start.flat());
  const cost = new Cost(net, kin, clusters);
  const arranged = (rows: Rows) => new Arrangement(net, cost, rows);
  let best = arranged(start).improved();
  const attempt = (rows: Rows, isMirrored = false) => {
    const candidate = arranged(rows);
    if (isMirrored) candidate.mirror();
    if (candidate.improved().cost < best.cost) best = candidate;
  };
  if (best.cost >= MAN_RIGHT_CHILDLESS) {
    attempt(start, true);
    for (const cluster of eldestOf(start)) attempt(startRows(net, net.clusters[cluster]?.[0] ?? 0));
  }
  let swept = start;
  for (let sweep = 0; sweep < SWEEPS && best.cost >= CROSSING; sweep += 1) {
    swept = sweepRows(net, swept, sweep % 2 === 0);
    attempt(swept);
  }
  return best.items();
}

function eldestOf(rows: Rows): readonly number[] {
  return (rows.find((row) => row.length > 0) ?? []).slice(0, MOST_ELDEST);
}

/** Sorts each row by where its lines come from, downwards or upwards. */
function sweepRows(net: Net, rows: Rows, downwards: boolean): Rows {
  const place = new Float64Array(net.rowOf.length);
  const record = (row: readonly number[]) => {
    const items = row.flatMap((cluster) => net.clusters[cluster] ?? []);
    items.forEach((item, index) => (place[item] = (index + 0.5) / items.length));
  };
  rows.forEach(record);
  const wishes = new Map<number, number[]>();
  for (const { ups, downs } of net.bundles) {
    const [from, to] = downwards ? [ups, downs] : [downs, ups];
    for (const item of to) {
      const cluster = net.clusterOf[item] ?? 0;
      wishes.set(cluster, [...(wishes.get(cluster) ?? []), ...from]);
    }
  }
  const centre = (cluster: number) => {
    const items = wishes.get(cluster) ?? net.clusters[cluster] ?? [];
    return items.reduce((sum, item) => sum + (place[item] ?? 0), 0) / Math.max(1, items.length);
  };
  const sorted = rows.map((row) => [...row]);
  for (const row of downwards ? sorted : sorted.toReversed()) {
    row.sort((a, b) => centre(a) - centre(b));
    record(row);
  }
  return sorted;
}

/** One order of the clusters of a family, and which of them are turned around. */
class Arrangement {
  readonly #net: Net;
  readonly #cost: Cost;
  readonly #rows: Rows;
  readonly #turned = new Set<number>();
  /** Of each cluster the items from which its lines come, and to which they lead. */
  readonly #above: readonly (readonly number[])[];
  readonly #below: readonly (readonly number[])[];
  readonly #wishes: Float64Array;
  cost = Infinity;

  constructor(net: Net, cost: Cost, rows: Rows) {
    this.#net = net;
    this.#cost = cost;
    this.#rows = rows.map((row) => [...row]);
    const above: number[][] = net.clusters.map(() => []);
    const below: number[][] = net.clusters.map(() => []);
    for (const { ups, downs } of net.bundles) {
      for (const item of downs) above[net.clusterOf[item] ?? 0]?.push(...ups);
      for (const item of ups) below[net.clusterOf[item] ?? 0]?.push(...downs);
    }
    [this.#above, this.#below] = [above, below];
    this.#wishes = new Float64Array(net.clusters.length);
  }

  /** Moves and turns clusters that take part in a fault as long as that makes the order better. */
  improved(): this {
    this.#rows.forEach((_, row) => this.#show(row));
    for (let round = 0; round < ROUNDS; round += 1) {
      let changed = false;
      for (let row = 0; row < this.#rows.length; row += 1) if (this.#improveRow(row)) changed = true;
      if (!changed) break;
    }
    this.cost = this.#cost.total();
    for (let row = 0; row < this.#rows.length && this.cost >= LEAST_FAULT; row += 1) this.#moveBranches(row);
    return this;
  }

  /** Moves clusters together with the kin above and below them. */
  #moveBranches(row: number): void {
    const involved = this.#cost.involvedIn(row);
    for (const cluster of (this.#rows[row] ?? []).filter((own) => involved.has(own))) {
      for (const turn of this.#sizeOf(cluster) > 1 ? [false, true] : [false]) {
        for (let at = 0; at < (this.#rows[row]?.length ?? 0); at += 1)
          this.#tryBranch(row, cluster, at, turn);
      }
    }
  }

  #tryBranch(row: number, cluster: number, at: number, turn: boolean): void {
    const before = this.#rows.map((own) => [...own]);
    const from = before[row]?.indexOf(cluster) ?? 0;
    if (from === at && !turn) return;
    if (turn) this.#turn(cluster);
    this.#rows[row]?.splice(from, 1);
    this.#rows[row]?.splice(at, 0, cluster);
    this.#show(row);
    for (let below = row + 1; below < this.#rows.length; below += 1) this.#follow(below, this.#above);
    for (let above = row - 1; above >= 0; above -= 1) this.#follow(above, this.#below);
    const cost = this.#cost.total(this.cost);
    if (cost < this.cost) {
      this.cost = cost;
      return;
    }
    if (turn) this.#turn(cluster);
    before.forEach((own, index) => {
      this.#rows[index]?.splice(0, own.length, ...own);
      this.#show(index);
    });
  }

  /** Sorts a row by where its lines come from; those without a line keep to their neighbour on the left. */
  #follow(row: number, sources: readonly (readonly number[])[]): void {
    const own = this.#rows[row];
    if (own === undefined) return;
    const { place } = this.#cost;
    let last = -1;
    let isSorted = true;
    for (const cluster of own) {
      const from = sources[cluster] ?? [];
      let sum = 0;
      for (const item of from) sum += place[item] ?? 0;
      const wish = from.length > 0 ? sum / from.length : last;
      if (wish < last) isSorted = false;
      this.#wishes[cluster] = last = wish;
    }
    if (isSorted) return;
    own.sort((a, b) => (this.#wishes[a] ?? 0) - (this.#wishes[b] ?? 0));
    this.#show(row);
  }

  mirror(): void {
    for (const row of this.#rows) {
      row.reverse();
      for (const cluster of row) this.#turn(cluster);
    }
  }

  items(): readonly (readonly number[])[] {
    this.#rows.forEach((_, row) => this.#show(row));
    return this.#cost.rows.map((row) => [...row]);
  }

  #improveRow(row: number): boolean {
    const own = this.#rows[row] ?? [];
    let least = this.#cost.around(row);
    const involved = this.#cost.involvedIn(row);
    const guilty = own.filter((cluster) => involved.has(cluster));
    let changed = false;
    for (const cluster of guilty) {
      const from = own.indexOf(cluster);
      let best = { at: from, turn: false };
      own.splice(from, 1);
      for (const turn of this.#sizeOf(cluster) > 1 ? [false, true] : [false]) {
        if (turn) this.#turn(cluster);
        for (let at = 0; at <= own.length; at += 1) {
          own.splice(at, 0, cluster);
          this.#show(row);
          const cost = this.#cost.around(row);
          if (cost < least) {
            least = cost;
            best = { at, turn };
            changed = true;
          }
          own.splice(at, 1);
        }
        if (turn) this.#turn(cluster);
      }
      if (best.turn) this.#turn(cluster);
      own.splice(best.at, 0, cluster);
    }
    this.#show(row);
    return changed;
  }

  #show(row: number): void {
    const items: number[] = [];
    for (const cluster of this.#rows[row] ?? []) {
      const members = this.#net.clusters[cluster] ?? [];
      if (!this.#turned.has(cluster)) for (const member of members) items.push(member);
      else for (let at = members.length - 1; at >= 0; at -= 1) items.push(members[at] ?? 0);
    }
    this.#cost.setRow(row, items);
  }

  #sizeOf(cluster: number): number {
    return this.#net.clusters[cluster]?.length ?? 0;
  }

  #turn(cluster: number): void {
    if (!this.#turned.delete(cluster)) this.#turned.add(cluster);
  }
}
