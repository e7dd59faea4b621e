import { z } from 'zod';
import { command, query } from './operation.ts';
import { shareScope } from './share-scope.ts';
import {
  civilDate,
  code,
  householdId,
  personId,
  requiredLine,
  requiredParagraph,
  rowVersion,
  warningId,
} from './scalars.ts';

/** 注意書き: what whoever visits must know. It is looked at again on `reviewOn`, because a stale warning does harm. */
const warningFields = {
  /** The member it concerns; null: the household. */
  personId: personId.nullable(),
  /** Code of the list `warningKind`. */
  kind: code,
  text: requiredParagraph(1_000),
  /** Whether the person knows that this is written down. */
  known: z.enum(['known', 'not-known', 'unclear']),
  startsOn: civilDate,
  reviewOn: civilDate,
  shareScope,
  sensitive: z.boolean(),
};

const warning = z.strictObject({
  id: warningId,
  rowVersion,
  ...warningFields,
  personName: z.string(),
  endedOn: civilDate.nullable(),
  endReason: z.string(),
});
export type Warning = z.infer<typeof warning>;

export const warningContract = {
  /** Standing warnings first, ended ones after them. */
  'warning.list': query(z.strictObject({ householdId }), z.strictObject({ warnings: z.array(warning) }), [
    'not-found',
  ]),
  'warning.add': command(
    z.strictObject({ householdId, ...warningFields }),
    z.strictObject({ id: warningId }),
    ['not-found'],
  ),
  'warning.save': command(
    z.strictObject({ id: warningId, rowVersion, ...warningFields }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
  'warning.end': command(
    z.strictObject({ id: warningId, rowVersion, endedOn: civilDate, reason: requiredLine(200) }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
} as const;
