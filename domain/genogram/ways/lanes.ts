import type { Point } from '../types.ts';
import { length } from './geometry.ts';

/** The same line so far to its right. */
export function shifted(path: readonly Point[], by: number): readonly Point[] {
  if (by === 0) return path;
  return path.map((point, index) => {
    const before = path[index - 1];
    const after = path[index + 1];
    const first = before === undefined ? undefined : normal(before, point);
    const second = after === undefined ? first : normal(point, after);
    const [a, b] = [first ?? second ?? { x: 0, y: 0 }, second ?? { x: 0, y: 0 }];
    // At a corner both pieces keep their distance, but a sharp one does not shoot out.
    const scale = by / Math.max(0.5, (1 + a.x * b.x + a.y * b.y) / 2);
    return { x: point.x + ((a.x + b.x) / 2) * scale, y: point.y + ((a.y + b.y) / 2) * scale };
  });
}

/** Without what lies within the circles around both ends. */
export function cutEnds(path: readonly Point[], from: Point, to: Point, radius: number): readonly Point[] {
  return cutStart(cutStart(path, from, radius).toReversed(), to, radius).toReversed();
}

function cutStart(path: readonly Point[], centre: Point, radius: number): readonly Point[] {
  const first = path.findIndex((point) => length(point, centre) > radius);
  if (first <= 0) return path;
  const [inside, outside] = [path[first - 1], path[first]];
  if (inside === undefined || outside === undefined) return path;
  let [low, high] = [0, 1];
  const at = (part: number) => ({
    x: inside.x + (outside.x - inside.x) * part,
    y: inside.y + (outside.y - inside.y) * part,
  });
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (length(at(middle), centre) < radius) low = middle;
    else high = middle;
  }
  return [at(high), ...path.slice(first)];
}

/** Nearer than this, two lines look like one. */
const BESIDE = 5;

/** Over what length two lines run along each other. */
export function overlapLength(a: readonly Point[], b: readonly Point[]): number {
  let total = 0;
  for (let first = 1; first < a.length; first += 1) {
    for (let second = 1; second < b.length; second += 1) {
      const [p, q, r, s] = [a[first - 1], a[first], b[second - 1], b[second]];
      if (p && q && r && s) total += sharedLength(p, q, r, s);
    }
  }
  return total;
}

function sharedLength(p: Point, q: Point, r: Point, s: Point): number {
  const distance = length(p, q);
  if (distance === 0) return 0;
  const [x, y] = [(q.x - p.x) / distance, (q.y - p.y) / distance];
  const along = (point: Point) => (point.x - p.x) * x + (point.y - p.y) * y;
  const aside = (point: Point) => Math.abs((point.y - p.y) * x - (point.x - p.x) * y);
  if (aside(r) > BESIDE || aside(s) > BESIDE) return 0;
  const [from, to] = [Math.min(along(r), along(s)), Math.max(along(r), along(s))];
  return Math.max(0, Math.min(distance, to) - Math.max(0, from));
}

function normal(a: Point, b: Point): Point {
  const distance = Math.max(length(a, b), 1e-9);
  return { x: -(b.y - a.y) / distance, y: (b.x - a.x) / distance };
}
