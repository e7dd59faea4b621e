import { z } from 'zod';
import { command, query } from './operation.ts';
import {
  agencyId,
  civilDate,
  code,
  concernId,
  districtId,
  householdId,
  intakeId,
  line,
  paragraph,
  requiredLine,
  requiredParagraph,
  rowVersion,
} from './scalars.ts';

/** 気になる世帯: noticed, perhaps without a name. */
const concernFields = {
  noticedOn: civilDate,
  route: code,
  informant: line(100),
  informantPhone: line(60),
  agencyId: agencyId.nullable(),
  /** What one calls it until the name is known: 「○○商店裏の青い屋根の家」. */
  called: requiredLine(100),
  place: line(200),
  districtId: districtId.nullable(),
  /** Who seems to live there. */
  members: paragraph(1_000),
  content: requiredParagraph(4_000),
  urgency: code,
  nextOn: civilDate.nullable(),
  nextPlan: line(200),
};

const concern = z.strictObject({
  id: concernId,
  rowVersion,
  ...concernFields,
  agencyName: z.string(),
  districtName: z.string(),
  state: z.enum(['watching', 'promoted', 'settled']),
  settledOn: civilDate.nullable(),
  settledReason: z.string(),
  intakeId: intakeId.nullable(),
  householdId: householdId.nullable(),
});
export type Concern = z.infer<typeof concern>;

const stale = ['not-found', 'stale-version'] as const;

export const concernContract = {
  /** Those with the nearest next look first; settled and promoted ones by the day they were noticed, the latest first. */
  'concern.list': query(
    z.strictObject({ show: z.enum(['watching', 'all']), text: line(100) }),
    z.strictObject({ concerns: z.array(concern) }),
  ),
  'concern.get': query(z.strictObject({ id: concernId }), concern, ['not-found']),
  'concern.add': command(z.strictObject(concernFields), z.strictObject({ id: concernId }), ['not-found']),
  'concern.save': command(
    z.strictObject({ id: concernId, rowVersion, ...concernFields }),
    z.strictObject({}),
    stale,
  ),
  'concern.settle': command(
    z.strictObject({ id: concernId, rowVersion, settledOn: civilDate, reason: requiredLine(200) }),
    z.strictObject({}),
    [...stale, 'conflict'],
  ),
  'concern.reopen': command(z.strictObject({ id: concernId, rowVersion }), z.strictObject({}), [
    ...stale,
    'conflict',
  ]),
} as const;
