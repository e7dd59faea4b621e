import type { Box, NodeLabel, Point } from './types.ts';

/** Lengths of the drawing, in CSS pixels at 100 %. Whole numbers: places are rounded without closing a gap. */
export const SYMBOL_RADIUS = 18;
export const LABEL_WIDTH = 78;
export const LABEL_GAP = 4;
/** Between the centres of two partners: leaves room for the marks and the line to the children. */
export const PARTNER_DISTANCE = 106;
/** Between the centres of any other two neighbours. */
export const NEIGHBOUR_DISTANCE = 88;
/** Between two families that have no tie. */
export const FAMILY_DISTANCE = 104;
export const TRACK_DISTANCE = 14;
/** Above and below the horizontal lines between two generations. */
export const TRACK_MARGIN = 20;
/** How far the mark of a divorce stands from the line to the children. */
export const MARK_DISTANCE = 12;
export const MARGIN = 12;

/** What a person takes up: the symbol with its double outline and star, and the label below. */
export function boxOf(node: Point & { readonly label: NodeLabel }): Box {
  const half = Math.max(SYMBOL_RADIUS + 6, Math.ceil(node.label.width / 2));
  return {
    left: node.x - half,
    top: node.y - SYMBOL_RADIUS - 6,
    right: node.x + half,
    bottom: node.y + SYMBOL_RADIUS + LABEL_GAP + node.label.height,
  };
}

/** Rounded, without the negative zero that JSON does not know. */
export function whole(value: number): number {
  return Math.round(value) + 0;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
