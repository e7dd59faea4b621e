import { z } from 'zod';
import { command, query } from './operation.ts';
import { shareScope } from './share-scope.ts';
import {
  agencyId,
  civilDate,
  code,
  householdId,
  line,
  outsideTieId,
  paragraph,
  personId,
  rowVersion,
} from './scalars.ts';

/** A tie beyond the household: 近隣, 元配偶者, 民生委員, 後見人 … One of person, agency or name says who it is. */
const tieFields = {
  /** The member it belongs to; null: the household as a whole. */
  memberId: personId.nullable(),
  /** Code of the list `outsideTie`. */
  kind: code,
  personId: personId.nullable(),
  agencyId: agencyId.nullable(),
  /** Who it is, when neither person nor agency is in the register. */
  name: line(100),
  phone: line(60),
  /** かけてよい時間・相手. */
  callable: line(120),
  note: paragraph(2_000),
  keyPerson: z.boolean(),
  startsOn: civilDate.nullable(),
  endsOn: civilDate.nullable(),
  shareScope,
  sensitive: z.boolean(),
};

const outsideTie = z.strictObject({
  id: outsideTieId,
  rowVersion,
  ...tieFields,
  memberName: z.string(),
  /** Name of person, agency or as typed. */
  displayName: z.string(),
  /** The other person is under DV等支援措置: telephone is left out. */
  withheld: z.boolean(),
});
export type OutsideTie = z.infer<typeof outsideTie>;

export const outsideTieContract = {
  /** Standing ties first, ended ones after them. */
  'outsideTie.list': query(z.strictObject({ householdId }), z.strictObject({ ties: z.array(outsideTie) }), [
    'not-found',
  ]),
  'outsideTie.add': command(
    z.strictObject({ householdId, ...tieFields }),
    z.strictObject({ id: outsideTieId }),
    ['not-found'],
  ),
  'outsideTie.save': command(
    z.strictObject({ id: outsideTieId, rowVersion, ...tieFields }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
} as const;
