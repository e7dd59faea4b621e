import { overlaps, whole } from '../metrics.ts';
import type { Box, Point } from '../types.ts';
import { boxAround, isClear } from '../ways/geometry.ts';

const LABEL = { width: 36, height: 14, gap: 5 };
/** How near the outline may come. */
const CLEARANCE = 3;

/** The highest place beside the outline, rather to the right, that covers neither a person nor a line. */
export function placeLabel(
  outline: readonly Point[],
  boxes: readonly Box[],
  paths: readonly (readonly Point[])[],
): Point {
  const candidates = outline
    .flatMap((point) => [
      { x: point.x + LABEL.gap, y: point.y },
      { x: point.x - LABEL.width / 2, y: point.y - LABEL.gap - LABEL.height / 2 },
      { x: point.x - LABEL.gap - LABEL.width, y: point.y },
    ])
    .toSorted((a, b) => a.y - a.x / 2 - (b.y - b.x / 2));
  const bounds = boxAround(outline);
  const aside = { x: bounds.right + LABEL.gap, y: bounds.top };
  const best = candidates.find((place) => isFree(labelBox(place), outline, boxes, paths)) ?? aside;
  return { x: whole(best.x), y: whole(best.y) };
}

export function labelBox({ x, y }: Point): Box {
  return { left: x, top: y - LABEL.height / 2, right: x + LABEL.width, bottom: y + LABEL.height / 2 };
}

function isFree(
  box: Box,
  outline: readonly Point[],
  boxes: readonly Box[],
  paths: readonly (readonly Point[])[],
): boolean {
  return (
    !boxes.some((other) => overlaps(other, box)) &&
    !outline.some(
      ({ x, y }) =>
        x > box.left - CLEARANCE &&
        x < box.right + CLEARANCE &&
        y > box.top - CLEARANCE &&
        y < box.bottom + CLEARANCE,
    ) &&
    paths.every((path) => isClear(path, [box]))
  );
}
