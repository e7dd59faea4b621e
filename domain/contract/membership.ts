import { z } from 'zod';
import { command, query } from './operation.ts';
import {
  civilDate,
  districtId,
  householdId,
  line,
  membershipId,
  movementId,
  optionalCode,
  paragraph,
  partialDate,
  personId,
  rowVersion,
} from './scalars.ts';

/** 続柄 chain relative to the head of the household (reference.md §4.4), at most four links; 子の子 is ['20','20']. */
export const relationship = z.array(z.string().regex(/^\d{2}$/u)).max(4);

/** How somebody belongs to a household while nothing changes. */
export const memberFields = {
  relationship,
  /** The relation in the staff's own words, where the codes do not fit (内縁の夫の連れ子 …). */
  relationshipText: line(60),
  /** Lives in the household's dwelling (同居). False: 別居・施設・入院 and so on. */
  resident: z.boolean(),
  /** Where a non-resident member lives. */
  whereabouts: line(100),
  keyPerson: z.boolean(),
};

/**
 * One period of belonging to a household: from `startsOn` (null: not known, always) up to but without `endsOn`
 * (null: still). Reasons are codes of the list `movement` (転入, 入院, 世帯分離 …).
 */
const period = z.strictObject({
  membershipId,
  rowVersion,
  personId,
  personName: z.string(),
  ...memberFields,
  startsOn: civilDate.nullable(),
  startReason: z.string(),
  endsOn: civilDate.nullable(),
  endReason: z.string(),
});
export type MembershipPeriod = z.infer<typeof period>;

const alsoIn = z.array(z.strictObject({ householdId, label: z.string() }));
const stale = ['not-found', 'stale-version'] as const;

export const membershipContract = {
  /** Every period of everybody who ever belonged to the household, the latest first. */
  'membership.history': query(z.strictObject({ householdId }), z.strictObject({ periods: z.array(period) }), [
    'not-found',
  ]),
  /** Somebody already in the register joins. A person may live in two households; `alsoIn` says in which others. */
  'membership.add': command(
    z.strictObject({
      householdId,
      personId,
      ...memberFields,
      startsOn: civilDate.nullable(),
      startReason: optionalCode,
    }),
    z.strictObject({ membershipId, alsoIn }),
    ['not-found', 'conflict'],
  ),
  /** From a day on things are different (入院, 施設入所, 退院, 続柄の変更): ends the period and begins the next. */
  'membership.change': command(
    z.strictObject({ membershipId, rowVersion, on: civilDate, reason: optionalCode, ...memberFields }),
    z.strictObject({ membershipId, movementId }),
    stale,
  ),
  /** Leaves the household for good: 転出, 死亡, 世帯分離. The person stays in the register. */
  'membership.end': command(
    z.strictObject({
      membershipId,
      rowVersion,
      on: civilDate,
      reason: optionalCode,
      /** Where the person went. While whereabouts are withheld, an empty one leaves what is there. */
      whereabouts: line(100),
      /** 死亡: recorded with the person in the same step. */
      death: partialDate.nullable(),
    }),
    z.strictObject({ movementId }),
    [...stale, 'conflict'],
  ),
  /** Corrects the days and reasons of one period. Periods of one person in one household never overlap. */
  'membership.correct': command(
    z.strictObject({
      membershipId,
      rowVersion,
      startsOn: civilDate.nullable(),
      startReason: optionalCode,
      endsOn: civilDate.nullable(),
      endReason: optionalCode,
    }),
    z.strictObject({}),
    [...stale, 'conflict'],
  ),
  /** 世帯分離: some members found a household of their own on a day. */
  'household.split': command(
    z.strictObject({
      householdId,
      on: civilDate,
      reason: optionalCode,
      memberIds: z.array(personId).min(1).max(30),
      headId: personId,
      label: line(60),
      postalCode: line(10),
      address: line(200),
      phone: line(60),
      districtId: districtId.nullable(),
      note: paragraph(2_000),
    }),
    z.strictObject({ id: householdId, movementId }),
    ['not-found', 'conflict'],
  ),
  /** 世帯合併: everybody who lives in `fromId` joins `intoId` on a day; its running cases may go with them. */
  'household.join': command(
    z.strictObject({
      fromId: householdId,
      intoId: householdId,
      on: civilDate,
      reason: optionalCode,
      members: z
        .array(z.strictObject({ personId, relationship, relationshipText: line(60) }))
        .min(1)
        .max(30),
      withCases: z.boolean(),
    }),
    z.strictObject({ movementId }),
    ['not-found', 'conflict'],
  ),
  /**
   * Takes back a change, a leaving, a 世帯分離 or a 世帯合併. Refused (`conflict`) when anything was done since with the
   * people or the households it concerned.
   */
  'membership.takeBack': command(z.strictObject({ movementId }), z.strictObject({}), [
    'not-found',
    'conflict',
  ]),
} as const;
