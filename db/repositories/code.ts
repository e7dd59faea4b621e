import type { CodeEntry, CodeList } from '../../domain/contract/code.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { toFlag } from './row.ts';

type Row = Omit<CodeEntry, 'active' | 'alert'> & { active: number; alert: number };

export function listCodes(tx: ReadTx): CodeEntry[] {
  return tx
    .all<Row>('SELECT list, code, label, field, active, alert, sort FROM code_entries ORDER BY list, sort, code')
    .map((row) => ({ ...row, active: row.active === 1, alert: row.alert === 1 }));
}

export function saveCode(tx: WriteTx, entry: CodeEntry): void {
  tx.run(
    `INSERT INTO code_entries (list, code, label, field, active, alert, sort) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (list, code) DO UPDATE SET label = excluded.label, field = excluded.field, active = excluded.active,
       alert = excluded.alert, sort = excluded.sort`,
    entry.list, entry.code, entry.label, entry.field, toFlag(entry.active), toFlag(entry.alert), entry.sort,
  );
}

/** Label of a choice; the code itself where the list no longer knows it. */
export function codeLabel(tx: ReadTx, list: CodeList, code: string): string {
  return tx.get<{ label: string }>('SELECT label FROM code_entries WHERE list = ? AND code = ?', list, code)?.label ?? code;
}
