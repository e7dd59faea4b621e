import type { CodeEntry, CodeList } from '../../domain/contract/code.ts';
import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { toFlag } from './row.ts';

type Row = Omit<CodeEntry, 'active' | 'alert'> & { active: number; alert: number };

export function listCodes(tx: ReadTx): CodeEntry[] {
  return tx
    .all<Row>(
      'SELECT list, code, label, field, active, alert, sort FROM code_entries ORDER BY list, sort, code',
    )
    .map((row) => ({ ...row, active: row.active === 1, alert: row.alert === 1 }));
}

export function saveCode(tx: WriteTx, entry: CodeEntry): void {
  tx.run(
    `INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (list, code) DO UPDATE SET label = excluded.label, field = excluded.field, active = excluded.active,
       alert = excluded.alert, sort = excluded.sort`,
    entry.list,
    entry.code,
    entry.label,
    entry.field,
    toFlag(entry.active),
    toFlag(entry.alert),
    entry.sort,
  );
}

/**
 * Choices must stand in their lists; retired ones may stay in old records.
 * @throws OperationFailure `validation` with the places of the unknown ones
 */
export function requireCodes(
  tx: ReadTx,
  used: readonly { list: CodeList; code: string; path: Problem['path'] }[],
): void {
  const problems = used
    .filter(
      ({ list, code }) =>
        tx.get('SELECT 1 FROM code_entries WHERE list = ? AND code = ?', list, code) === undefined,
    )
    .map(({ path }) => ({ path, reason: 'unknown-choice' }));
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}

/** Label of a choice; the code itself where the list no longer knows it. */
export function codeLabel(tx: ReadTx, list: CodeList, code: string): string {
  return (
    tx.get<{ label: string }>('SELECT label FROM code_entries WHERE list = ? AND code = ?', list, code)
      ?.label ?? code
  );
}
