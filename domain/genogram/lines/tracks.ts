/**
 * A level line between two generations: `ups` are the places where it is met from above, `downs` where it is left
 * downwards.
 */
export interface Link {
  readonly id: string;
  /** The row above the line; -1 above the uppermost. */
  readonly gap: number;
  readonly ups: readonly number[];
  readonly downs: readonly number[];
  /** The line from which this one starts: it must run above. */
  readonly after?: string | undefined;
}

export interface Tracks {
  /** 0 is the uppermost line of the gap. */
  readonly trackOf: ReadonlyMap<string, number>;
  readonly countOf: ReadonlyMap<number, number>;
}

/** Two lines on one height stay at least so far apart. */
const CLEARANCE = 10;

interface Spanning extends Link {
  readonly left: number;
  readonly right: number;
}

/** Gives each line a height of its own wherever two would touch, in the order that crosses least. */
export function assignTracks(links: readonly Link[]): Tracks {
  const trackOf = new Map<string, number>();
  const countOf = new Map<number, number>();
  for (const [gap, own] of Map.groupBy(links, (link) => link.gap)) {
    const tracks: Spanning[][] = [];
    for (const link of inDrawingOrder(own)) insert(tracks, link);
    tracks.forEach((track, index) => {
      for (const { id } of track) trackOf.set(id, index);
    });
    countOf.set(gap, tracks.length);
  }
  return { trackOf, countOf };
}

function inDrawingOrder(links: readonly Link[]): readonly Spanning[] {
  return links
    .map((link) => {
      const places = [...link.ups, ...link.downs];
      return { ...link, left: Math.min(...places), right: Math.max(...places) };
    })
    .toSorted(
      (a, b) =>
        Number(a.after !== undefined) - Number(b.after !== undefined) ||
        a.left - b.left ||
        a.right - b.right ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Puts the line where it adds the fewest crossings. */
function insert(tracks: Spanning[][], link: Spanning): void {
  const first = tracks.findIndex((track) => track.some(({ id }) => id === link.after)) + 1;
  const asLower = tracks.map((track) => sum(track, (other) => crossings(other, link)));
  const asUpper = tracks.map((track) => sum(track, (other) => crossings(link, other)));
  let best = { cost: Infinity, at: tracks.length, isNew: true };
  for (let at = first; at <= tracks.length; at += 1) {
    const above = asLower.slice(0, at).reduce((total, count) => total + count, 0);
    const below = asUpper.slice(at + 1).reduce((total, count) => total + count, 0);
    const beside = asUpper[at] ?? 0;
    const isFree = at < tracks.length && !tracks[at]?.some((other) => touches(other, link));
    if (isFree && above + below < best.cost) best = { cost: above + below, at, isNew: false };
    if (above + below + beside + 0.5 < best.cost)
      best = { cost: above + below + beside + 0.5, at, isNew: true };
  }
  if (best.isNew) tracks.splice(best.at, 0, [link]);
  else tracks[best.at]?.push(link);
}

/** Whether both run over the same stretch of one height. */
function touches(a: Spanning, b: Spanning): boolean {
  return a.left - CLEARANCE < b.right && b.left < a.right + CLEARANCE;
}

/** A line that would run down upon the other's own leg counts double. */
function crossings(upper: Spanning, lower: Spanning): number {
  if (lower.after === upper.id) return 0;
  let count = 0;
  for (const x of upper.downs) if (lower.left - CLEARANCE < x && x < lower.right + CLEARANCE) count += 1;
  for (const x of lower.ups) if (upper.left - CLEARANCE < x && x < upper.right + CLEARANCE) count += 1;
  for (const x of upper.downs) for (const up of lower.ups) if (Math.abs(x - up) < CLEARANCE / 2) count += 2;
  return count;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
