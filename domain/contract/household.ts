import { z } from 'zod';
import { command, query } from './operation.ts';
import {
  caseId,
  civilDate,
  districtId,
  householdId,
  line,
  membershipId,
  paragraph,
  parentageId,
  partialDate,
  partnershipId,
  personId,
  requiredLine,
  rowVersion,
} from './scalars.ts';

export const sex = z.enum(['male', 'female', 'other', 'unknown']);

/** 住民状態 of the register (1 住民, 2 転出者, 3 死亡者, 9 その他); `unregistered` for people the register does not know. */
export const residency = z.enum(['resident', 'moved', 'dead', 'removed', 'unregistered']);

/** 続柄 chain relative to the head of the household (reference.md §4.4), at most four links; 子の子 is ['20','20']. */
export const relationship = z.array(z.string().regex(/^\d{2}$/u)).max(4);

export const personFields = {
  name: requiredLine(100),
  kana: line(100),
  /** Spelling to use where the name has characters that cannot be shown (外字). */
  substituteName: line(100),
  birth: partialDate,
  death: partialDate.nullable(),
  sex,
  phone: line(60),
  residency,
  nationality: line(60),
  note: paragraph(2_000),
};

const memberFields = {
  relationship,
  /** The relation in the staff's own words, where the codes do not fit (内縁の夫の連れ子 …). */
  relationshipText: line(60),
  /** Lives in the household's dwelling (同居). False: 別居・施設・入院 and so on. */
  resident: z.boolean(),
  /** Where a non-resident member lives. */
  whereabouts: line(100),
  keyPerson: z.boolean(),
};

const householdFields = {
  /** What the office calls the household; empty: the head's family name and 家. */
  label: line(60),
  postalCode: line(10),
  address: line(200),
  phone: line(60),
  districtId: districtId.nullable(),
  note: paragraph(2_000),
};

export const member = z.strictObject({
  membershipId,
  personId,
  personRowVersion: rowVersion,
  rowVersion,
  isHead: z.boolean(),
  /** DV等支援措置: whereabouts must not be disclosed. */
  addressProtected: z.boolean(),
  /** Period and reason of the standing protection; it does not end by itself when the period does. */
  protection: z.strictObject({ from: civilDate, until: civilDate, reason: z.string() }).nullable(),
  age: z.int().nullable(),
  ...personFields,
  ...memberFields,
});
export type Member = z.infer<typeof member>;

export const householdSummary = z.strictObject({
  id: householdId,
  label: z.string(),
  headName: z.string(),
  headKana: z.string(),
  /** Withheld (empty) for a protected household. */
  address: z.string(),
  districtName: z.string(),
  memberCount: z.int(),
  addressProtected: z.boolean(),
  openCaseNumbers: z.array(z.string()),
});

const householdDetail = z.strictObject({
  id: householdId,
  rowVersion,
  ...householdFields,
  displayLabel: z.string(),
  districtName: z.string(),
  addressProtected: z.boolean(),
  members: z.array(member),
  cases: z.array(
    z.strictObject({ id: caseId, caseNumber: z.string(), status: z.string(), chiefComplaint: z.string() }),
  ),
});
export type HouseholdDetail = z.infer<typeof householdDetail>;

export const partnershipFields = {
  personA: personId,
  personB: personId,
  kind: z.enum(['married', 'cohabiting', 'engaged']),
  state: z.enum(['together', 'separated', 'divorced', 'widowed']),
  startedOn: civilDate.nullable(),
  endedOn: civilDate.nullable(),
};
export const parentageFields = {
  child: personId,
  parent: personId,
  kind: z.enum(['birth', 'adopted', 'foster', 'step']),
};

/** Everything the household map is drawn from. */
const kinship = z.strictObject({
  partnerships: z.array(z.strictObject({ id: partnershipId, ...partnershipFields })),
  parentages: z.array(z.strictObject({ id: parentageId, ...parentageFields })),
  siblingGroups: z.array(z.array(personId)),
  moved: z.record(personId, z.strictObject({ x: z.number(), y: z.number() })),
});
export type Kinship = z.infer<typeof kinship>;

const stale = ['not-found', 'stale-version'] as const;

export const householdContract = {
  'household.list': query(
    z.strictObject({ districtId: districtId.nullable(), withCaseOnly: z.boolean(), text: line(100) }),
    z.strictObject({ households: z.array(householdSummary), total: z.int() }),
  ),
  'household.get': query(z.strictObject({ id: householdId }), householdDetail, ['not-found']),
  /** Creates a household with its head in one step. */
  'household.add': command(
    z.strictObject({ ...householdFields, head: z.strictObject(personFields) }),
    z.strictObject({ id: householdId, headId: personId }),
    ['not-found'],
  ),
  'household.save': command(
    z.strictObject({ id: householdId, rowVersion, ...householdFields }),
    z.strictObject({}),
    stale,
  ),
  'household.addMember': command(
    z.strictObject({ householdId, person: z.strictObject(personFields), ...memberFields }),
    z.strictObject({ personId, membershipId }),
    ['not-found'],
  ),
  'household.saveMember': command(
    z.strictObject({
      membershipId,
      rowVersion,
      personRowVersion: rowVersion,
      person: z.strictObject(personFields),
      ...memberFields,
    }),
    z.strictObject({}),
    stale,
  ),
  /** Takes a member out of the household; the person stays in the register. Can be taken back. */
  'household.removeMember': command(z.strictObject({ membershipId, rowVersion }), z.strictObject({}), [
    ...stale,
    'conflict',
  ]),
  'household.restoreMember': command(z.strictObject({ membershipId }), z.strictObject({}), ['not-found']),
  'household.setAddressProtection': command(
    z.strictObject({
      personId,
      protection: z.strictObject({ from: civilDate, until: civilDate, reason: line(200) }).nullable(),
    }),
    z.strictObject({}),
    ['not-found'],
  ),
  'kinship.get': query(z.strictObject({ householdId }), kinship, ['not-found']),
  'kinship.addPartnership': command(
    z.strictObject(partnershipFields),
    z.strictObject({ id: partnershipId }),
    ['not-found', 'conflict'],
  ),
  'kinship.savePartnership': command(
    z.strictObject({ id: partnershipId, ...partnershipFields }),
    z.strictObject({}),
    ['not-found', 'conflict'],
  ),
  'kinship.removePartnership': command(z.strictObject({ id: partnershipId }), z.strictObject({}), [
    'not-found',
  ]),
  'kinship.addParentage': command(z.strictObject(parentageFields), z.strictObject({ id: parentageId }), [
    'not-found',
    'conflict',
  ]),
  'kinship.removeParentage': command(z.strictObject({ id: parentageId }), z.strictObject({}), ['not-found']),
} as const;
