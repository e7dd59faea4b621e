import type { districtContract } from '../../domain/contract/district.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { districtId, type DistrictId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  deleteDistrict,
  districtInUse,
  insertDistrict,
  listDistricts,
  updateDistrict,
} from '../repositories/district.ts';
import { requireRow } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

export const districtOperations: HandlersOf<typeof districtContract> = {
  'district.list': (tx) => ({ districts: listDistricts(tx) }),
  'district.add': (tx, input, context) => {
    if (input.parentId !== null) requireRow(tx, 'districts', input.parentId);
    const id = districtId.parse(context.newId());
    insertDistrict(tx, id, input);
    return { id };
  },
  'district.save': (tx, { id, rowVersion, ...fields }) => {
    if (fields.parentId !== null) requireRow(tx, 'districts', fields.parentId);
    if (fields.parentId !== null && withinDistrict(tx, id).has(fields.parentId)) {
      throw new OperationFailure('conflict', { problems: [{ path: ['parentId'], reason: 'circular' }] });
    }
    updateDistrict(tx, id, rowVersion, fields);
    return {};
  },
  'district.remove': (tx, { id, rowVersion }) => {
    const district = listDistricts(tx).find((entry) => entry.id === id);
    if (district === undefined) throw new OperationFailure('not-found');
    if (district.rowVersion !== rowVersion) throw new OperationFailure('stale-version');
    if (districtInUse(tx, id))
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'in-use' }] });
    deleteDistrict(tx, id);
    return {};
  },
};

/** The district itself and all that stand under it. */
export function withinDistrict(tx: ReadTx, id: DistrictId): Set<string> {
  const districts = listDistricts(tx);
  const within = new Set<string>([id]);
  for (let grown = true; grown;) {
    const next = districts.filter(
      (entry) => entry.parentId !== null && within.has(entry.parentId) && !within.has(entry.id),
    );
    for (const entry of next) within.add(entry.id);
    grown = next.length > 0;
  }
  return within;
}
