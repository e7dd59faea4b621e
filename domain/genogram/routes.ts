import type { Couple, Family, FamilyChild, Kin } from './families.ts';
import { MARK_DISTANCE, NEIGHBOUR_DISTANCE, whole } from './metrics.ts';
import type { Link } from './tracks.ts';

/** Places before the heights of the generations are known. */
export interface Standing {
  readonly x: ReadonlyMap<string, number>;
  readonly generation: ReadonlyMap<string, number>;
}

/** A horizontal line, left at x. */
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
  /** Several records of one couple run beside each other. */
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

/** Lines that reach one symbol at the same side stay so far apart. */
const LEG_DISTANCE = 10;
/** A line to an only child this near to where it leaves its parents runs straight down. */
const STRAIGHT_WITHIN = 14;

/** Which way every line goes, by columns only: who is passed over, where a line leaves, which lines need a height. */
export function planRoutes(kin: Kin, standing: Standing, residents: ReadonlySet<string>): Routes {
  const legs = assignLegs(kin, standing);
  const links = new Map<
    string,
    { gap: number; ups: number[]; downs: number[]; after?: string | undefined }
  >();
  const link = (id: string, gap: number, after?: string) => {
    const found = links.get(id) ?? { gap, ups: [], downs: [], after };
    links.set(id, found);
    return found;
  };
  const stepsTo = (id: string, gap: number, child: string, after: string | undefined): Step[] => {
    const target = standing.generation.get(child) ?? 0;
    const x = legs.top(id, child);
    if (target <= gap + 1) {
      link(id, gap, after).downs.push(x);
      return [{ link: id, x }];
    }
    // A line past a generation in between needs a gap there.
    const channel = freeColumn(x, gap + 1, target - 1, standing);
    const last = `${id} ${child}`;
    link(id, gap, after).downs.push(channel);
    const lower = link(last, target - 1);
    lower.ups.push(channel);
    lower.downs.push(x);
    return [
      { link: id, x: channel },
      { link: last, x },
    ];
  };

  const couples = kin.couples.map((couple): CoupleRoute => {
    const family = kin.families.find((candidate) => candidate.couple === couple.id);
    const parallel = parallelOf(couple, kin.couples);
    if (isStraight(couple, standing))
      return { ...straight(couple, family, standing, residents, legs.top), parallel };
    const [upper, lower] = inHeight(couple, standing);
    const upperGap = standing.generation.get(upper) ?? 0;
    const fromX = legs.bottom(couple.id, upper);
    const isLevel = standing.generation.get(lower) === upperGap;
    const toX = isLevel ? legs.bottom(couple.id, lower) : legs.top(couple.id, lower);
    const middle = whole((fromX + toX) / 2);
    const route = { couple, link: couple.id, fromX, toX, sourceX: middle, markX: middle, parallel };
    link(couple.id, upperGap).ups.push(...(isLevel ? [fromX, toX] : [fromX]));
    return { ...route, steps: isLevel ? [] : stepsTo(couple.id, upperGap, lower, undefined) };
  });

  const children = kin.families.flatMap((family): ChildRoute[] => {
    const couple = couples.find((route) => route.couple.id === family.couple);
    const gap =
      family.parents.length > 0 ? lowest(family.parents, standing) : highest(family.children, standing) - 1;
    const after = couple?.link !== undefined && areLevel(couple.couple, standing) ? couple.link : undefined;
    const single = lowestOf(family.parents, standing);
    const wish =
      couple && (couple.link === undefined || after !== undefined)
        ? couple.sourceX
        : single === undefined
          ? middleOf(family.children.map(({ id }) => standing.x.get(id) ?? 0))
          : legs.bottom(family.id, single);
    const only = family.children.length === 1 ? legs.top(family.id, family.children[0]?.id ?? '') : wish;
    const sourceX = Math.abs(only - wish) <= STRAIGHT_WITHIN ? only : wish;
    const own = link(family.id, gap, after);
    if (after !== undefined) link(after, gap).downs.push(sourceX);
    if (family.parents.length > 0) own.ups.push(sourceX);
    return family.children.map((child) => ({
      family,
      child,
      sourceX,
      steps: stepsTo(family.id, gap, child.id, after),
    }));
  });

  return { couples, children, links: [...links].map(([id, value]) => ({ id, ...value })) };
}

function straight(
  couple: Couple,
  family: Family | undefined,
  standing: Standing,
  residents: ReadonlySet<string>,
  top: (line: string, person: string) => number,
): Omit<CoupleRoute, 'parallel'> {
  const fromX = standing.x.get(couple.a) ?? 0;
  const toX = standing.x.get(couple.b) ?? 0;
  const middle = whole((fromX + toX) / 2);
  const base = { couple, link: undefined, steps: [], fromX, toX };
  if (family === undefined) return { ...base, sourceX: middle, markX: middle };
  const hasMark = couple.state === 'separated' || couple.state === 'divorced' || couple.kind === 'engaged';
  const side = hasMark ? sideOfChildren(couple, family, standing, residents) : 0;
  const wish = middle + side * MARK_DISTANCE;
  const only = family.children.length === 1 ? top(family.id, family.children[0]?.id ?? '') : undefined;
  const sourceX = only !== undefined && Math.abs(only - middle) <= STRAIGHT_WITHIN ? only : wish;
  return { ...base, sourceX, markX: sourceX - (side === 0 ? 1 : side) * MARK_DISTANCE };
}

