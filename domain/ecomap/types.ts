import type { NodeLabel, Point } from '../genogram/types.ts';

/** What stands around the household, as the drawing needs it. */
export interface EcomapSubject {
  readonly key: string;
  readonly name: string;
  /** Short word for what it is: 医療, 学校, 近隣. Things of one category stand side by side. */
  readonly category: string;
  /** Lines below the name. */
  readonly notes: readonly string[];
}

export interface EcomapInput {
  readonly subjects: readonly EcomapSubject[];
  /** Ties to be drawn; `memberId` null: from the household as a whole. */
  readonly ties: readonly { readonly node: string; readonly memberId: string | null }[];
  /** Half the width and height of the oval of the household. */
  readonly household: { readonly rx: number; readonly ry: number };
  /** Where the members stand in the oval, from its middle. */
  readonly members: Readonly<Record<string, Point>>;
  /** How large their symbols are there; lines end at their edge. Usual: points. */
  readonly memberRadius?: number;
  /** Places chosen by hand, from the middle of the household. */
  readonly moved: Readonly<Record<string, Point>>;
}

/** A labelled box, centred on x, y. */
export interface EcomapBox extends Point {
  readonly key: string;
  readonly label: NodeLabel;
  readonly width: number;
  readonly height: number;
  /** Where lines meet the box; null: wherever they come to its edge. */
  readonly door: Point | null;
}

/** The line of one tie, from the household or its member to the edge of the box. */
export interface EcomapLine {
  readonly node: string;
  readonly memberId: string | null;
  readonly from: Point;
  readonly to: Point;
  /** Among the ties of its node, from 0. */
  readonly rank: number;
}

export interface EcomapLayout {
  readonly boxes: readonly EcomapBox[];
  readonly lines: readonly EcomapLine[];
  /** View box; the middle of the household is 0, 0. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
