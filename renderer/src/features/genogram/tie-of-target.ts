import type { GenogramLayout } from '../../../../domain/genogram/types.ts';
import type { GenogramTarget } from '../../../print/diagram/target.ts';
import type { TieRow } from './useTieRows.ts';

/** The row of the table that says what a line or sign of the drawing says; undefined for persons. */
export function tieOfTarget(
  target: GenogramTarget,
  layout: GenogramLayout,
  rows: readonly TieRow[],
): TieRow | undefined {
  if (target.kind === 'person') return undefined;
  const descent = target.kind === 'descent' ? layout.descents.find(({ id }) => id === target.id) : undefined;
  const ids = descent === undefined ? [target.id] : descent.parentages;
  const own = rows.find(({ id }) => ids.includes(id));
  if (own !== undefined || descent === undefined) return own;
  // A bar without parents, or the line to the sign of a loss.
  return rows.find(
    ({ id, persons, tie }) =>
      id === descent.child || (tie.kind === 'siblings' && persons.includes(descent.child)),
  );
}

/** Whom a line or sign of the drawing concerns first. */
export function personOfTarget(
  target: GenogramTarget,
  layout: GenogramLayout,
  row: TieRow | undefined,
): string | undefined {
  if (target.kind === 'person') return target.id;
  if (row !== undefined) return row.persons[0];
  return layout.unions.find(({ id }) => id === target.id)?.from;
}

/** Whether what was chosen is still on the drawing. */
export function stands({ kind, id }: GenogramTarget, layout: GenogramLayout): boolean {
  const { nodes, unions, descents, emotions, losses } = layout;
  const among = { person: nodes, union: unions, descent: descents, emotion: emotions, loss: losses }[kind];
  return among.some((one) => one.id === id);
}
