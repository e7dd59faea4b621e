import type { EcomapTarget } from '../../../print/diagram/EcomapDrawing.tsx';

/** What an element of an ecomap with hit targets belongs to; null beside everything. */
export function ecomapTargetOf(element: Element): EcomapTarget | null {
  const owner = element.closest('[data-node], [data-tie]');
  const node = owner?.getAttribute('data-node');
  if (node !== null && node !== undefined) return { node };
  const [key, member] = owner?.getAttribute('data-tie')?.split(' ') ?? [];
  return key === undefined ? null : { node: key, memberId: member === '' ? null : (member ?? null) };
}
