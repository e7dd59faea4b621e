import { clusterPartners, type Cluster } from './clusters.ts';
import type { Couple, Family } from './families.ts';
import type { GenogramPerson } from './types.ts';

/** One generation from left to right. */
export interface Row {
  readonly generation: number;
  readonly clusters: readonly Cluster[];
}

/** What an order costs: a crossing is worse than any number of lesser faults in a family of usual size. */
const CROSSING = 10_000;
const BIRTH_ORDER = 60;
/** The husband of a couple with children to the right of his wife. */
const MAN_RIGHT = 50;
/** An in-law between brothers and sisters. */
const IN_BETWEEN = 40;
const MAN_RIGHT_CHILDLESS = 30;

const SWEEPS = 4;

/**
 * Orders the generations of one family so that as few lines cross as possible,
 * then so that brothers and sisters stand by birth and husbands left of wives.
 * Barycentre sweeps give the starts, exchange passes improve them.
 *
 * @param persons in canonical order
 */
export function orderRows(
  persons: readonly GenogramPerson[],
  generation: ReadonlyMap<string, number>,
  couples: readonly Couple[],
  families: readonly Family[],
): readonly Row[] {
  const start = startRows(persons, generation, couples);
  const cost = costOf(persons, generation, couples, families);
  const neighbours = neighboursOf(families, generation);
  const starts = [start];
  let swept = start;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    swept = sweepRows(swept, neighbours, sweep % 2 === 0);
    starts.push(swept);
  }
  const improved = starts
    .toSorted((a, b) => cost(a) - cost(b))
    .slice(0, 2)
    .map((rows) => improve(rows, cost));
  const mirrored = improved.map((rows) => improve(rows.map(mirror), cost));
  return [...improved, ...mirrored].reduce((best, rows) => (cost(rows) < cost(best) ? rows : best));
}

function startRows(
  persons: readonly GenogramPerson[],
  generation: ReadonlyMap<string, number>,
  couples: readonly Couple[],
): readonly Row[] {
  const rank = new Map(persons.map(({ id }, index) => [id, index]));
  const first = (cluster: Cluster) => Math.min(...cluster.map((id) => rank.get(id) ?? 0));
  return [...Map.groupBy(persons, ({ id }) => generation.get(id) ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([own, members]) => {
      const level = couples.filter(({ a, b }) => generation.get(a) === own && generation.get(b) === own);
      return {
        generation: own,
        clusters: clusterPartners(members, level).toSorted((a, b) => first(a) - first(b)),
      };
    });
}

function mirror(row: Row): Row {
  return { ...row, clusters: row.clusters.map((cluster) => cluster.toReversed()).toReversed() };
}

interface Neighbours {
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly below: ReadonlyMap<string, readonly string[]>;
}

function neighboursOf(families: readonly Family[], generation: ReadonlyMap<string, number>): Neighbours {
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const id of generation.keys()) {
    above.set(id, []);
    below.set(id, []);
  }
  for (const { parents, children } of families) {
    for (const child of children) {
      above.get(child.id)?.push(...parents);
      for (const parent of parents) below.get(parent)?.push(child.id);
    }
  }
  return { above, below };
}

function sweepRows(rows: readonly Row[], neighbours: Neighbours, downwards: boolean): readonly Row[] {
  const place = new Map<string, number>();
  const record = (row: Row) => {
    const ids = row.clusters.flat();
    ids.forEach((id, index) => place.set(id, (index + 0.5) / ids.length));
  };
  rows.forEach(record);
  const sorted = new Map<number, Row>();
  for (const row of downwards ? rows : rows.toReversed()) {
    const side = downwards ? neighbours.above : neighbours.below;
    const centre = (cluster: Cluster) =>
      mean(cluster.flatMap((id) => side.get(id) ?? [])) ?? mean(cluster) ?? 0;
    const mean = (ids: readonly string[]) =>
      ids.length === 0 ? undefined : ids.reduce((sum, id) => sum + (place.get(id) ?? 0), 0) / ids.length;
    const next = { ...row, clusters: row.clusters.toSorted((a, b) => centre(a) - centre(b)) };
    record(next);
    sorted.set(row.generation, next);
  }
  return rows.map((row) => sorted.get(row.generation) ?? row);
}

/** Moves and turns clusters as long as that makes the order better. */
function improve(start: readonly Row[], cost: (rows: readonly Row[]) => number): readonly Row[] {
  let rows = start;
  let least = cost(rows);
  for (let improved = true; improved;) {
    improved = false;
    for (let at = 0; at < rows.length; at += 1) {
      for (const change of changesOf(rows[at]?.clusters.length ?? 0)) {
        const candidate = rows.map((row, index) => (index === at ? change(row) : row));
        const total = cost(candidate);
        if (total >= least) continue;
        rows = candidate;
        least = total;
        improved = true;
      }
    }
  }
  return rows;
}

