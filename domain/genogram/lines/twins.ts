import type { Kin } from '../kin/families.ts';
import { whole } from '../metrics.ts';
import type { GenogramDescent, Point, TwinBar } from '../types.ts';
import type { ChildRoute } from './routes.ts';

/** Twins of the same parents; everybody is a twin of themselves. */
export function areTwins(a: ChildRoute, b: ChildRoute, kin: Kin): boolean {
  const group = kin.persons[a.child.index]?.twinGroup;
  return group !== undefined && a.family === b.family && kin.persons[b.child.index]?.twinGroup === group;
}

/** The bars between identical twins, from each to the next on the right. */
export function barsOf(
  kin: Kin,
  routes: readonly ChildRoute[],
  descents: readonly GenogramDescent[],
): readonly TwinBar[] {
  return routes.flatMap((route, index) => {
    if (kin.persons[route.child.index]?.twinKind !== 'identical') return [];
    const own = descents[index]?.path.at(-1)?.x ?? 0;
    const beside = routes
      .map((other, at) => ({ other, path: descents[at]?.path ?? [] }))
      .filter(({ other, path }) => areTwins(route, other, kin) && (path.at(-1)?.x ?? 0) > own)
      .toSorted((a, b) => (a.path.at(-1)?.x ?? 0) - (b.path.at(-1)?.x ?? 0))[0];
    return beside === undefined
      ? []
      : [{ from: middleOfLast(descents[index]?.path ?? []), to: middleOfLast(beside.path) }];
  });
}

/** Of the slanting piece; of a middle one of three the upright piece from their common point. */
function middleOfLast(path: readonly Point[]): Point {
  const [before, from, to] = [path.at(-3), path.at(-2), path.at(-1)];
  const isFoot = before !== undefined && from?.x === to?.x && before.x !== from?.x && before.y !== from?.y;
  const [start, end] = isFoot ? [before, from] : [from, to];
  return {
    x: whole(((start?.x ?? 0) + (end?.x ?? 0)) / 2),
    y: whole(((start?.y ?? 0) + (end?.y ?? 0)) / 2),
  };
}
