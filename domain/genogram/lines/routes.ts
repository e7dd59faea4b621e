import type { Couple, Family, FamilyChild, Kin } from '../kin/families.ts';
import { MARK_DISTANCE, OUTER_MARK_DISTANCE, whole } from '../metrics.ts';
import type { Bundle, Net } from '../order/net.ts';
import { assignLegs, type Legs } from './legs.ts';
import { areNeighbours, type Standing } from './standing.ts';
import type { Link } from './tracks.ts';

/** A level line, left at x. */
export interface Step {
  readonly link: string;
  readonly x: number;
}

export interface CoupleRoute {
  readonly couple: Couple;
  /** Undefined for a straight line between neighbours. */
  readonly link: string | undefined;
  /** Down to a partner of a lower generation. */
  readonly steps: readonly Step[];
  readonly fromX: number;
  readonly toX: number;
  readonly sourceX: number;
  readonly markX: number;
  /** Several records of one couple run beside each other: 0 where there is one, else around 0. */
  readonly parallel: number;
}

export interface ChildRoute {
  readonly family: Family;
  readonly child: FamilyChild;
  readonly sourceX: number;
  /** From top to bottom. */
  readonly steps: readonly Step[];
}

export interface Routes {
  readonly couples: readonly CoupleRoute[];
  readonly children: readonly ChildRoute[];
  readonly links: readonly Link[];
}

/** A line to an only child this near to where it leaves its parents runs straight down. */
const STRAIGHT_WITHIN = 14;

/** Between a line that leaves a parent and the line of another family that comes down in the same column. */
const ASIDE = 10;

/** Which way every line goes, by columns only: where it leaves, whom it passes, which level lines need a height. */
export function planRoutes(kin: Kin, net: Net, standing: Standing): Routes {
  return new RoutePlan(kin, net, standing).plan();
}

class RoutePlan {
  readonly #kin: Kin;
  readonly #net: Net;
  readonly #standing: Standing;
  readonly #legs: Legs;
  readonly #links: Link[] = [];
  readonly #idOf = new Map<Bundle, string>();
  /** The line that goes on from a waypoint. */
  readonly #onwards = new Map<number, Bundle>();

  constructor(kin: Kin, net: Net, standing: Standing) {
    this.#kin = kin;
    this.#net = net;
    this.#standing = standing;
    this.#legs = assignLegs(kin, net, standing);
    net.bundles.forEach((bundle, index) => {
      this.#idOf.set(bundle, `line ${String(index)}`);
      const [only] = bundle.ups;
      if (only !== undefined && only >= net.firstWaypoint) this.#onwards.set(only, bundle);
    });
  }