function changesOf(length: number): ((row: Row) => Row)[] {
  const changes: ((row: Row) => Row)[] = [];
  for (let from = 0; from < length; from += 1) {
    for (const turned of [true, false]) {
      for (let to = 0; to < length; to += 1) {
        if (to !== from || turned) changes.push((row) => moveCluster(row, from, to, turned));
      }
    }
  }
  return changes;
}

function moveCluster(row: Row, from: number, to: number, turned: boolean): Row {
  const cluster = row.clusters[from] ?? [];
  return {
    ...row,
    clusters: row.clusters.toSpliced(from, 1).toSpliced(to, 0, turned ? cluster.toReversed() : cluster),
  };
}

function costOf(
  persons: readonly GenogramPerson[],
  generation: ReadonlyMap<string, number>,
  couples: readonly Couple[],
  families: readonly Family[],
): (rows: readonly Row[]) => number {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const births = families.map(({ children }) => children.map(({ id }) => byId.get(id)?.birth ?? undefined));
  const childless = new Set(couples.filter(({ id }) => !families.some((family) => family.couple === id)));
  const mixed = couples.flatMap((couple) => {
    // Of several partners only the present one stands by the rule.
    const isLast = couples.every((other) => other.when <= couple.when || !shares(other, couple));
    if (!isLast) return [];
    const sexes = [byId.get(couple.a)?.sex, byId.get(couple.b)?.sex];
    if (!sexes.includes('male') || !sexes.includes('female')) return [];
    const [man, woman] = sexes[0] === 'male' ? [couple.a, couple.b] : [couple.b, couple.a];
    return [{ man, woman, weight: childless.has(couple) ? MAN_RIGHT_CHILDLESS : MAN_RIGHT }];
  });
  const rowsOf = families.map(({ parents, children }) => ({
    source: Math.max(...parents.map((id) => generation.get(id) ?? 0)),
    target: Math.min(...children.map(({ id }) => generation.get(id) ?? 0)),
  }));
  const hasParents = new Set(families.filter(({ parents }) => parents.length > 0).flatMap(childIds));

  return (rows) => {
    const place = new Map<string, number>();
    for (const row of rows) row.clusters.flat().forEach((id, index) => place.set(id, index));
    const at = (id: string) => place.get(id) ?? 0;
    let total = 0;
    const lines = families.map(({ parents, children }, index) => ({
      ...rowsOf[index],
      from: parents.reduce((sum, id) => sum + at(id), 0) / parents.length,
      to: children.map(({ id }) => at(id)),
    }));
    families.forEach((family, index) => {
      const own = lines[index];
      if (own === undefined) return;
      total += birthFaults(own.to, births[index] ?? []) * BIRTH_ORDER;
      const least = Math.min(...own.to);
      const span = Math.max(...own.to) - least + 1;
      total += Math.max(0, span - own.to.length) * IN_BETWEEN;
      if (family.parents.length === 0) {
        const row = rows.find(({ generation: value }) => value === own.target)?.clusters.flat() ?? [];
        const between = row.slice(least, least + span).filter((id) => !childIds(family).includes(id));
        total += between.filter((id) => hasParents.has(id)).length * CROSSING;
        return;
      }
      for (const other of lines.slice(0, index)) {
        if (other.source === own.source && other.target === own.target)
          total += crossings(own, other) * CROSSING;
      }
    });
    for (const { man, woman, weight } of mixed) if (at(man) > at(woman)) total += weight;
    return total;
  };
}

function crossings(
  a: { from: number; to: readonly number[] },
  b: { from: number; to: readonly number[] },
): number {
  let count = 0;
  for (const x of a.to) for (const y of b.to) if ((a.from - b.from) * (x - y) < 0) count += 1;
  return count;
}

function birthFaults(places: readonly number[], births: readonly (string | undefined)[]): number {
  let count = 0;
  births.forEach((birth, index) => {
    for (let elder = 0; elder < index; elder += 1) {
      const other = births[elder];
      const isElder = birth !== undefined && other !== undefined && other < birth;
      if (isElder && (places[elder] ?? 0) > (places[index] ?? 0)) count += 1;
    }
  });
  return count;
}

function shares(a: Couple, b: Couple): boolean {
  return a.a === b.a || a.a === b.b || a.b === b.a || a.b === b.b;
}

function childIds(family: Family): string[] {
  return family.children.map(({ id }) => id);
}
