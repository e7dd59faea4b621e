import { z } from 'zod';
import { command, query } from './operation.ts';
import { memberFields } from './membership.ts';
import { personFields } from './person.ts';
import {
  caseId,
  civilDate,
  districtId,
  householdId,
  instant,
  line,
  membershipId,
  paragraph,
  personId,
  rowVersion,
} from './scalars.ts';

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
  /** Telephones and whereabouts are left out, because the protection is not released for the moment. */
  withheld: z.boolean(),
  /** Years on the day the household is shown for. */
  age: z.int().nullable(),
  ...personFields,
  ...memberFields,
  startsOn: civilDate.nullable(),
  startReason: z.string(),
  /** 住基: number and 続柄 in the household of the register; null for people the register does not know. */
  registered: z
    .strictObject({ number: z.string(), relationship: z.array(z.string()), relationshipText: z.string() })
    .nullable(),
  /** Other households the person lives in at the same time. */
  alsoIn: z.array(z.strictObject({ householdId, label: z.string() })),
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
  /** Address, district and telephone are left out: see `protection.reveal`. */
  withheld: z.boolean(),
  /** A temporary release ends by itself at this moment; null while nothing is released. */
  revealedUntil: instant.nullable(),
  /** The day the members are shown for. */
  asOf: civilDate,
  /** Said to have no キーパーソン, which is not the same as nobody having been asked. */
  keyPersonAbsent: z.boolean(),
  keyPersonNote: z.string(),
  /** Households of the register (住基世帯) that members of this one belong to; it need not be one. */
  registered: z.array(
    z.strictObject({
      number: z.string(),
      address: z.string(),
      members: z.array(
        z.strictObject({
          personId,
          name: z.string(),
          relationship: z.array(z.string()),
          relationshipText: z.string(),
          /** Whether the person lives in this household as the office knows it. */
          here: z.boolean(),
        }),
      ),
    }),
  ),
  members: z.array(member),
  cases: z.array(
    z.strictObject({ id: caseId, caseNumber: z.string(), status: z.string(), chiefComplaint: z.string() }),
  ),
});
export type HouseholdDetail = z.infer<typeof householdDetail>;

const stale = ['not-found', 'stale-version'] as const;

export const householdContract = {
  /** Households with a protected member are left out unless asked for (reference.md §3.2); `leftOut` says how many. */
  'household.list': query(
    z.strictObject({
      districtId: districtId.nullable(),
      withCaseOnly: z.boolean(),
      withProtected: z.boolean().default(false),
      text: line(100),
    }),
    z.strictObject({ households: z.array(householdSummary), total: z.int(), leftOut: z.int() }),
  ),
  /** The household as it is today, or as it was on the end of the day `asOf`. */
  'household.get': query(
    z.strictObject({ id: householdId, asOf: civilDate.nullable().default(null) }),
    householdDetail,
    ['not-found'],
  ),
  /** Creates a household with its head in one step. */
  'household.add': command(
    z.strictObject({ ...householdFields, head: z.strictObject(personFields) }),
    z.strictObject({ id: householdId, headId: personId }),
    ['not-found'],
  ),
  /** While the address is withheld, address, postal code, district and telephone of the input are not written. */
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
  /** While they are withheld, telephones and whereabouts of the input are not written. */
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
  'household.setKeyPersonAbsence': command(
    z.strictObject({ id: householdId, rowVersion, absent: z.boolean(), note: line(200) }),
    z.strictObject({}),
    stale,
  ),
} as const;