/** The children of a broken couple hang on the side of the parent with whom they live: -1 left, 1 right, 0 not known. */
function sideOfChildren(
  couple: Couple,
  family: Family,
  standing: Standing,
  residents: ReadonlySet<string>,
): number {
  const livesHere = family.children.some(({ id }) => residents.has(id));
  if (!livesHere || residents.has(couple.a) === residents.has(couple.b)) return 0;
  const [here, away] = residents.has(couple.a) ? [couple.a, couple.b] : [couple.b, couple.a];
  return (standing.x.get(here) ?? 0) < (standing.x.get(away) ?? 0) ? -1 : 1;
}

function isStraight(couple: Couple, standing: Standing): boolean {
  if (!areLevel(couple, standing)) return false;
  const own = standing.generation.get(couple.a);
  const [left, right] = [standing.x.get(couple.a) ?? 0, standing.x.get(couple.b) ?? 0].toSorted(
    (a, b) => a - b,
  );
  return ![...standing.x].some(
    ([id, x]) => standing.generation.get(id) === own && x > (left ?? 0) && x < (right ?? 0),
  );
}

function areLevel(couple: Couple, standing: Standing): boolean {
  return standing.generation.get(couple.a) === standing.generation.get(couple.b);
}

function inHeight({ a, b }: Couple, standing: Standing): readonly [string, string] {
  return (standing.generation.get(a) ?? 0) <= (standing.generation.get(b) ?? 0) ? [a, b] : [b, a];
}

function parallelOf(couple: Couple, couples: readonly Couple[]): number {
  const same = couples.filter(({ a, b }) => a === couple.a && b === couple.b);
  return same.indexOf(couple) - (same.length - 1) / 2;
}

/** Shares the bottom and the top of each symbol among the lines that meet there. */
function assignLegs(kin: Kin, standing: Standing) {
  const bottoms = new Map<string, string[]>();
  const tops = new Map<string, string[]>();
  const add = (legs: Map<string, string[]>, person: string | undefined, line: string) => {
    if (person !== undefined) legs.set(person, [...(legs.get(person) ?? []), line]);
  };
  for (const couple of kin.couples) {
    if (isStraight(couple, standing)) continue;
    const [upper, lower] = inHeight(couple, standing);
    add(bottoms, upper, couple.id);
    add(areLevel(couple, standing) ? bottoms : tops, lower, couple.id);
  }
  for (const family of kin.families) {
    const couple = kin.couples.find(({ id }) => id === family.couple);
    if (!couple || !areLevel(couple, standing)) add(bottoms, lowestOf(family.parents, standing), family.id);
    for (const { id } of family.children) add(tops, id, family.id);
  }
  const at = (legs: Map<string, string[]>, line: string, person: string) => {
    const own = legs.get(person) ?? [line];
    return (standing.x.get(person) ?? 0) + (own.indexOf(line) - (own.length - 1) / 2) * LEG_DISTANCE;
  };
  return {
    bottom: (line: string, person: string) => at(bottoms, line, person),
    top: (line: string, person: string) => at(tops, line, person),
  };
}

function freeColumn(wish: number, from: number, to: number, standing: Standing): number {
  const taken = [...standing.x]
    .filter(([id]) => {
      const own = standing.generation.get(id) ?? 0;
      return own >= from && own <= to;
    })
    .map(([, x]) => x);
  const half = NEIGHBOUR_DISTANCE / 2;
  const isFree = (x: number) => taken.every((other) => Math.abs(other - x) >= half);
  return [wish, ...taken.flatMap((x) => [x - half, x + half])]
    .filter(isFree)
    .reduce(
      (best, x) => (Math.abs(x - wish) < Math.abs(best - wish) ? x : best),
      Math.max(...taken, wish) + half,
    );
}

function lowest(ids: readonly string[], standing: Standing): number {
  return Math.max(...ids.map((id) => standing.generation.get(id) ?? 0));
}

function lowestOf(ids: readonly string[], standing: Standing): string | undefined {
  return ids.toSorted((a, b) => (standing.generation.get(b) ?? 0) - (standing.generation.get(a) ?? 0))[0];
}

function highest(children: readonly FamilyChild[], standing: Standing): number {
  return Math.min(...children.map(({ id }) => standing.generation.get(id) ?? 0));
}

function middleOf(places: readonly number[]): number {
  return whole((Math.min(...places) + Math.max(...places)) / 2);
}
