import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import {
  householdId,
  membershipId,
  personId,
  type HouseholdId,
  type MembershipId,
  type PersonId,
} from '../../domain/contract/scalars.ts';
import type { HouseholdDetail, Member, householdContract } from '../../domain/contract/household.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { overlap } from '../../domain/household/periods.ts';
import { normaliseChain } from '../../domain/kinship/relationship.ts';
import { ageOf, lifeDateProblems } from '../../domain/person/life-dates.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { casesOfHousehold } from '../repositories/case.ts';
import {
  clearKeyPersonAbsence,
  hasKeyPerson,
  insertHousehold,
  insertMembership,
  listHouseholds,
  listMembers,
  readHousehold,
  readMembership,
  setMembershipRemoved,
  updateHousehold,
  updateKeyPersonAbsence,
  updateMembership,
  type HouseholdRow,
  type MemberRow,
} from '../repositories/household.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import { widowPartners } from '../repositories/kinship.ts';
import { hasHead, isPrincipal, otherPeriods, presentHouseholds } from '../repositories/membership.ts';
import { insertPerson, updatePerson, type PersonFields } from '../repositories/person.ts';
import { householdRevealedUntil, revealedUntil } from '../repositories/protection.ts';
import { listRegisteredMembers } from '../repositories/registered-household.ts';
import { found, requireRow } from '../repositories/row.ts';
import { findSubjects, indexSubject } from '../repositories/search-index.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { checkBirthAmongKin } from './birth-among-kin.ts';
import { withinDistrict } from './district.ts';
import { impliedTies, recordImpliedTies } from './implied-ties.ts';

const listLimit = 500;
const headRelationship = ['02'];

type HouseholdOnly = {
  [
    Name in keyof typeof householdContract as Name extends `household.${string}` ? Name : never
  ]: (typeof householdContract)[Name];
};

