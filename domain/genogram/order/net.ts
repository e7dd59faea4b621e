import type { Couple, Family, Kin } from '../kin/families.ts';
import { LOSS_HALF, PERSON_HALF, WAYPOINT_HALF } from '../metrics.ts';
import { clusterPartners, type Cluster } from './clusters.ts';

/**
 * Everybody and everything that takes a place in a generation: the persons, then the signs of pregnancies and losses,
 * then the waypoints of lines that pass a generation.
 */
export interface Net {
  /** The generation of each, 0 the uppermost. */
  readonly rowOf: Int32Array;
  /** The room each takes on either side of its middle. */
  readonly halfOf: Float64Array;
  readonly rowCount: number;
  /** The generation of the uppermost row; the principal's is 0. */
  readonly firstGeneration: number;
  readonly clusters: readonly Cluster[];
  readonly clusterOf: Int32Array;
  readonly bundles: readonly Bundle[];
  readonly firstSign: number;
  readonly firstWaypoint: number;
}

/** The lines from one source in a row to the row below. */
export interface Bundle {
  readonly row: number;
  /** A single parent, the two between whom the line leaves, or none for brothers and sisters alone. */
  readonly ups: readonly number[];
  readonly downs: readonly number[];
  /** Of the records this is part of. */
  readonly family: number | undefined;
  readonly couple: number | undefined;
}

/** Puts the records on rows; a line that passes a generation gets a waypoint there, so that nobody stands in its way. */
export function buildNet(kin: Kin, generation: Int32Array): Net {
  const firstGeneration = Math.min(0, ...generation);
  const rowOf = Array.from(generation, (own) => own - firstGeneration);
  for (const { parents, children } of kin.families) {
    for (const { index } of children) {
      if (index >= kin.persons.length)
        rowOf[index] = Math.max(...parents.map((parent) => rowOf[parent] ?? 0)) + 1;
    }
  }
  const firstWaypoint = rowOf.length;
  const byRow = Map.groupBy(kin.persons.keys(), (index) => rowOf[index] ?? 0);
  const couples = kin.couples.filter(({ a, b }) => rowOf[a] === rowOf[b]);
  const clusters = [...byRow].flatMap(([row, members]) =>
    clusterPartners(
      members,
      couples.filter(({ a }) => rowOf[a] === row),
      kin.persons,
    ),
  );
  const bundles = new Bundles(kin, rowOf, clusters).all();
  for (let index = kin.persons.length; index < rowOf.length; index += 1) clusters.push([index]);
  const clusterOf = new Int32Array(rowOf.length);
  clusters.forEach((cluster, at) => {
    for (const index of cluster) clusterOf[index] = at;
  });
  return {
    rowOf: Int32Array.from(rowOf),
    halfOf: Float64Array.from(rowOf, (_, index) =>
      index < kin.persons.length ? PERSON_HALF : index < firstWaypoint ? LOSS_HALF : WAYPOINT_HALF,
    ),
    rowCount: Math.max(0, ...rowOf) + 1,
    firstGeneration,
    clusters,
    clusterOf,
    bundles,
    firstSign: kin.persons.length,
    firstWaypoint,
  };
}

class Bundles {
  readonly #kin: Kin;
  readonly #rowOf: number[];
  readonly #clusters: readonly Cluster[];
  readonly #bundles: Bundle[] = [];

  constructor(kin: Kin, rowOf: number[], clusters: readonly Cluster[]) {
    this.#kin = kin;
    this.#rowOf = rowOf;
    this.#clusters = clusters;
  }

  all(): readonly Bundle[] {
    this.#kin.families.forEach((family, index) => this.#addFamily(family, index));
    this.#kin.couples.forEach((couple, index) => this.#addCouple(couple, index));
    return this.#bundles;
  }

  #addFamily(family: Family, index: number): void {
    const { parents, children } = family;
    const at = (item: number) => this.#rowOf[item] ?? 0;
    const row =
      parents.length > 0
        ? Math.max(...parents.map(at))
        : Math.min(...children.map((child) => at(child.index))) - 1;
    const couple = family.couple === undefined ? undefined : this.#kin.couples[family.couple];
    const ups =
      couple && at(couple.a) === at(couple.b)
        ? this.#between(couple)
        : parents.filter((parent) => at(parent) === row).slice(0, 1);
    const born = [...new Set(children.map((child) => child.index))];
    this.#connect(row, ups, born, { family: index, couple: undefined });
  }

  #addCouple({ a, b }: Couple, index: number): void {
    const [upper, lower] = (this.#rowOf[a] ?? 0) <= (this.#rowOf[b] ?? 0) ? [a, b] : [b, a];
    const row = this.#rowOf[upper] ?? 0;
    if (row === this.#rowOf[lower]) return;
    this.#connect(row, [upper], [lower], { family: undefined, couple: index });
  }

  /** Down to each target, by waypoints past the rows in between; targets of one row share them. */
  #connect(
    row: number,
    ups: readonly number[],
    targets: readonly number[],
    of: Pick<Bundle, 'family' | 'couple'>,
  ): void {
    const near = targets.filter((target) => this.#rowOf[target] === row + 1);
    const far = Map.groupBy(
      targets.filter((target) => (this.#rowOf[target] ?? 0) > row + 1),
      (target) => this.#rowOf[target] ?? 0,
    );
    const downs = [...near];
    for (const [last, below] of far) {
      let from = this.#rowOf.push(row + 1) - 1;
      downs.push(from);
      for (let own = row + 1; own < last - 1; own += 1) {
        const next = this.#rowOf.push(own + 1) - 1;
        this.#bundles.push({ row: own, ups: [from], downs: [next], ...of });
        from = next;
      }
      this.#bundles.push({ row: last - 1, ups: [from], downs: below, ...of });
    }
    this.#bundles.push({ row, ups, downs, ...of });
  }

  /** Partners with others between them: their children hang beside the outer of the two. */
  #between({ a, b }: Couple): readonly number[] {
    const cluster = this.#clusters.find((members) => members.includes(a)) ?? [a, b];
    const [at, other] = [cluster.indexOf(a), cluster.indexOf(b)];
    if (Math.abs(at - other) === 1) return [a, b];
    const unions = (person: number) =>
      this.#kin.couples.filter((couple) => couple.a === person || couple.b === person).length;
    const [outer, hub] =
      unions(a) < unions(b) || (unions(a) === unions(b) && at < other) ? [at, other] : [other, at];
    const inward = outer + Math.sign(hub - outer);
    return [cluster[outer] ?? a, cluster[inward] ?? b];
  }
}
