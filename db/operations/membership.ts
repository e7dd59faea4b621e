import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import type { membershipContract } from '../../domain/contract/membership.ts';
import {
  householdId,
  membershipId,
  movementId,
  personId,
  type MovementId,
} from '../../domain/contract/scalars.ts';
import { periodProblem, type Period } from '../../domain/household/periods.ts';
import { relationToHead } from '../../domain/kinship/relation-to-head.ts';
import { normaliseChain } from '../../domain/kinship/relationship.ts';
import { lifeDateProblems } from '../../domain/person/life-dates.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  clearKeyPersonAbsence,
  insertHousehold,
  insertMembership,
  listMembers,
  readMembership,
  updateMembership,
  type MemberRow,
} from '../repositories/household.ts';
import { readKinship, widowPartners } from '../repositories/kinship.ts';
import {
  endPeriod,
  isPrincipal,
  listPeriods,
  moveCases,
  moveStanding,
  otherPeriods,
  updatePeriod,
  type PeriodRow,
} from '../repositories/membership.ts';
import { recordMovement, takeBackMovement, type MovementScope } from '../repositories/movement.ts';
import { readBirth, recordDeath } from '../repositories/person.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import {
  checkSingleHead,
  indexHousehold,
  isRevealed,
  otherHouseholds,
  relationshipChain,
} from './household.ts';
import { impliedTies, recordImpliedTies } from './implied-ties.ts';

const historyLimit = 500;

type Membership = NonNullable<ReturnType<typeof readMembership>>;