export const householdOperations: HandlersOf<HouseholdOnly> = {
  'household.list': (tx, input) => {
    const { rows, total, leftOut } = listHouseholds(tx, {
      districtIds: input.districtId === null ? null : [...withinDistrict(tx, input.districtId)],
      withCaseOnly: input.withCaseOnly,
      withProtected: input.withProtected,
      ids: input.text.trim() === '' ? null : householdsNamed(tx, input.text),
      limit: listLimit,
    });
    return { households: rows.map(toSummary), total, leftOut };
  },
  'household.get': (tx, input, context) => {
    const row = found(readHousehold(tx, input.id));
    const asOf = input.asOf ?? context.today;
    const members = listMembers(tx, row.id, input.asOf).map((member) => ({
      ...toMember(member, asOf, isRevealed(tx, member.personId, context)),
      alsoIn: otherHouseholds(tx, member.personId, row.id),
    }));
    const addressProtected = row.addressProtected === 1;
    const revealedUntil = addressProtected ? householdRevealedUntil(tx, row.id, context.now) : null;
    const withheld = addressProtected && revealedUntil === null;
    return {
      id: row.id,
      rowVersion: row.rowVersion,
      label: row.label,
      postalCode: withheld ? '' : row.postalCode,
      address: withheld ? '' : row.address,
      phone: withheld ? '' : row.phone,
      districtId: withheld ? null : row.districtId,
      note: row.note,
      displayLabel: householdLabel(row.label, row.headName),
      districtName: withheld ? '' : row.districtName,
      addressProtected,
      withheld,
      revealedUntil,
      asOf,
      keyPersonAbsent: row.keyPersonAbsent === 1,
      keyPersonNote: row.keyPersonNote,
      registered: registeredHouseholds(tx, members, withheld),
      members,
      cases: casesOfHousehold(tx, row.id).map((entry) => ({
        id: entry.id,
        caseNumber: formatCaseNumber(entry.fiscalYear, entry.serial),
        status: entry.status,
        chiefComplaint: readIntakeOfCase(tx, entry.id).chiefComplaint,
      })),
    };
  },
  'household.add': (tx, input, context) => {
    const { head, ...fields } = input;
    if (fields.districtId !== null) requireRow(tx, 'districts', fields.districtId);
    checkLifeDates(head, context.today, 'head');
    const id = householdId.parse(context.newId());
    insertHousehold(tx, id, fields, null);
    const headId = personId.parse(context.newId());
    insertPerson(tx, headId, head, null);
    insertMembership(tx, context.newId(), id, headId, {
      relationship: headRelationship,
      relationshipText: '',
      resident: true,
      whereabouts: '',
      keyPerson: false,
    });
    indexHousehold(tx, id);
    return { id, headId };
  },
  'household.save': (tx, { id, rowVersion, ...fields }, context) => {
    if (fields.districtId !== null) requireRow(tx, 'districts', fields.districtId);
    updateHousehold(tx, id, rowVersion, { ...fields, ...withheldOf(tx, id, context) });
    indexHousehold(tx, id);
    return {};
  },
  'household.addMember': (tx, input, context) => {
    const { householdId: household, person, ...given } = input;
    const fields = { ...given, relationship: [...normaliseChain(given.relationship)] };
    requireRow(tx, 'households', household);
    checkLifeDates(person, context.today, 'person');
    checkSingleHead(tx, household, fields.relationship, null);
    const added = personId.parse(context.newId());
    insertPerson(tx, added, person, null);
    const membership = membershipId.parse(context.newId());
    insertMembership(tx, membership, household, added, fields);
    if (fields.keyPerson) clearKeyPersonAbsence(tx, household);
    recordImpliedTies(tx, household, added, null, context);
    indexHousehold(tx, household);
    return { personId: added, membershipId: membership };
  },
  'household.saveMember': (tx, input, context) => {
    const { membershipId: id, rowVersion, personRowVersion, person, ...given } = input;
    const fields = { ...given, relationship: [...normaliseChain(given.relationship)] };
    const membership = found(readMembership(tx, id));
    if (membership.removedAt !== null) throw new OperationFailure('not-found');
    checkLifeDates(person, context.today, 'person');
    checkBirthAmongKin(tx, membership.personId, person.birth, ['person', 'birth']);
    checkSingleHead(tx, membership.householdId, fields.relationship, id);
    const present = found(listMembers(tx, membership.householdId).find((row) => row.membershipId === id));
    const known = toMember(present, context.today, true);
    const isWithheld = known.addressProtected && !isRevealed(tx, known.personId, context);
    const relationshipChanged = membership.relationship !== fields.relationship.join(',');
    const before = relationshipChanged ? impliedTies(tx, membership.householdId, context.today) : null;
    updatePerson(tx, membership.personId, personRowVersion, {
      ...person,
      ...(isWithheld && { phones: known.phones }),
    });
    updateMembership(tx, id, rowVersion, {
      ...fields,
      ...(isWithheld && { whereabouts: known.whereabouts }),
    });
    if (fields.keyPerson) clearKeyPersonAbsence(tx, membership.householdId);
    if (person.death !== null) widowPartners(tx, membership.personId);
    if (before !== null) recordImpliedTies(tx, membership.householdId, membership.personId, before, context);
    indexHousehold(tx, membership.householdId);
    return {};
  },
  'household.removeMember': (tx, input, context) => {
    const membership = found(readMembership(tx, input.membershipId));
    if (isPrincipal(tx, membership.householdId, [membership.personId])) {
      throw new OperationFailure('conflict', {
        problems: [{ path: ['membershipId'], reason: 'principal-of-case' }],
      });
    }
    const current = listMembers(tx, membership.householdId).find(
      (member) => member.membershipId === input.membershipId,
    );
    if (current === undefined) throw new OperationFailure('not-found');
    if (current.rowVersion !== input.rowVersion) throw new OperationFailure('stale-version');
    setMembershipRemoved(tx, input.membershipId, context.now);
    indexHousehold(tx, membership.householdId);
    return {};
  },
  'household.setKeyPersonAbsence': (tx, input) => {
    requireRow(tx, 'households', input.id);
    if (input.absent && hasKeyPerson(tx, input.id)) {
      throw new OperationFailure('validation', {
        problems: [{ path: ['absent'], reason: 'key-person-named' }],
      });
    }
    updateKeyPersonAbsence(tx, input.id, input.rowVersion, {
      absent: input.absent,
      note: input.absent ? input.note : '',
    });
    return {};
  },
  'household.restoreMember': (tx, input) => {
    const membership = found(readMembership(tx, input.membershipId));
    // Somebody else may have become the head meanwhile.
    checkSingleHead(
      tx,
      membership.householdId,
      relationshipChain(membership.relationship),
      input.membershipId,
    );
    const others = otherPeriods(tx, membership.householdId, membership.personId, input.membershipId);
    if (others.some((other) => overlap(other, membership))) {
      throw new OperationFailure('validation', {
        problems: [{ path: ['membershipId'], reason: 'overlapping-period' }],
      });
    }
    setMembershipRemoved(tx, input.membershipId, null);
    indexHousehold(tx, membership.householdId);
    return {};
  },
};

