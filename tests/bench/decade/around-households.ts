import { addDays } from '../../../domain/calendar/civil-date.ts';
import { dayOfDecade, type Household, type Register } from './register.ts';
import type { Filling } from './filling.ts';

const amounts = { ties: 1_500, warnings: 180, moves: 300, leavings: 300, protections: 20 } as const;

/** What the office knows beside the register: ties outside, warnings, movements and protections. */
export function fillAroundHouseholds(filling: Filling, { agencies, households }: Register): void {
  const { pick } = filling;
  for (let number = 0; number < amounts.ties; number += 1)
    addTie(filling, pick(households), agencies, number);
  for (let number = 0; number < amounts.warnings; number += 1) addWarning(filling, pick(households), number);
  const large = households.filter(({ members }) => members.length > 2);
  for (let number = 0; number < amounts.moves + amounts.leavings; number += 1)
    move(filling, large[number], number < amounts.moves);
  for (let number = 0; number < amounts.protections; number += 1)
    protect(filling, households[number * 271 + 5], number);
}

function addTie(
  filling: Filling,
  household: Household,
  agencies: Register['agencies'],
  number: number,
): void {
  const isAgency = number % 3 === 0;
  filling.carry('outsideTie.add', {
    householdId: household.id,
    memberId: null,
    kind: isAgency ? 'helper' : filling.pick(['neighbour', 'commissioner', 'relative', 'doctor', 'friend']),
    personId: null,
    agencyId: isAgency ? filling.pick(agencies) : null,
    name: isAgency ? '' : '近くに住む知人',
    phone: '',
    callable: '',
    note: '',
    keyPerson: number % 10 === 0,
    startsOn: dayOfDecade(filling),
    endsOn: null,
    shareScope: 'consented',
    sensitive: false,
  });
}

function addWarning(filling: Filling, household: Household, number: number): void {
  const startsOn = dayOfDecade(filling, 60);
  filling.carry('warning.add', {
    householdId: household.id,
    personId: household.members[0]?.personId ?? null,
    kind: filling.pick(['two-persons', 'dog', 'time', 'telephone', 'address-form']),
    text: filling.prose(1),
    known: 'not-known',
    startsOn,
    // Most are looked at again some day; a few are due now.
    reviewOn: addDays(filling.today, number < 12 ? number - 8 : filling.between(40, 700)),
    shareScope: 'office',
    sensitive: false,
  });
}

/** The last member goes into hospital, or away for good. */
function move(filling: Filling, household: Household | undefined, stays: boolean): void {
  const { membershipId, relationship } = household?.members.at(-1) ?? {};
  if (!membershipId || relationship === undefined) return;
  const on = dayOfDecade(filling);
  if (!stays) {
    const input = { membershipId, rowVersion: 1, on, reason: 'moved-out', whereabouts: '県外', death: null };
    filling.carry('membership.end', input, on);
    return;
  }
  filling.carry(
    'membership.change',
    {
      membershipId,
      rowVersion: 1,
      on,
      reason: 'hospital',
      relationship: [...relationship],
      relationshipText: '',
      resident: false,
      whereabouts: '町立病院',
      keyPerson: false,
    },
    on,
  );
}

function protect(filling: Filling, household: Household | undefined, number: number): void {
  const personId = household?.members[0]?.personId;
  if (personId === undefined) return;
  const from = addDays(filling.today, -filling.between(40, 330));
  filling.carry(
    'protection.begin',
    { personId, from, until: addDays(filling.today, number * 17 - 5), reason: '支援措置の申出' },
    from,
  );
}
