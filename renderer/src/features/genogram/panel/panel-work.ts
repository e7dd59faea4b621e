import type { relativeRoles } from '../../../../../domain/contract/kinship.ts';
import type { Tie } from '../useTieRows.ts';

export type RelativeRole = (typeof relativeRoles)[number];

/** Ties that can be written between people who stand on the map already. */
export const tieKinds = [
  'partnership',
  'parentage',
  'siblings',
  'twins',
  'pregnancy',
  'emotion',
  'care',
] as const satisfies readonly Tie['kind'][];

/** What the panel beside the drawing shows. */
export type PanelWork =
  | { readonly kind: 'overview' }
  | { readonly kind: 'person' }
  | { readonly kind: 'relative'; readonly role: RelativeRole }
  /** Somebody of the register is put on the map without a tie. */
  | { readonly kind: 'show' }
  | { readonly kind: 'newTie'; readonly tie: Tie['kind'] }
  | { readonly kind: 'tie'; readonly tie: Tie };

export const overview: PanelWork = { kind: 'overview' };

/** Alt and this letter adds the relative: parent, spouse, child, brother or sister. */
export const roleKeys: Readonly<Record<RelativeRole, string>> = {
  parent: 'Alt+P',
  partner: 'Alt+S',
  child: 'Alt+C',
  sibling: 'Alt+B',
};