  plan(): Routes {
    const couples = this.#kin.couples.map((couple, index) => this.#routeCouple(couple, index));
    const children = this.#kin.families.flatMap((family, index) => this.#routeFamily(family, index, couples));
    return { couples, children, links: this.#links };
  }

  #routeCouple(couple: Couple, index: number): CoupleRoute {
    const family = this.#kin.families.find((candidate) => candidate.couple === index);
    const parallel = parallelOf(couple, this.#kin.couples);
    const { a, b } = couple;
    if (this.#net.rowOf[a] !== this.#net.rowOf[b]) return { ...this.#descend(couple, index), parallel };
    if (areNeighbours(couple, this.#net)) return { ...this.#straight(couple, family), parallel };
    const [fromX, toX] = [this.#legs.ofCouple(index, a), this.#legs.ofCouple(index, b)];
    const bundle = this.#net.bundles.find(
      ({ family: own, ups }) => own !== undefined && this.#kin.families[own] === family && ups.length === 2,
    );
    const beside = bundle === undefined ? [a, b] : bundle.ups;
    const middle = whole(mean(beside.map((item) => this.#x(item))));
    const source = {
      sourceX: middle,
      markX: bundle === undefined ? this.#besideOuter(couple, fromX, toX) : middle - MARK_DISTANCE,
    };
    const link = `couple ${couple.id}`;
    const downs = bundle === undefined ? [] : [middle];
    this.#links.push({ id: link, gap: this.#net.rowOf[a] ?? 0, ups: [fromX, toX], downs });
    return { couple, link, steps: [], fromX, toX, ...source, parallel };
  }

  /** Beside the partner who stands further from all the others, where no other line of the two comes near. */
  #besideOuter({ a, b }: Couple, fromX: number, toX: number): number {
    const cluster = this.#net.clusters[this.#net.clusterOf[a] ?? 0] ?? [];
    const edge = (item: number) =>
      Math.min(cluster.indexOf(item), cluster.length - 1 - cluster.indexOf(item));
    const [outer, inner] = edge(a) <= edge(b) ? [fromX, toX] : [toX, fromX];
    return outer + Math.sign(inner - outer) * OUTER_MARK_DISTANCE;
  }

  /** To a partner of a lower generation. */
  #descend(couple: Couple, index: number): Omit<CoupleRoute, 'parallel'> {
    const first = this.#net.bundles.find(
      ({ couple: own, ups }) => own === index && ups.every((item) => item < this.#net.firstWaypoint),
    );
    if (first === undefined) throw new Error('A couple across generations has no line.');
    const lower = couple.a === first.ups[0] ? couple.b : couple.a;
    const fromX = this.#legs.below(first);
    const steps = this.#stepsTo(first, lower, fromX, undefined);
    const { x: toX, link } = steps.at(-1) ?? { x: fromX, link: '' };
    return { couple, link, steps, fromX, toX, sourceX: fromX, markX: fromX };
  }

  #straight(couple: Couple, family: Family | undefined): Omit<CoupleRoute, 'parallel'> {
    const [fromX, toX] = [this.#x(couple.a), this.#x(couple.b)];
    const middle = whole((fromX + toX) / 2);
    const base = { couple, link: undefined, steps: [], fromX, toX };
    if (family === undefined) return { ...base, sourceX: middle, markX: middle };
    const hasMark = couple.state === 'separated' || couple.state === 'divorced' || couple.kind === 'engaged';
    const side = hasMark ? this.#sideOfChildren(couple, family) : 0;
    const only = this.#onlyChildX(family);
    const sourceX =
      only !== undefined && Math.abs(only - middle) <= STRAIGHT_WITHIN ? only : middle + side * MARK_DISTANCE;
    return { ...base, sourceX, markX: sourceX - (side === 0 ? 1 : side) * MARK_DISTANCE };
  }

  /** The children of a broken couple hang on the side of the parent with whom they live: -1 left, 1 right, 0 not known. */
  #sideOfChildren(couple: Couple, family: Family): number {
    const { residents } = this.#standing;
    const livesHere = family.children.some(({ index }) => residents.has(index));
    if (!livesHere || residents.has(couple.a) === residents.has(couple.b)) return 0;
    const [here, away] = residents.has(couple.a) ? [couple.a, couple.b] : [couple.b, couple.a];
    return this.#x(here) < this.#x(away) ? -1 : 1;
  }

  #onlyChildX(family: Family): number | undefined {
    const bundle = this.#net.bundles.find(
      ({ family: own, ups }) =>
        own !== undefined && this.#kin.families[own] === family && (ups[0] ?? 0) < this.#net.firstWaypoint,
    );
    const [only, second] = bundle?.downs ?? [];
    return bundle === undefined || only === undefined || second !== undefined
      ? undefined
      : this.#legs.above(bundle, only);
  }

  #routeFamily(family: Family, index: number, couples: readonly CoupleRoute[]): ChildRoute[] {
    const first = this.#net.bundles.find(
      ({ family: own, ups }) => own === index && ups.every((item) => item < this.#net.firstWaypoint),
    );
    if (first === undefined) return [];
    const couple = family.couple === undefined ? undefined : couples[family.couple];
    const isLevel = couple !== undefined && first.ups.length === 2;
    const after = isLevel ? couple.link : undefined;
    const only = this.#onlyChildX(family);
    const wish = isLevel
      ? couple.sourceX
      : first.ups.length > 0
        ? this.#aside(first, this.#legs.below(first))
        : whole(middleOf(first.downs.map((item) => this.#x(item))));
    const isStraight = only !== undefined && Math.abs(only - wish) <= STRAIGHT_WITHIN;
    // Beside other lines at the same symbol a leg keeps its place.
    const sourceX =
      isStraight && (isLevel ? couple.link === undefined : wish === this.#x(first.ups[0] ?? -1))
        ? only
        : wish;
    return family.children.map((child) => ({
      family,
      child,
      sourceX,
      steps: this.#stepsTo(first, child.index, sourceX, after),
    }));
  }

  /**
   * Two families whose children stand beneath each other's parents: whichever line ran above the other, one would come
   * down upon the other's. Then both leave their parents a little aside.
   */
  #aside(bundle: Bundle, x: number): number {
    const standsIn = (other: Bundle, place: number) =>
      other.downs.some((item) => Math.abs(this.#legs.above(other, item) - place) < ASIDE);
    const isCaught = this.#net.bundles.some(
      (other) =>
        other !== bundle &&
        other.row === bundle.row &&
        other.ups.length > 0 &&
        standsIn(other, x) &&
        standsIn(bundle, mean(other.ups.map((item) => this.#x(item)))),
    );
    return isCaught ? x + ASIDE : x;
  }

  /** Makes the level lines on the way where they do not yet exist. */
  #stepsTo(bundle: Bundle, target: number, fromX: number, after: string | undefined): readonly Step[] {
    const id = this.#link(bundle, fromX, after);
    if (bundle.downs.includes(target)) return [{ link: id, x: this.#legs.above(bundle, target) }];
    for (const waypoint of bundle.downs) {
      const next = this.#onwards.get(waypoint);
      if (next === undefined || !this.#leadsTo(next, target)) continue;
      const x = this.#x(waypoint);
      return [{ link: id, x }, ...this.#stepsTo(next, target, x, undefined)];
    }
    return [];
  }

  #leadsTo(bundle: Bundle, target: number): boolean {
    return bundle.downs.some((item) => {
      const next = this.#onwards.get(item);
      return item === target || (next !== undefined && this.#leadsTo(next, target));
    });
  }

  #link(bundle: Bundle, fromX: number, after: string | undefined): string {
    const id = this.#idOf.get(bundle) ?? '';
    if (this.#links.some((link) => link.id === id)) return id;
    const ups = bundle.ups.length > 0 ? [fromX] : [];
    const downs = bundle.downs.map((item) => this.#legs.above(bundle, item));
    this.#links.push({ id, gap: bundle.row, ups, downs, after });
    return id;
  }

  #x(item: number): number {
    return this.#standing.x[item] ?? 0;
  }
}

function parallelOf(couple: Couple, couples: readonly Couple[]): number {
  const same = couples.filter(({ a, b }) => a === couple.a && b === couple.b);
  return same.indexOf(couple) - (same.length - 1) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function middleOf(places: readonly number[]): number {
  return (Math.min(...places) + Math.max(...places)) / 2;
}
