import { performance } from 'node:perf_hooks';
import { layoutGenogram, placeGenogram, planGenogram } from '../../domain/genogram/layout.ts';
import { sampleFamilies } from '../../domain/genogram/sample-families.ts';
import type { GenogramLayout, Point } from '../../domain/genogram/types.ts';
import { percentile, rounded, summaryOf, type BenchRow } from './measure.ts';

export interface GenogramBench {
  readonly rows: readonly BenchRow[];
  /** By family, where there are any; two lines that end at one symbol do not cross there. */
  readonly crossings: Readonly<Record<string, number>>;
}

const baseline = 'a copy of the same records through JSON';
const large = 'five generations of sixty';
const warmUps = 60;
const rounds = 300;

/** How long the household map takes to lay out, and how many of its lines cross: the gallery, and sixty persons. */
export function measureGenogram(): GenogramBench {
  const families = Object.values(sampleFamilies);
  const sixty = sampleFamilies[large];
  if (sixty === undefined) throw new Error(`The gallery has no ${large}.`);
  const plan = planGenogram(sixty);
  const personOf = (round: number) => sixty.persons[round % sixty.persons.length]?.id ?? '';
  const familyOf = (round: number) => families[round % families.length] ?? sixty;
  const rows = [
    measureRow(
      'genogram of 60',
      large,
      () => layoutGenogram(sixty),
      () => sixty,
    ),
    measureRow(
      'genogram of 60, dragging',
      large,
      (round) => placeGenogram(plan, { [personOf(round)]: { x: (round * 7) % 400, y: (round * 5) % 200 } }),
      () => sixty,
    ),
    measureRow(
      `genogram, gallery of ${String(families.length)}`,
      'gallery',
      (round) => layoutGenogram(familyOf(round)),
      familyOf,
    ),
  ];
  const counted = Object.entries(sampleFamilies).map(
    ([name, input]) => [name, crossingsOf(layoutGenogram(input))] as const,
  );
  return { rows, crossings: Object.fromEntries(counted.filter(([, count]) => count > 0)) };
}

function measureRow(
  name: string,
  scale: string,
  ours: (round: number) => unknown,
  recordsOf: (round: number) => unknown,
): BenchRow {
  const times: number[] = [];
  const copies: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const started = performance.now();
    ours(round);
    const between = performance.now();
    JSON.parse(JSON.stringify(recordsOf(round)));
    const ended = performance.now();
    if (round < warmUps) continue;
    times.push(between - started);
    copies.push(ended - between);
  }
  const baselineP50ms = percentile(copies, 0.5);
  return {
    name,
    scale,
    ...summaryOf(times),
    baseline,
    baselineP50ms: rounded(baselineP50ms),
    ratio: Math.round((percentile(times, 0.5) / baselineP50ms) * 100) / 100,
  };
}

/** Places where lines of kinship cross, each counted once however many lines share it. */
function crossingsOf({ unions, descents }: GenogramLayout): number {
  const lines = [
    ...unions.map(({ from, to, path }) => ({ source: [from, to].toSorted().join(' '), path })),
    ...descents.map(({ id, parents, path }) => ({
      source: parents.toSorted().join(' ') || id.split(' > ')[0],
      path,
    })),
  ];
  const places = new Set<string>();
  lines.forEach(({ source, path }, index) => {
    for (const other of lines.slice(0, index)) {
      if (other.source === source) continue;
      for (const place of meetings(path, other.path))
        places.add(`${place.x.toFixed(0)} ${place.y.toFixed(0)}`);
    }
  });
  return places.size;
}

function meetings(a: readonly Point[], b: readonly Point[]): readonly Point[] {
  return segmentsOf(a).flatMap(([p, q]) => segmentsOf(b).flatMap(([r, s]) => meeting(p, q, r, s) ?? []));
}

function segmentsOf(path: readonly Point[]): (readonly [Point, Point])[] {
  return path.slice(1).map((point, index) => [path[index] ?? point, point]);
}

/** Where two straight pieces pass through each other, not where one ends at the other. */
function meeting(p: Point, q: Point, r: Point, s: Point): Point | undefined {
  const [dx, dy, ex, ey] = [q.x - p.x, q.y - p.y, s.x - r.x, s.y - r.y];
  const area = dx * ey - dy * ex;
  if (area === 0) return undefined;
  const along = ((r.x - p.x) * ey - (r.y - p.y) * ex) / area;
  const across = ((r.x - p.x) * dy - (r.y - p.y) * dx) / area;
  const isWithin = (part: number) => part > 1e-6 && part < 1 - 1e-6;
  return isWithin(along) && isWithin(across) ? { x: p.x + dx * along, y: p.y + dy * along } : undefined;
}
