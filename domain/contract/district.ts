import { z } from 'zod';
import { command, query } from './operation.ts';
import { districtId, requiredLine, rowVersion } from './scalars.ts';

const district = z.strictObject({
  id: districtId,
  parentId: districtId.nullable(),
  name: z.string(),
  /** 地区（旧村・小学校区）> 行政区・自治会 > 班・組 (reference.md §4.6). */
  level: z.enum(['area', 'ward', 'group']),
  /** Code of the resident register (地区管理コード1), for the import. */
  registerCode: z.string(),
  sort: z.int(),
  rowVersion,
});
export type District = z.infer<typeof district>;

const fields = {
  parentId: districtId.nullable(),
  name: requiredLine(60),
  level: z.enum(['area', 'ward', 'group']),
  registerCode: z.string().max(20, 'too-long'),
  sort: z.int().min(0).max(9999),
};

export const districtContract = {
  'district.list': query(z.strictObject({}), z.strictObject({ districts: z.array(district) })),
  'district.add': command(z.strictObject(fields), z.strictObject({ id: districtId }), ['not-found']),
  'district.save': command(z.strictObject({ id: districtId, rowVersion, ...fields }), z.strictObject({}), [
    'not-found',
    'stale-version',
    'conflict',
  ]),
  'district.remove': command(z.strictObject({ id: districtId, rowVersion }), z.strictObject({}), [
    'not-found',
    'stale-version',
    'conflict',
  ]),
} as const;
