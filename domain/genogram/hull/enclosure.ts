import type { Box, GenogramEnclosure, Point } from '../types.ts';
import { boxAround, cornersOf } from '../ways/geometry.ts';
import { bridgesOf, HALF_BRIDGE } from './bridges.ts';
import { labelBox, placeLabel } from './outline-label.ts';
import { roughOutlines } from './rough.ts';
import { pathOf, pointsAlong, roundCorners } from './rounded.ts';
import { shapeOfRoom, shapeOfStrip, sidesOf } from './shapes.ts';
import { drawTight } from './taut.ts';

/**
 * The calm outline around those who live together: drawn tight around them and their bridges, with everybody else
 * outside, its corners rounded.
 *
 * @param lines what its label must not cover
 */
export function encloseResidents(
  inner: readonly Box[],
  outer: readonly Box[],
  lines: readonly (readonly Point[])[],
): { enclosure: GenogramEnclosure; box: Box } {
  const sides = sidesOf(inner, outer);
  const bridges = bridgesOf(sides);
  const strips = bridges.flatMap((way) =>
    way.slice(1).map((end, index) => shapeOfStrip(way[index] ?? end, end, HALF_BRIDGE)),
  );
  const shapes = [...sides.innerRooms.map(shapeOfRoom), ...sides.outerRooms.map(shapeOfRoom), ...strips];
  const rough = roughOutlines(
    sides.innerRooms.map(({ box }) => box),
    bridges,
  ).filter((loop) => inner.some((box) => surrounds(loop, box)) || outer.some((box) => surrounds(loop, box)));
  const loops = rough.map((loop) => roundCorners(drawTight(loop, shapes)));
  const outline = loops.flatMap(pointsAlong);
  const label = placeLabel(outline, [...inner, ...outer], lines);
  return {
    enclosure: { path: loops.map(pathOf).join(' '), label },
    box: boxAround([...outline, ...cornersOf(labelBox(label))]),
  };
}

/** Whether the middle of the box lies within the closed line. */
function surrounds(loop: readonly Point[], box: Box): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  let isInside = false;
  loop.forEach((a, index) => {
    const b = loop[(index + 1) % loop.length] ?? a;
    const isCrossed = a.y > y !== b.y > y;
    if (isCrossed && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
  });
  return isInside;
}
