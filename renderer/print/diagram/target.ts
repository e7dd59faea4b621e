/** Something on the drawing that can be chosen. */
export interface GenogramTarget {
  readonly kind: 'person' | 'union' | 'descent' | 'emotion' | 'loss';
  readonly id: string;
}

const kinds = ['person', 'union', 'descent', 'emotion', 'loss'] as const;

/** An element of the page, as far as it is asked here. */
interface Drawn {
  closest(selectors: string): { getAttribute(name: string): string | null } | null;
}

/** What an element of a drawing with hit targets belongs to; null beside everything. */
export function targetOf(element: Drawn): GenogramTarget | null {
  const owner = element.closest(kinds.map((kind) => `[data-${kind}]`).join(','));
  if (owner === null) return null;
  for (const kind of kinds) {
    const id = owner.getAttribute(`data-${kind}`);
    if (id !== null) return { kind, id };
  }
  return null;
}