/** The household as lists show it: a protected address stays out (reference.md §3.2). */
export function toSummary(row: HouseholdRow) {
  const addressProtected = row.addressProtected === 1;
  return {
    id: row.id,
    label: householdLabel(row.label, row.headName),
    headName: row.headName,
    headKana: row.headKana,
    address: addressProtected ? '' : row.address,
    districtName: addressProtected ? '' : row.districtName,
    memberCount: row.memberCount,
    addressProtected,
    openCaseNumbers: row.openCaseNumbers
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => {
        const [fiscalYear = 0, serial = 0] = text.split('/').map(Number);
        return formatCaseNumber(fiscalYear, serial);
      }),
  };
}

/**
 * A member as on the end of a day: age and death of then. Telephones and whereabouts of a protected person stay out
 * unless they are released for the moment (reference.md §3.2).
 */
export function toMember<Membership extends MembershipId | null = MembershipId>(
  row: Omit<MemberRow, 'membershipId'> & { membershipId: Membership },
  on: CivilDate,
  revealed = false,
): Omit<Member, 'membershipId'> & { membershipId: Membership } {
  const birth = {
    date: row.birthDate,
    precision: row.birthPrecision,
    text: row.birthText,
  } as Member['birth'];
  const livedThen = row.deathDate !== null && row.deathDate > on;
  const withheld = row.protection !== null && !revealed;
  const death = (
    row.deathPrecision === null || livedThen
      ? null
      : { date: row.deathDate, precision: row.deathPrecision, text: row.deathText }
  ) as Member['death'];
  return {
    membershipId: row.membershipId,
    personId: row.personId,
    personRowVersion: row.personRowVersion,
    rowVersion: row.rowVersion,
    isHead: row.relationship === '02',
    addressProtected: row.protection !== null,
    protection: row.protection === null ? null : (JSON.parse(row.protection) as Member['protection']),
    age: ageOf(birth, death, on),
    name: row.name,
    kana: row.kana,
    substituteName: row.substituteName,
    birth,
    death,
    sex: row.sex as Member['sex'],
    phones: withheld ? [] : (JSON.parse(row.phones) as Member['phones']),
    otherNames: JSON.parse(row.otherNames) as Member['otherNames'],
    work: row.work,
    careNeed: row.careNeed,
    school: row.school,
    marks: row.marks === '' ? [] : row.marks.split(','),
    residency: livedThen && row.residency === 'dead' ? 'resident' : (row.residency as Member['residency']),
    nationality: row.nationality,
    note: row.note,
    relationship: relationshipChain(row.relationship),
    relationshipText: row.relationshipText,
    resident: row.resident === 1,
    whereabouts: withheld ? '' : row.whereabouts,
    keyPerson: row.keyPerson === 1,
    startsOn: row.startsOn,
    startReason: row.startReason,
    withheld,
    registered:
      row.registeredNumber === null
        ? null
        : {
            number: row.registeredNumber,
            relationship: relationshipChain(row.registeredRelationship ?? ''),
            relationshipText: row.registeredText ?? '',
          },
    alsoIn: [],
  };
}

