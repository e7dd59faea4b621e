import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import type { Kinship } from '../contract/kinship.ts';
import type { PersonId } from '../contract/scalars.ts';
import { isWithin } from '../household/periods.ts';

type Dated = Pick<Kinship, 'partnerships' | 'pregnancies' | 'emotionalTies'>;

/** 妊娠40週0日 is the 280th day from the beginning of the pregnancy. */
const daysOfPregnancy = 280;

/**
 * Couples, losses and feelings as they stood at the end of a day (reference.md §5.1). A couple is there from the day it
 * began, and together until the day it ended; a couple that a death parted without a day of its own, until that death.
 * What has no day is there as recorded. A pregnancy is there until the day it is due, a loss from the day it ended.
 * @param diedOn day of a person's death; null: alive, or the day is not known
 */
export function kinshipAsOf<Ties extends Dated>(
  ties: Ties,
  on: CivilDate,
  diedOn: (person: PersonId) => CivilDate | null,
): Ties {
  return {
    ...ties,
    partnerships: ties.partnerships
      .filter(({ startedOn }) => startedOn === null || startedOn <= on)
      .map((tie) => ({ ...tie, state: stateOn(tie, on, diedOn) })),
    pregnancies: ties.pregnancies.filter((pregnancy) => isPregnancyOn(pregnancy, on)),
    emotionalTies: ties.emotionalTies.filter(({ since, until }) =>
      isWithin({ startsOn: since, endsOn: until }, on),
    ),
  };
}

function stateOn(
  { state, endedOn, personA, personB }: Dated['partnerships'][number],
  on: CivilDate,
  diedOn: (person: PersonId) => CivilDate | null,
): Dated['partnerships'][number]['state'] {
  if (endedOn !== null) return on < endedOn ? 'together' : state;
  if (state !== 'widowed') return state;
  const [death] = [diedOn(personA), diedOn(personB)].filter((day) => day !== null).toSorted();
  return death !== undefined && on < death ? 'together' : state;
}

function isPregnancyOn({ kind, on: day }: Dated['pregnancies'][number], on: CivilDate): boolean {
  if (day === null) return true;
  return kind === 'expected' ? on <= day && daysBetween(on, day) <= daysOfPregnancy : day <= on;
}
