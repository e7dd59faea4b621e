import type { ReadTx } from '../driver/transaction.ts';
import type { RecordedChanges } from './merge.ts';

interface Period {
  readonly id: string;
  readonly relationship: string;
}

/**
 * Brings the memberships that point to the dropped record over to the kept one. Where one person would belong to one
 * household twice at the same time, the period in which the person is the head stays, else that of the kept record.
 */
export function moveMemberships(
  changes: RecordedChanges,
  column: 'person_id' | 'household_id',
  kept: string,
  dropped: string,
  at: string,
): void {
  const rows = changes.tx.all<Period>(
    `SELECT id, relationship FROM memberships WHERE ${column} = ? ORDER BY id`,
    dropped,
  );
  for (const row of rows) {
    const twice = overlapping(changes.tx, column, row.id, kept);
    const isHead = row.relationship === '02';
    const leaving =
      twice.length > 0 && !(isHead && twice.every((other) => other.relationship !== '02')) ? [row] : twice;
    for (const { id } of leaving) changes.update('memberships', { id }, { removed_at: at });
    changes.update('memberships', { id: row.id }, { [column]: kept });
  }
}

/** Periods of the kept record that would stand beside this one. Unknown days reach without end. */
function overlapping(tx: ReadTx, column: 'person_id' | 'household_id', id: string, kept: string): Period[] {
  const other = column === 'person_id' ? 'household_id' : 'person_id';
  return tx.all<Period>(
    `SELECT k.id, k.relationship FROM memberships AS d JOIN memberships AS k
       ON k.${column} = ? AND k.${other} = d.${other} AND k.removed_at IS NULL
     WHERE d.id = ? AND d.removed_at IS NULL
       AND coalesce(k.starts_on, '') < coalesce(d.ends_on, '9') AND coalesce(d.starts_on, '') < coalesce(k.ends_on, '9')`,
    kept,
    id,
  );
}
