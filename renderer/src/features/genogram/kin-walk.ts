import type { GenogramLayout } from '../../../../domain/genogram/types.ts';

export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isWalkKey(key: string): key is WalkKey {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

/** A symbol that can be stood on: a person, or the small sign of a pregnancy or a loss. */
export interface Stop {
  readonly kind: 'person' | 'loss';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** Every symbol of the drawing, from left to right, row by row. */
export function stopsOf(layout: GenogramLayout): readonly Stop[] {
  const rowOf = new Map(layout.nodes.map(({ id, generation }) => [id, generation]));
  const rowOfLoss = (id: string): number => {
    const [mother = ''] = layout.descents.find(({ child }) => child === id)?.parents ?? [];
    return (rowOf.get(mother) ?? -1) + 1;
  };
  return [
    ...layout.nodes.map(({ id, x, y, generation }): Stop => ({ kind: 'person', id, x, y, row: generation })),
    ...layout.losses.map(({ id, x, y }): Stop => ({ kind: 'loss', id, x, y, row: rowOfLoss(id) })),
  ].toSorted((a, b) => a.row - b.row || a.x - b.x);
}

/** Where an arrow key leads: ↑ a parent, ↓ the first child, ← and → whoever stands beside in the same generation. */
export function stepTo(layout: GenogramLayout, from: string, key: WalkKey): Stop | undefined {
  const stops = stopsOf(layout);
  const present = stops.find(({ id }) => id === from);
  if (present === undefined) return undefined;
  const among = (ids: readonly string[]): Stop | undefined => stops.find(({ id }) => ids.includes(id));
  const row = stops.filter((stop) => stop.row === present.row);
  const place = row.indexOf(present);
  switch (key) {
    case 'ArrowUp':
      return among(layout.descents.filter(({ child }) => child === from).flatMap(({ parents }) => parents));
    case 'ArrowDown':
      return among(layout.descents.filter(({ parents }) => parents.includes(from)).map(({ child }) => child));
    case 'ArrowLeft':
      return row[place - 1];
    case 'ArrowRight':
      return row[place + 1];
  }
}
