import type { HouseholdId, PersonId } from '../../../../../domain/contract/scalars.ts';
import type { Member } from '../../../../../domain/contract/household.ts';
import type { Relative } from '../../../../../domain/contract/kinship.ts';
import { call, OperationError } from '../../../bridge/bridge.ts';
import { personValues } from '../../household/personForm.ts';
import type { MembershipValues } from '../../household/memberForm.ts';
import type { EditStep } from '../edit-stack.ts';

/** Whether a member lives in the household, where else, and whether the household turns on him. */
export type Living = Pick<MembershipValues, 'resident' | 'whereabouts' | 'keyPerson'>;

export function livingOf({ resident, whereabouts, keyPerson }: Relative): Living {
  return { resident, whereabouts, keyPerson };
}

/**
 * Writes where a member lives. It is part of the membership, which the journal of the maps does not keep: taking it back
 * writes what stood there before.
 * @throws OperationError `conflict` when taken back after it was changed by other means
 */
export async function saveLiving(
  household: HouseholdId,
  person: PersonId,
  next: Living,
): Promise<Exclude<EditStep, string>> {
  const before = livingOf(await memberOf(household, person));
  const change = async (from: Living, to: Living): Promise<void> => {
    const member = await memberOf(household, person);
    if (!isSame(livingOf(member), from)) throw new OperationError('conflict', [], null);
    await write(member, to);
  };
  await change(before, next);
  return { undo: () => change(next, before), redo: () => change(before, next) };
}

async function memberOf(household: HouseholdId, person: PersonId): Promise<Member> {
  const { members } = await call('household.get', { id: household });
  const member = members.find(({ personId }) => personId === person);
  if (member === undefined) throw new OperationError('not-found', [], null);
  return member;
}

async function write(member: Member, living: Living): Promise<void> {
  const { membershipId, rowVersion, personRowVersion, relationship, relationshipText, birth, death } = member;
  await call('household.saveMember', {
    membershipId,
    rowVersion,
    personRowVersion,
    person: { ...personValues(member), birth, death },
    relationship,
    relationshipText,
    ...living,
  });
}

function isSame(a: Living, b: Living): boolean {
  return a.resident === b.resident && a.whereabouts === b.whereabouts && a.keyPerson === b.keyPerson;
}
