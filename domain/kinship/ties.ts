/** Sex as the register holds it; `unknown` where the office was not told. */
export type Sex = 'male' | 'female' | 'other' | 'unknown';

/** A couple. Dates are civil dates `YYYY-MM-DD`; null or absent where unknown. */
export interface Partnership {
  readonly id: string;
  readonly personA: string;
  readonly personB: string;
  readonly kind: 'married' | 'cohabiting' | 'engaged';
  readonly state: 'together' | 'separated' | 'divorced' | 'widowed';
  readonly startedOn?: string | null;
  readonly endedOn?: string | null;
}

export type ParentageKind = 'birth' | 'adopted' | 'foster' | 'step';

/** One parent of one child. A child of a couple has two. */
export interface Parentage {
  readonly id: string;
  readonly child: string;
  readonly parent: string;
  readonly kind: ParentageKind;
}

/** A pregnancy that lasts, or one that did not end with a living child (reference.md §5.1). */
export interface Pregnancy {
  readonly id: string;
  readonly mother: string;
  /** Null where unknown or not to be said. */
  readonly father: string | null;
  readonly kind: 'expected' | 'stillbirth' | 'miscarriage' | 'termination';
  /** The day it is due, or the day it ended; orders it among the children. */
  readonly on: string | null;
}

export type EmotionalKind = 'close' | 'distant' | 'conflict' | 'cutoff' | 'abuse';

/** How two people stand to each other; where directed, it goes from A to B. */
export interface EmotionalTie {
  readonly id: string;
  readonly personA: string;
  readonly personB: string;
  readonly kind: EmotionalKind;
  readonly directed: boolean;
}
