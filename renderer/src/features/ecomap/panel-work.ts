import type { EcomapNode, EcomapTie } from '../../../../domain/contract/ecomap.ts';

/** What the panel beside the ecomap shows. */
export type EcomapWork =
  | { readonly kind: 'overview' }
  | { readonly kind: 'tie'; readonly tie: EcomapTie }
  | { readonly kind: 'node'; readonly node: EcomapNode }
  | { readonly kind: 'add' };

export const overview: EcomapWork = { kind: 'overview' };