export const membershipOperations: HandlersOf<typeof membershipContract> = {
  'membership.history': (tx, input, context) => {
    requireRow(tx, 'households', input.householdId);
    const rows = listPeriods(tx, input.householdId, historyLimit);
    return { periods: rows.map((row) => toPeriod(tx, row, context)) };
  },
  'membership.add': (tx, input, context) => {
    const { householdId: household, personId: person, startsOn, startReason, ...given } = input;
    const fields = { ...given, relationship: [...normaliseChain(given.relationship)] };
    requireRow(tx, 'households', household);
    requireRow(tx, 'persons', person);
    requireMovement(tx, startReason, 'startReason');
    if (listMembers(tx, household).some((member) => member.personId === person))
      refuse('conflict', 'personId', 'already-there');
    checkPeriod({ startsOn, endsOn: null }, otherPeriods(tx, household, person, null), context.today);
    checkSingleHead(tx, household, fields.relationship, null);
    const id = membershipId.parse(context.newId());
    insertMembership(tx, id, household, person, fields, { startsOn, startReason });
    if (fields.keyPerson) clearKeyPersonAbsence(tx, household);
    recordImpliedTies(tx, household, person, null, context);
    indexHousehold(tx, household);
    return { membershipId: id, alsoIn: otherHouseholds(tx, person, household) };
  },
  'membership.change': (tx, input, context) => {
    const { membershipId: id, rowVersion, on, reason, ...given } = input;
    const fields = { ...given, relationship: [...normaliseChain(given.relationship)] };
    const membership = requirePresent(tx, id);
    const { householdId: household, personId: person } = membership;
    requireMovement(tx, reason, 'reason');
    checkDay(on, membership, context.today);
    checkSingleHead(tx, household, fields.relationship, id);
    // On the day it began a period is corrected, not cut: it would hold no day.
    const next = membership.startsOn === on ? id : membershipId.parse(context.newId());
    return recorded(tx, { households: [household], persons: [person] }, context, () => {
      const before = impliedTies(tx, household, context.today);
      if (next === id) {
        updatePeriod(tx, id, rowVersion, { startReason: reason });
        updateMembership(tx, id, rowVersion + 1, fields);
      } else {
        endPeriod(tx, id, rowVersion, { on, reason });
        insertMembership(tx, next, household, person, fields, { startsOn: on, startReason: reason });
      }
      if (fields.keyPerson) clearKeyPersonAbsence(tx, household);
      if (membership.relationship !== fields.relationship.join(','))
        recordImpliedTies(tx, household, person, before, context);
      indexHousehold(tx, household);
      return { membershipId: next };
    });
  },
  'membership.end': (tx, input, context) => {
    const membership = requirePresent(tx, input.membershipId);
    const { householdId: household, personId: person } = membership;
    requireMovement(tx, input.reason, 'reason');
    checkDay(input.on, membership, context.today);
    if (isPrincipal(tx, household, [person])) refuse('conflict', 'membershipId', 'principal-of-case');
    const keeps = input.whereabouts === '' && !isRevealed(tx, person, context);
    if (input.death !== null) {
      const problems = lifeDateProblems(readBirth(tx, person), input.death, context.today, []);
      if (problems.length > 0) throw new OperationFailure('validation', { problems });
    }
    return recorded(tx, { households: [household], persons: [person] }, context, () => {
      endPeriod(tx, input.membershipId, input.rowVersion, {
        on: input.on,
        reason: input.reason,
        whereabouts: keeps ? membership.whereabouts : input.whereabouts,
      });
      if (input.death !== null) {
        recordDeath(tx, person, input.death);
        widowPartners(tx, person);
      }
      indexHousehold(tx, household);
      return {};
    });
  },
  'membership.correct': (tx, input, context) => {
    const { membershipId: id, rowVersion, ...period } = input;
    const membership = requireStanding(tx, id);
    const { householdId: household, personId: person } = membership;
    requireMovement(tx, period.startReason, 'startReason');
    requireMovement(tx, period.endReason, 'endReason');
    checkPeriod(period, otherPeriods(tx, household, person, id), context.today);
    if (membership.endsOn === null && period.endsOn !== null && isPrincipal(tx, household, [person]))
      refuse('conflict', 'membershipId', 'principal-of-case');
    if (period.endsOn === null)
      checkSingleHead(tx, household, relationshipChain(membership.relationship), id);
    updatePeriod(tx, id, rowVersion, period);
    indexHousehold(tx, household);
    return {};
  },
  'household.split': (tx, input, context) => {
    const { householdId: from, on, reason, memberIds, headId, ...fields } = input;
    requireRow(tx, 'households', from);
    requireMovement(tx, reason, 'reason');
    if (fields.districtId !== null) requireRow(tx, 'districts', fields.districtId);
    const present = listMembers(tx, from);
    const leaving = present.filter((member) => memberIds.includes(member.personId));
    if (leaving.length !== new Set(memberIds).size) refuse('validation', 'memberIds', 'unknown-choice');
    if (leaving.length === present.length) refuse('validation', 'memberIds', 'nobody-left');
    if (!memberIds.includes(headId)) refuse('validation', 'headId', 'unknown-choice');
    if (isPrincipal(tx, from, memberIds)) refuse('conflict', 'memberIds', 'principal-of-case');
    const ties = readKinship(tx, from, memberIds);
    const sexOf = (id: string) =>
      (leaving.find((member) => member.personId === id)?.sex ?? 'unknown') as 'male' | 'female' | 'unknown';
    const id = householdId.parse(context.newId());
    return recorded(tx, { households: [from, id], persons: memberIds }, context, () => {
      insertHousehold(tx, id, fields, null);
      for (const member of leaving) {
        leave(tx, member, on, reason, context.today);
        insertMembership(
          tx,
          context.newId(),
          id,
          member.personId,
          {
            relationship: relationToHead(member.personId, headId, sexOf, ties),
            relationshipText: '',
            resident: true,
            whereabouts: '',
            keyPerson: member.keyPerson === 1,
          },
          { startsOn: on, startReason: reason },
        );
      }
      indexHousehold(tx, from);
      indexHousehold(tx, id);
      return { id };
    });
  },
  'household.join': (tx, input, context) => {
    const { fromId: from, intoId: into, on, reason } = input;
    requireRow(tx, 'households', from);
    requireRow(tx, 'households', into);
    requireMovement(tx, reason, 'reason');
    if (from === into) refuse('validation', 'intoId', 'same-household');
    const present = listMembers(tx, from);
    const told = new Map(input.members.map((member) => [member.personId, member]));
    if (present.length !== told.size || !present.every((member) => told.has(member.personId)))
      refuse('validation', 'members', 'unknown-choice');
    const persons = present.map((member) => member.personId);
    if (!input.withCases && isPrincipal(tx, from, persons))
      refuse('conflict', 'withCases', 'principal-of-case');
    return recorded(tx, { households: [from, into], persons }, context, () => {
      if (input.withCases) moveCases(tx, from, into);
      const inside = new Set(listMembers(tx, into).map((member) => member.personId));
      for (const member of present) {
        leave(tx, member, on, reason, context.today);
        if (inside.has(member.personId)) continue;
        const relationship = [...normaliseChain(told.get(member.personId)?.relationship ?? [])];
        const relationshipText = told.get(member.personId)?.relationshipText ?? '';
        checkPeriod(
          { startsOn: on, endsOn: null },
          otherPeriods(tx, into, member.personId, null),
          context.today,
          'on',
        );
        checkSingleHead(tx, into, relationship, null);
        insertMembership(
          tx,
          context.newId(),
          into,
          member.personId,
          {
            relationship,
            relationshipText,
            resident: member.resident === 1,
            whereabouts: member.whereabouts,
            keyPerson: member.keyPerson === 1,
          },
          { startsOn: on, startReason: reason },
        );
        recordImpliedTies(tx, into, personId.parse(member.personId), null, context);
      }
      moveStanding(tx, from, into);
      indexHousehold(tx, from);
      indexHousehold(tx, into);
      return {};
    });
  },
  'membership.takeBack': (tx, input, context) => {
    for (const household of takeBackMovement(tx, input.movementId, context.now))
      indexHousehold(tx, household);
    return {};
  },
};