/** The other households somebody lives in now, by what they are called. */
export function otherHouseholds(tx: ReadTx, person: PersonId, except: HouseholdId): Member['alsoIn'] {
  return presentHouseholds(tx, person, except).map(({ householdId: id, label, headName }) => ({
    householdId: id,
    label: householdLabel(label, headName),
  }));
}

/** Whether what is withheld of a protected person is released for the moment. */
export function isRevealed(tx: ReadTx, person: PersonId, { now }: Pick<OperationContext, 'now'>): boolean {
  return revealedUntil(tx, person, now) !== null;
}

/** What the household's own fields keep while they are withheld: nobody can have meant to change what was not shown. */
function withheldOf(tx: ReadTx, id: HouseholdId, { now }: OperationContext) {
  const row = found(readHousehold(tx, id));
  if (row.addressProtected === 0 || householdRevealedUntil(tx, id, now) !== null) return {};
  const { postalCode, address, phone, districtId } = row;
  return { postalCode, address, phone, districtId };
}

/** 住基世帯 beside the household as the office knows it. */
function registeredHouseholds(
  tx: ReadTx,
  members: readonly Member[],
  withheld: boolean,
): HouseholdDetail['registered'] {
  const here = new Map(members.map((member) => [member.personId, member]));
  const rows = listRegisteredMembers(tx, [...here.keys()]);
  return [...Map.groupBy(rows, (row) => row.number)].map(([number, group]) => ({
    number,
    address:
      withheld ||
      group.some((row) => row.addressProtected === 1 && here.get(row.personId)?.withheld !== false)
        ? ''
        : (group[0]?.address ?? ''),
    members: group.map(({ personId: id, name, relationship, relationshipText }) => ({
      personId: id,
      name,
      relationship: relationshipChain(relationship),
      relationshipText,
      here: here.has(id),
    })),
  }));
}

export function relationshipChain(stored: string): string[] {
  return stored === '' ? [] : stored.split(',');
}

/** Keeps the household findable by its label and by every member's name. */
export function indexHousehold(tx: WriteTx, id: HouseholdId): void {
  const row = found(readHousehold(tx, id));
  const members = listMembers(tx, id);
  const names = members.flatMap((member) => [
    member.name,
    member.kana,
    member.substituteName,
    ...(JSON.parse(member.otherNames) as Member['otherNames']).flatMap((other) => [other.name, other.kana]),
  ]);
  indexSubject(tx, 'household', id, [householdLabel(row.label, row.headName), ...names]);
  for (const entry of casesOfHousehold(tx, id)) {
    const number = formatCaseNumber(entry.fiscalYear, entry.serial);
    indexSubject(tx, 'case', entry.id, [number, householdLabel(row.label, row.headName), ...names]);
  }
}

function householdsNamed(tx: ReadTx, text: string): string[] {
  return findSubjects(tx, 'household', text, listLimit);
}

function checkLifeDates(person: PersonFields, today: CivilDate, field: 'head' | 'person'): void {
  const problems = lifeDateProblems(person.birth, person.death, today, [field]);
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}

export function checkSingleHead(
  tx: ReadTx,
  household: HouseholdId,
  relationship: readonly string[],
  except: MembershipId | null,
): void {
  if (relationship.join(',') !== '02') return;
  if (hasHead(tx, household, except)) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['relationship'], reason: 'second-head' }],
    });
  }
}
