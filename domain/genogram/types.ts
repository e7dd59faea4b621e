import type {
  EmotionalKind,
  EmotionalTie,
  Parentage,
  ParentageKind,
  Partnership,
  Pregnancy,
  Sex,
} from '../kinship/ties.ts';

export interface GenogramPerson {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  /** `YYYY-MM-DD`, or null where unknown. Orders brothers and sisters. */
  readonly birth: string | null;
  /** Short lines under the name: R4.3没 享年83, 要介護1. */
  readonly notes?: readonly string[];
  readonly twinGroup?: string;
  readonly twinKind?: 'identical' | 'fraternal';
}

export interface GenogramInput {
  readonly persons: readonly GenogramPerson[];
  readonly partnerships: readonly Partnership[];
  readonly parentages: readonly Parentage[];
  /** Brothers and sisters whose parents are not recorded. */
  readonly siblingGroups: readonly (readonly string[])[];
  readonly pregnancies?: readonly Pregnancy[];
  readonly emotionalTies?: readonly EmotionalTie[];
  /** The person the drawing is about; stands at the origin. */
  readonly principal: string;
  /** Those who live together. */
  readonly residents: readonly string[];
  /** Places chosen by hand, relative to the principal's own place. */
  readonly moved?: Readonly<Record<string, Point>>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface NodeLabel {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A person's symbol, centred on x, y. */
export interface GenogramNode extends Point {
  readonly id: string;
  /** 0 for the principal, negative above. */
  readonly generation: number;
  readonly label: NodeLabel;
}

/** The line between two partners; `parents` where two people have a child and nothing else is recorded. */
export interface GenogramUnion {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: Partnership['kind'] | 'parents';
  readonly state: Partnership['state'];
  readonly path: readonly Point[];
  /** Where the stroke of a separation, the two of a divorce or the lozenge of an engagement stand. */
  readonly mark: Point;
}

/** The line from parents to one child; `siblings` hangs on a bar without known parents. */
export interface GenogramDescent {
  readonly id: string;
  readonly child: string;
  readonly parents: readonly string[];
  readonly parentages: readonly string[];
  readonly kind: ParentageKind | 'siblings';
  readonly path: readonly Point[];
}

/** The small sign of a pregnancy or a loss, among the children of its parents; its line is a descent whose child is `id`. */
export interface GenogramLoss extends Point {
  readonly id: string;
  readonly kind: Pregnancy['kind'];
}

/** The line of an emotional tie, from A to B, clear of symbols and names wherever that is possible. */
export interface GenogramEmotion {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EmotionalKind;
  readonly directed: boolean;
  readonly path: readonly Point[];
}

/** The bar that joins identical twins. */
export interface TwinBar {
  readonly from: Point;
  readonly to: Point;
}

export interface GenogramEnclosure {
  /** Closed SVG path, to be filled by the even-odd rule; several closed lines where some cannot be reached, or others stand within. */
  readonly path: string;
  /** Middle left of the place kept free for its label. */
  readonly label: Point;
}

/** A tie that cannot be drawn, and why; a parent younger than the child and a second mother by birth are drawn all the same. */
export interface GenogramProblem {
  readonly id: string;
  readonly reason:
    'unknown-person' | 'tie-to-self' | 'descent-cycle' | 'duplicate' | 'parent-younger' | 'two-birth-mothers';
}

export interface GenogramLayout {
  readonly nodes: readonly GenogramNode[];
  readonly unions: readonly GenogramUnion[];
  readonly descents: readonly GenogramDescent[];
  readonly twinBars: readonly TwinBar[];
  readonly losses: readonly GenogramLoss[];
  readonly emotions: readonly GenogramEmotion[];
  /** Null where fewer than two live together. */
  readonly enclosure: GenogramEnclosure | null;
  readonly problems: readonly GenogramProblem[];
  /** View box. The principal stands at 0, 0 unless moved by hand. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
