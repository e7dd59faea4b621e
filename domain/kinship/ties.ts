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
