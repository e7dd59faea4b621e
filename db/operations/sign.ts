import { daysBetween, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { openStatuses } from '../../domain/case/lifecycle.ts';
import { isContact, isInVain } from '../../domain/contact-note/method.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { signDismissalId, type HouseholdId, type PersonId } from '../../domain/contract/scalars.ts';
import type { signContract } from '../../domain/contract/sign.ts';
import { ageOf } from '../../domain/person/life-dates.ts';
import { fingerprint } from '../../domain/sign/fingerprint.ts';
import { findSigns } from '../../domain/sign/find-signs.ts';
import type { FoundSign, SignCase, SignHousehold, SignMember } from '../../domain/sign/household.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readKinship } from '../repositories/kinship.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import {
  insertDismissal,
  listContacts,
  listDismissals,
  listSignCases,
  listSignMembers,
  readKeyPerson,
  withdrawDismissal,
  type SignCaseRow,
  type SignMemberRow,
} from '../repositories/sign.ts';
import type { HandlersOf } from './context.ts';

export const signOperations: HandlersOf<typeof signContract> = {
  'sign.list': (tx, { householdId }, { today }) => {
    const dismissals = listDismissals(tx, householdId);
    const signs = signsOf(tx, householdId, today).map((sign) => {
      const mark = fingerprint(sign);
      const dismissal = dismissals.find(({ facts }) => facts === mark);
      return {
        ...sign,
        personIds: [...sign.personIds],
        dismissal: dismissal ? withoutFacts(dismissal) : null,
      };
    });
    return {
      signs: signs.toSorted(
        (one, other) => Number(one.dismissal !== null) - Number(other.dismissal !== null),
      ),
    };
  },
  'sign.dismiss': (tx, { householdId, rule, personIds, reason }, context) => {
    const sign = signsOf(tx, householdId, context.today).find(
      (each) => each.rule === rule && each.personIds.join(' ') === personIds.join(' '),
    );
    const id = signDismissalId.parse(context.newId());
    insertDismissal(tx, {
      id,
      household: householdId,
      rule,
      persons: personIds,
      facts: fingerprint(found(sign)),
      reason,
      staffId: context.staff.id,
      at: context.now,
    });
    return { id };
  },
  'sign.restore': (tx, { id }, context) => {
    if (!withdrawDismissal(tx, id, context.now)) throw new OperationFailure('not-found');
    return {};
  },
};

/** @throws OperationFailure `not-found` */
function signsOf(tx: ReadTx, household: HouseholdId, today: CivilDate): readonly FoundSign[] {
  return findSigns(readSubject(tx, household, today), readSettings(tx).signs);
}

function readSubject(tx: ReadTx, household: HouseholdId, today: CivilDate): SignHousehold {
  const keyPerson = found(readKeyPerson(tx, household, today));
  const members = listSignMembers(tx, household, today).map((row) => toMember(row, today));
  const ties = readKinship(
    tx,
    household,
    members.map(({ id }) => id),
  );
  return {
    members,
    parentages: ties.parentages,
    couples: ties.partnerships
      .filter(({ state }) => state === 'together')
      .map(({ personA, personB }): readonly [PersonId, PersonId] => [personA, personB]),
    careTies: ties.careTies,
    keyPerson: {
      state: keyPerson.marked === 1 ? 'marked' : keyPerson.absent === 1 ? 'absent' : 'open',
      note: keyPerson.note,
    },
    openCases: listSignCases(tx, household, openStatuses).map((row) => toCase(tx, row, today)),
  };
}

/** Groups of the list `work`. A choice that stands in neither says nothing about having work. */
const workGroups: ReadonlySet<string> = new Set(['working', 'not-working']);

function toMember(row: SignMemberRow, today: CivilDate): SignMember {
  return {
    id: row.id,
    name: row.name,
    age: ageOf({ date: row.birthDate, precision: row.birthPrecision }, null, today),
    resident: row.resident === 1,
    work: workGroups.has(row.workField)
      ? { label: row.workLabel, working: row.workField === 'working' }
      : null,
    careNeed: row.careField === 'in-need' ? row.careLabel : null,
  };
}

function toCase(tx: ReadTx, row: SignCaseRow, today: CivilDate): SignCase {
  const notes = listContacts(tx, row.id);
  const last = notes.find(({ method }) => isContact(method));
  const since = last?.contactedOn ?? row.receivedOn;
  return {
    caseNumber: formatCaseNumber(row.fiscalYear, row.serial),
    principalId: row.principalId,
    since,
    contacted: last !== undefined,
    days: daysBetween(since, today),
    absences: notes.filter(({ contactedOn, method }) => contactedOn >= since && isInVain(method)).length,
  };
}

function withoutFacts({ facts: _facts, ...dismissal }: ReturnType<typeof listDismissals>[number]) {
  return dismissal;
}
