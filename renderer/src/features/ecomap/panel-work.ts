import type { EcomapNode, EcomapTie } from '../../../../domain/contract/ecomap.ts';

/** What the panel beside the ecomap shows. */
export type EcomapWork =
  | { readonly kind: 'overview' }
  | { readonly kind: 'tie'; readonly tie: EcomapTie }
  /** Draws a tie to something on the register or not yet there. */
  | { readonly kind: 'add' }
  /** Another member's tie with the same node. */
  | { readonly kind: 'node'; readonly node: EcomapNode };

export const overview: EcomapWork = { kind: 'overview' };
