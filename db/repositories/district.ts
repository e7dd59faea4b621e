import type { District } from '../../domain/contract/district.ts';
import type { DistrictId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, updateRow } from './row.ts';

type Fields = Omit<District, 'id' | 'rowVersion'>;

export function listDistricts(tx: ReadTx): District[] {
  return tx.all<District>(
    `SELECT id, parent_id AS parentId, name, level, register_code AS registerCode, sort, row_version AS rowVersion
     FROM districts ORDER BY sort, name`,
  );
}

export function insertDistrict(tx: WriteTx, id: string, fields: Fields): void {
  insertRow(tx, 'districts', { id, ...columns(fields) });
}

export function updateDistrict(tx: WriteTx, id: DistrictId, rowVersion: number, fields: Fields): void {
  updateRow(tx, 'districts', id, rowVersion, columns(fields));
}

/** Whether households, smaller districts or sheets of the district map stand under it. */
export function districtInUse(tx: ReadTx, id: DistrictId): boolean {
  const row = tx.get(
    `SELECT 1 FROM districts WHERE parent_id = ? UNION ALL SELECT 1 FROM households WHERE district_id = ?
     UNION ALL SELECT 1 FROM map_sheet_districts WHERE district_id = ? LIMIT 1`,
    id,
    id,
    id,
  );
  return row !== undefined;
}

export function deleteDistrict(tx: WriteTx, id: DistrictId): void {
  tx.run('DELETE FROM districts WHERE id = ?', id);
}

const columns = (fields: Fields) => ({
  parent_id: fields.parentId,
  name: fields.name,
  level: fields.level,
  register_code: fields.registerCode,
  sort: fields.sort,
});
