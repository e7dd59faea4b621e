import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { householdId, membershipId, personId, type HouseholdId } from '../../domain/contract/scalars.ts';
import type { HouseholdDetail, Member, householdContract } from '../../domain/contract/household.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { normaliseChain } from '../../domain/kinship/relationship.ts';
import { ageOf, lifeDateProblems } from '../../domain/person/life-dates.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { casesOfHousehold, readIntake } from '../repositories/case.ts';
import {
  insertHousehold,
  insertMembership,
  listHouseholds,
  listMembers,
  readHousehold,
  readMembership,
  setAddressProtection,
  setMembershipRemoved,
  updateHousehold,
  updateMembership,
  type HouseholdRow,
  type MemberRow,
} from '../repositories/household.ts';
import { widowPartners } from '../repositories/kinship.ts';
import { insertPerson, updatePerson, type PersonFields } from '../repositories/person.ts';
import { found, requireRow } from '../repositories/row.ts';
import { findSubjects, indexSubject } from '../repositories/search-index.ts';
import type { HandlersOf } from './context.ts';
import { withinDistrict } from './district.ts';
import { impliedTies, recordImpliedTies } from './kinship.ts';

const listLimit = 500;
const headRelationship = ['02'];

type HouseholdOnly = {
  [
    Name in keyof typeof householdContract as Name extends `household.${string}` ? Name : never
  ]: (typeof householdContract)[Name];
};

export const householdOperations: HandlersOf<HouseholdOnly> = {
  'household.list': (tx, input) => {
    const { rows, total } = listHouseholds(tx, {
      districtIds: input.districtId === null ? null : [...withinDistrict(tx, input.districtId)],
      withCaseOnly: input.withCaseOnly,
      ids: input.text.trim() === '' ? null : householdsNamed(tx, input.text),
      limit: listLimit,
    });
    return { households: rows.map(toSummary), total };
  },
  'household.get': (tx, input, context) => {
    const row = found(readHousehold(tx, input.id));
    return {
      id: row.id,
      rowVersion: row.rowVersion,
      label: row.label,
      postalCode: row.postalCode,
      address: row.address,
      phone: row.phone,
      districtId: row.districtId,
      note: row.note,
      displayLabel: householdLabel(row.label, row.headName),
      districtName: row.districtName,
      addressProtected: row.addressProtected === 1,
      members: listMembers(tx, row.id).map((member) => toMember(member, context.today)),
      cases: casesOfHousehold(tx, row.id).map((entry) => ({
        id: entry.id,
        caseNumber: formatCaseNumber(entry.fiscalYear, entry.serial),
        status: entry.status,
        chiefComplaint: readIntake(tx, entry.id).chiefComplaint,
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
  'household.save': (tx, { id, rowVersion, ...fields }) => {
    if (fields.districtId !== null) requireRow(tx, 'districts', fields.districtId);
    updateHousehold(tx, id, rowVersion, fields);
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
    checkSingleHead(tx, membership.householdId, fields.relationship, id);
    const relationshipChanged = membership.relationship !== fields.relationship.join(',');
    const before = relationshipChanged ? impliedTies(tx, membership.householdId, context.today) : null;
    updatePerson(tx, membership.personId, personRowVersion, person);
    updateMembership(tx, id, rowVersion, fields);
    if (person.death !== null) widowPartners(tx, membership.personId);
    if (before !== null) recordImpliedTies(tx, membership.householdId, membership.personId, before, context);
    indexHousehold(tx, membership.householdId);
    return {};
  },
  'household.removeMember': (tx, input, context) => {
    const membership = found(readMembership(tx, input.membershipId));
    const isPrincipal = tx.get(
      `SELECT 1 FROM cases WHERE household_id = ? AND principal_id = ? AND deleted_at IS NULL AND status <> 'closed'`,
      membership.householdId,
      membership.personId,
    );
    if (isPrincipal !== undefined) {
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
  'household.restoreMember': (tx, input) => {
    const membership = found(readMembership(tx, input.membershipId));
    // Somebody else may have become the head meanwhile.
    checkSingleHead(
      tx,
      membership.householdId,
      relationshipChain(membership.relationship),
      input.membershipId,
    );
    setMembershipRemoved(tx, input.membershipId, null);
    indexHousehold(tx, membership.householdId);
    return {};
  },
  'household.setAddressProtection': (tx, input, context) => {
    requireRow(tx, 'persons', input.personId);
    const { protection } = input;
    if (protection !== null && protection.until < protection.from) {
      throw new OperationFailure('validation', {
        problems: [{ path: ['protection', 'until'], reason: 'end-before-start' }],
      });
    }
    setAddressProtection(
      tx,
      input.personId,
      protection === null ? null : { id: context.newId(), ...protection },
      context.now,
    );
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

export function toMember(row: MemberRow, today: CivilDate): Member {
  const birth = {
    date: row.birthDate,
    precision: row.birthPrecision,
    text: row.birthText,
  } as Member['birth'];
  const death = (
    row.deathPrecision === null
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
    age: ageOf(birth, death, today),
    name: row.name,
    kana: row.kana,
    substituteName: row.substituteName,
    birth,
    death,
    sex: row.sex as Member['sex'],
    phone: row.phone,
    residency: row.residency as Member['residency'],
    nationality: row.nationality,
    note: row.note,
    relationship: relationshipChain(row.relationship),
    relationshipText: row.relationshipText,
    resident: row.resident === 1,
    whereabouts: row.whereabouts,
    keyPerson: row.keyPerson === 1,
  };
}

function relationshipChain(stored: string): string[] {
  return stored === '' ? [] : stored.split(',');
}

/** Keeps the household findable by its label and by every member's name. */
export function indexHousehold(tx: WriteTx, id: HouseholdId): void {
  const row = found(readHousehold(tx, id));
  const members = listMembers(tx, id);
  const names = members.flatMap((member) => [member.name, member.kana, member.substituteName]);
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

function checkSingleHead(
  tx: ReadTx,
  household: HouseholdId,
  relationship: readonly string[],
  except: HouseholdDetail['members'][number]['membershipId'] | null,
): void {
  if (relationship.join(',') !== '02') return;
  const other = listMembers(tx, household).find(
    (member) => member.relationship === '02' && member.membershipId !== except,
  );
  if (other !== undefined) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['relationship'], reason: 'second-head' }],
    });
  }
}
