import type { MapChange } from '../contract/household-map.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import type { GenogramLayout } from '../genogram/types.ts';

/**
 * 前回からの変化 as marks on what the drawing holds. A change names people: a tie is marked where it ties the people
 * named, a loss where it is one of theirs. What is no longer drawn is told in words alone.
 */
export function marksOfChanges(
  layout: GenogramLayout,
  changes: readonly MapChange[],
): GenogramPicture['marks'] {
  const byWeight = changes.toSorted((a, b) => weights[a.kind] - weights[b.kind]);
  return Object.fromEntries(
    byWeight.flatMap((change) => idsOf(layout, change).map((id) => [id, change.kind])),
  );
}

/** Somebody new is not called changed as well. */
const weights = { changed: 0, gone: 1, added: 2 };

function idsOf(layout: GenogramLayout, { subject, personIds }: MapChange): readonly string[] {
  const named = new Set<string>(personIds);
  const ties = ({ from, to }: { from: string; to: string }) => named.has(from) && named.has(to);
  switch (subject) {
    case 'person':
      return personIds.slice(0, 1);
    case 'partnership':
      return layout.unions.filter(ties).map(({ id }) => id);
    case 'parentage':
      return layout.descents
        .filter(({ child, parents }) => named.has(child) && parents.some((parent) => named.has(parent)))
        .map(({ id }) => id);
    case 'loss': {
      const losses = new Set(layout.losses.map(({ id }) => id));
      return layout.descents
        .filter(({ child, parents }) => losses.has(child) && parents.some((parent) => named.has(parent)))
        .map(({ child }) => child);
    }
    case 'emotion':
      return layout.emotions.filter(ties).map(({ id }) => id);
    case 'care':
    case 'ecomap':
      return [];
  }
}
