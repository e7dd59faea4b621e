import { layoutLabel } from '../genogram/label.ts';
import type { Point } from '../genogram/types.ts';
import { orderAround } from './order.ts';
import { placeAround, ringAround } from './ring.ts';
import type { EcomapBox, EcomapInput, EcomapLayout, EcomapLine, EcomapSubject } from './types.ts';

const PADDING = 8;
const MARGIN = 14;
/** Between the lines of several members to one node. */
const LINE_DISTANCE = 9;

/**
 * Places what is around the household in a ring, by category, so that no two names overlap and no line runs over a name
 * (reference.md §5.2). Pure; the same for the subjects in any order. Places chosen by hand win; whatever they would
 * cover moves outwards.
 */
export function layoutEcomap(input: EcomapInput): EcomapLayout {
  const order = orderAround(input.subjects, input, (subjects) =>
    ringAround(subjects.map(sizeOf), input.household),
  );
  const boxes = placeAround(order.map(sizeOf), input.household, input.moved);
  const lines = linesOf(input, boxes);
  return { boxes, lines, ...viewBox(boxes, input.household) };
}

function sizeOf({ key, name, category, notes }: EcomapSubject): Omit<EcomapBox, 'x' | 'y' | 'door'> {
  const label = layoutLabel(name, [...(category === '' ? [] : [category]), ...notes]);
  return { key, label, width: label.width + 2 * PADDING, height: label.height + 2 * PADDING };
}

function linesOf(
  { ties, household, members, memberRadius = 0 }: EcomapInput,
  boxes: readonly EcomapBox[],
): EcomapLine[] {
  return boxes.flatMap((box) => {
    const own = ties
      .filter(({ node }) => node === box.key)
      .toSorted((a, b) => compare(a.memberId ?? '', b.memberId ?? ''));
    const across = acrossOf(box);
    return own.map(({ node, memberId }, index): EcomapLine => {
      const shift = (index - (own.length - 1) / 2) * LINE_DISTANCE;
      const middle = box.door ?? box;
      const target = { x: middle.x + across.x * shift, y: middle.y + across.y * shift };
      const member = memberId === null ? undefined : members[memberId];
      const from = member === undefined ? onOval(target, household) : towards(member, target, memberRadius);
      const to = box.door === null ? atEdge(from, target, box) : target;
      return { node, memberId, from: rounded(from), to: rounded(to), rank: index };
    });
  });
}

/** Along the edge where lines meet the box, or across the way to it. */
function acrossOf(box: EcomapBox): Point {
  if (box.door !== null) return box.door.x === box.x ? { x: 1, y: 0 } : { x: 0, y: 1 };
  const distance = Math.hypot(box.x, box.y) || 1;
  return { x: -box.y / distance, y: box.x / distance };
}

/** Where the way from the middle to a point leaves the oval. */
function onOval({ x, y }: Point, { rx, ry }: EcomapInput['household']): Point {
  const reach = Math.hypot(x / rx, y / ry) || 1;
  return { x: x / reach, y: y / reach };
}

/** So far on the way from a point to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(1, distance / length);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Where the way from a point to another, which lies within the box, meets its edge. */
function atEdge(from: Point, to: Point, box: EcomapBox): Point {
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  const roomX = box.width / 2 - Math.sign(dx) * (to.x - box.x);
  const roomY = box.height / 2 - Math.sign(dy) * (to.y - box.y);
  const part = Math.min(1, dx === 0 ? 1 : roomX / Math.abs(dx), dy === 0 ? 1 : roomY / Math.abs(dy));
  return { x: to.x + dx * part, y: to.y + dy * part };
}

function viewBox(boxes: readonly EcomapBox[], { rx, ry }: EcomapInput['household']) {
  const left = Math.floor(Math.min(-rx, ...boxes.map((box) => box.x - box.width / 2))) - MARGIN;
  const right = Math.ceil(Math.max(rx, ...boxes.map((box) => box.x + box.width / 2))) + MARGIN;
  const top = Math.floor(Math.min(-ry, ...boxes.map((box) => box.y - box.height / 2))) - MARGIN;
  const bottom = Math.ceil(Math.max(ry, ...boxes.map((box) => box.y + box.height / 2))) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Without the negative zero that JSON does not know. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
