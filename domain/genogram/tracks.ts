/**
 * A horizontal line between two generations: `ups` are the places where it is
 * met from above, `downs` where it is left downwards.
 */
export interface Link {
  readonly id: string;
  /** The generation above the line. */
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

/** Gives each line a height of its own wherever two would touch, in the order that crosses least. */
export function assignTracks(links: readonly Link[]): Tracks {
  const trackOf = new Map<string, number>();
  const countOf = new Map<number, number>();
  for (const [gap, own] of Map.groupBy(links, (link) => link.gap)) {
    const tracks: Link[][] = [];
    for (const link of inDrawingOrder(own)) insert(tracks, link);
    tracks.forEach((track, index) => {
      for (const { id } of track) trackOf.set(id, index);
    });
    countOf.set(gap, tracks.length);
  }
  return { trackOf, countOf };
}

function inDrawingOrder(links: readonly Link[]): readonly Link[] {
  const left = (link: Link) => Math.min(...link.ups, ...link.downs);
  return links.toSorted(
    (a, b) =>
      Number(a.after !== undefined) - Number(b.after !== undefined) ||
      left(a) - left(b) ||
      (a.id < b.id ? -1 : 1),
  );
}

function insert(tracks: Link[][], link: Link): void {
  const first = tracks.findIndex((track) => track.some(({ id }) => id === link.after)) + 1;
  let best = { cost: Infinity, at: tracks.length, isNew: true };
  for (let at = first; at <= tracks.length; at += 1) {
    for (const isNew of [false, true]) {
      if (!isNew && (at === tracks.length || tracks[at]?.some((other) => touches(other, link)))) continue;
      const above = tracks.slice(0, at).flat();
      const below = tracks.slice(isNew ? at : at + 1).flat();
      const cost =
        above.reduce((sum, other) => sum + crossings(other, link), 0) +
        below.reduce((sum, other) => sum + crossings(link, other), 0) +
        (isNew ? 0.5 : 0);
      if (cost < best.cost) best = { cost, at, isNew };
    }
  }
  if (best.isNew) tracks.splice(best.at, 0, [link]);
  else tracks[best.at]?.push(link);
}

function crossings(upper: Link, lower: Link): number {
  if (lower.after === upper.id) return 0;
  return upper.downs.filter((x) => spans(lower, x)).length + lower.ups.filter((x) => spans(upper, x)).length;
}

function spans(link: Link, x: number): boolean {
  const places = [...link.ups, ...link.downs];
  return Math.min(...places) - CLEARANCE < x && x < Math.max(...places) + CLEARANCE;
}

function touches(a: Link, b: Link): boolean {
  return [...b.ups, ...b.downs].some((x) => spans(a, x)) || [...a.ups, ...a.downs].some((x) => spans(b, x));
}
