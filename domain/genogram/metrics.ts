import type { Box, NodeLabel, Point } from './types.ts';

/** Lengths of the drawing, in CSS pixels at 100 %. Whole numbers: places are rounded without closing a gap. */
export const SYMBOL_RADIUS = 18;
export const LABEL_WIDTH = 78;
export const LABEL_GAP = 4;
/** Between the centres of two partners: leaves room for the marks and the line to the children. */
export const PARTNER_DISTANCE = 106;
/** The room of a person on either side of the symbol's centre, of a sign among the children, of a line that passes. */
export const PERSON_HALF = 39;
export const LOSS_HALF = 14;
export const WAYPOINT_HALF = 6;
/** Between the rooms of any two neighbours. */
export const NEIGHBOUR_SPACE = 10;
/** Added between those who live together and others, so that the outline passes, and between children of different parents. */
export const OUTLINE_SPACE = 8;
export const STRANGER_SPACE = 10;
/** Between two families that have no tie. */
export const FAMILY_DISTANCE = 112;
export const TRACK_DISTANCE = 14;
/** Above and below the horizontal lines between two generations. */
export const TRACK_MARGIN = 20;
/** How far the mark of a divorce stands from the line to the children. */
export const MARK_DISTANCE = 12;
/** How far the mark of a childless couple with others between them stands from the outer partner. */
export const OUTER_MARK_DISTANCE = 27;
/** Between several lines of one couple, and how far from the middle of the symbols they may go. */
export const PARALLEL_DISTANCE = 14;
export const PARALLEL_REACH = 15;
export const MARGIN = 12;
/** The sign of a pregnancy or a loss. */
export const LOSS_RADIUS = 9;

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

/** What the sign of a pregnancy or a loss takes up, with two letters below (SB). */
export function boxOfLoss({ x, y }: Point): Box {
  return {
    left: x - LOSS_RADIUS - 3,
    top: y - LOSS_RADIUS - 2,
    right: x + LOSS_RADIUS + 3,
    bottom: y + LOSS_RADIUS + 12,
  };
}

/** Rounded, without the negative zero that JSON does not know. */
export function whole(value: number): number {
  return Math.round(value) + 0;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