/** Carries out a movement so that it can be taken back. */
function recorded<Result extends object>(
  tx: WriteTx,
  scope: MovementScope,
  context: OperationContext,
  carryOut: () => Result,
): Result & { movementId: MovementId } {
  const id = movementId.parse(context.newId());
  return { ...recordMovement(tx, { id, scope, at: context.now }, carryOut), movementId: id };
}

function toPeriod(tx: ReadTx, row: PeriodRow, context: OperationContext) {
  const { addressProtected, relationship, ...rest } = row;
  const isWithheld = addressProtected === 1 && !isRevealed(tx, row.personId, context);
  return {
    ...rest,
    relationship: relationshipChain(relationship),
    resident: row.resident === 1,
    keyPerson: row.keyPerson === 1,
    whereabouts: isWithheld ? '' : row.whereabouts,
  };
}

/** Ends the period of somebody who goes to another household. */
function leave(tx: WriteTx, member: MemberRow, on: CivilDate, reason: string, today: CivilDate): void {
  checkDay(on, { startsOn: member.startsOn, endsOn: null }, today);
  endPeriod(tx, member.membershipId, member.rowVersion, { on, reason });
}

/** @throws OperationFailure `not-found` for a period taken out as a mistake */
function requireStanding(tx: ReadTx, id: Parameters<typeof readMembership>[1]): Membership {
  const membership = found(readMembership(tx, id));
  if (membership.removedAt !== null) throw new OperationFailure('not-found');
  return membership;
}

/** @throws OperationFailure `not-found` for a period that has ended */
function requirePresent(tx: ReadTx, id: Parameters<typeof readMembership>[1]): Membership {
  const membership = requireStanding(tx, id);
  if (membership.endsOn !== null) throw new OperationFailure('not-found');
  return membership;
}

function requireMovement(tx: ReadTx, reason: string, field: string): void {
  if (reason !== '') requireCodes(tx, [{ list: 'movement', code: reason, path: [field] }]);
}

/** The day of a change lies neither ahead nor before the present period. */
function checkDay(on: CivilDate, present: Period, today: CivilDate): void {
  const problem = periodProblem({ startsOn: present.startsOn, endsOn: on }, [], today);
  if (problem !== null) refuse('validation', 'on', problem.reason);
}

function checkPeriod(period: Period, others: readonly Period[], today: CivilDate, field?: string): void {
  const problem = periodProblem(period, others, today);
  if (problem === null) return;
  const code = problem.reason === 'overlapping-period' ? 'conflict' : 'validation';
  refuse(code, field ?? problem.field, problem.reason);
}

function refuse(code: 'validation' | 'conflict', field: string, reason: string): never {
  const problems: Problem[] = [{ path: [field], reason }];
  throw new OperationFailure(code, { problems });
}
