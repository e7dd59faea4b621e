import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { indexSubject } from './search-index.ts';

/** Makes a person findable by all names as they stand now. */
export function reindexPerson(tx: WriteTx, id: string): void {
  const names = tx.all<{ name: string }>(
    `SELECT name FROM (
       SELECT 0 AS sort, 1 AS part, name FROM persons WHERE id = ?
       UNION ALL SELECT 0, 2, kana FROM persons WHERE id = ?
       UNION ALL SELECT 0, 3, substitute_name FROM persons WHERE id = ?
       UNION ALL SELECT sort, 1, name FROM person_names WHERE person_id = ?
       UNION ALL SELECT sort, 2, kana FROM person_names WHERE person_id = ?) ORDER BY sort, part`,
    id,
    id,
    id,
    id,
    id,
  );
  indexSubject(
    tx,
    'person',
    id,
    names.map((row) => row.name),
  );
}

/** Households the person belongs or belonged to. */
export function householdsWith(tx: ReadTx, person: string): string[] {
  return tx
    .all<{ id: string }>('SELECT DISTINCT household_id AS id FROM memberships WHERE person_id = ?', person)
    .map(({ id }) => id);
}
