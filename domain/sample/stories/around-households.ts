import type { InputOf } from '../../contract/index.ts';
import type { AgencyKey } from '../plan.ts';
import { personNamed } from '../register.ts';
import type { Telling } from '../telling.ts';
import { absences, careTies, dismissals, ties, warnings } from './around-households-facts.ts';

/** Who looks after whom, ties beyond the family, warnings, a protection opened for a moment, and signs set aside. */
export function tellAroundHouseholds(telling: Telling): void {
  const { days, register, timeline, carryOut } = telling;
  const personOf = (name: string) => personNamed(register, name);
  const agencyOf = (key: AgencyKey | undefined) => (key === undefined ? null : register.agencies[key]);
  timeline.add(days.today, () => {
    for (const [carer, cared, note] of careTies) {
      const pair = { carer: personOf(carer).id, cared: personOf(cared).id };
      carryOut('kinship.addCare', { ...pair, note }, days.today);
    }
    for (const [name, note] of absences) {
      const household = { id: personOf(name).householdId, rowVersion: 1 };
      carryOut('household.setKeyPersonAbsence', { ...household, absent: true, note }, days.today);
    }
    for (const { of, whole = false, agency, sinceAgo, untilAgo, ...tie } of ties) {
      const { id, householdId } = personOf(of);
      const fields: InputOf<'outsideTie.add'> = {
        householdId,
        memberId: whole ? null : id,
        personId: null,
        agencyId: agencyOf(agency),
        phone: '',
        callable: '',
        note: '',
        keyPerson: false,
        startsOn: sinceAgo === undefined ? null : days.ago(sinceAgo),
        endsOn: untilAgo === undefined ? null : days.ago(untilAgo),
        shareScope: 'council',
        sensitive: false,
        ...tie,
      };
      carryOut('outsideTie.add', fields, days.today);
    }
    for (const { name, rule, about, reason } of dismissals) {
      const personIds = about.map((person) => personOf(person).id);
      const { householdId } = personOf(name);
      carryOut('sign.dismiss', { householdId, rule, personIds, reason }, days.today);
    }
  });
  tellWarnings(telling);
  const revealedOn = days.ago(40);
  timeline.add(revealedOn, () => {
    const personId = personOf('志田 美咲').id;
    const reason = '支援措置の更新の書類を本人と確認するため';
    carryOut('protection.reveal', { personId, reason, minutes: 15 }, revealedOn);
    carryOut('protection.relock', { personId }, revealedOn);
  });
}

function tellWarnings({ days, register, timeline, carryOut }: Telling): void {
  for (const { of, whole = false, sinceAgo, reviewIn, ended, ...warning } of warnings) {
    const on = days.ago(sinceAgo);
    const { id: person, householdId } = personNamed(register, of);
    const written = { id: null as null | InputOf<'warning.end'>['id'] };
    timeline.add(on, () => {
      const period = { startsOn: on, reviewOn: days.ahead(reviewIn) };
      const scope = { shareScope: 'council', sensitive: warning.sensitive ?? false } as const;
      const personId = whole ? null : person;
      written.id = carryOut('warning.add', { householdId, personId, ...warning, ...period, ...scope }, on).id;
    });
    if (ended === undefined) continue;
    const endedOn = days.ago(ended.ago);
    timeline.add(endedOn, () => {
      if (written.id === null) return;
      carryOut('warning.end', { id: written.id, rowVersion: 1, endedOn, reason: ended.reason }, endedOn);
    });
  }
}
