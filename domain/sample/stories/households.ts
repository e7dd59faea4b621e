import type { CivilDate } from '../../calendar/civil-date.ts';
import { formatWareki } from '../../calendar/era.ts';
import { personNamed, type Townsperson } from '../register.ts';
import type { Telling } from '../telling.ts';

/** Households over time: a care home, a hospital, a birth, a death, a household of one's own, two at once. */
export function tellHouseholds(telling: Telling): void {
  const { days, register, timeline, carryOut } = telling;
  moves('鍬田 静枝', telling, [[330, 'institution', '特別養護老人ホーム見本苑']]);
  moves('千石 ウメ', telling, [
    [96, 'hospital', '町立見本病院'],
    [61, 'returned', ''],
  ]);
  for (const [name, ago, reason] of [
    ['宇佐見 暖', 131, 'born'],
    ['日下 晴', 300, 'moved-in'],
  ] as const) {
    const on = days.ago(ago);
    const period = { startsOn: on, startReason: reason, endsOn: null, endReason: '' };
    timeline.add(on, () => {
      const { id: membershipId } = membershipOf(personNamed(register, name));
      carryOut('membership.correct', { membershipId, rowVersion: 1, ...period }, on);
    });
  }
  const diedOn = days.ago(47);
  timeline.add(diedOn, () => {
    const { id: membershipId } = membershipOf(personNamed(register, '日下 キヨ'));
    const death = { date: diedOn, precision: 'day' as const, text: formatWareki(diedOn, 'long') };
    const end = { on: diedOn, reason: 'died', whereabouts: '', death };
    carryOut('membership.end', { membershipId, rowVersion: 1, ...end }, diedOn);
  });
  foundHousehold(days.ago(160), telling);
  const sharedFrom = days.ago(210);
  timeline.add(sharedFrom, () => {
    const lives = {
      relationship: ['12'],
      relationshipText: '',
      resident: true,
      whereabouts: '',
      keyPerson: true,
    };
    const { householdId } = personNamed(register, '飛田 照男');
    const personId = personNamed(register, '飛田 久枝').id;
    const since = { startsOn: sharedFrom, startReason: 'other' };
    carryOut('membership.add', { householdId, personId, ...lives, ...since }, sharedFrom);
  });
}

/** The son and his wife leave the old couple's house for one of their own. */
function foundHousehold(on: CivilDate, { register, timeline, carryOut }: Telling): void {
  timeline.add(on, () => {
    const [son, wife] = ['能瀬 誠', '能瀬 香代'].map((name) => personNamed(register, name));
    if (son === undefined || wife === undefined) return;
    carryOut(
      'household.split',
      {
        householdId: son.householdId,
        on,
        reason: 'split',
        memberIds: [son.id, wife.id],
        headId: son.id,
        label: '能瀬家（息子夫婦）',
        postalCode: '000-0000',
        address: '見本町大字元宿466番地2',
        phone: '0000-00-2412',
        districtId: register.districts.get('新開区') ?? null,
        note: '両親の世帯とは車で10分。週2回、買物を届けている。',
      },
      on,
    );
  });
}

/** Where a member lived from a day on; an empty place: at home again. */
function moves(
  name: string,
  { days, register, timeline, carryOut }: Telling,
  steps: readonly (readonly [ago: number, reason: string, whereabouts: string])[],
): void {
  const standing = { ...membershipOf(personNamed(register, name)) };
  for (const [ago, reason, whereabouts] of steps) {
    const on = days.ago(ago);
    timeline.add(on, () => {
      const { id: membershipId, ...fields } = standing;
      const change = { on, reason, ...fields, resident: whereabouts === '', whereabouts };
      const next = carryOut('membership.change', { membershipId, rowVersion: 1, ...change }, on);
      standing.id = next.membershipId;
    });
  }
}

function membershipOf({ membership, givenName }: Townsperson): NonNullable<Townsperson['membership']> {
  if (membership === null) throw new Error(`${givenName} is the head of the household`);
  return membership;
}
