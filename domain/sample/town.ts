import type { CivilDate } from '../calendar/civil-date.ts';
import type { CarryOut } from './carry-out.ts';
import { tellCase } from './case-history.ts';
import { cases } from './cases/index.ts';
import { daysAround } from './days.ts';
import { tellMeeting } from './meeting-history.ts';
import { meetings } from './meetings/index.ts';
import { buildRegister } from './register.ts';
import { registeredHouseholds, type RegisteredHousehold } from './registered.ts';
import { tellStories } from './stories/index.ts';
import type { Telling } from './telling.ts';
import { createTimeline } from './timeline.ts';

export type { CarryOut } from './carry-out.ts';
export { sampleFile } from './files/index.ts';
export type { RegisteredHousehold } from './registered.ts';

/**
 * Builds 見本町: the same town for the same day, all persons invented. The register stands as of today; cases, contacts
 * and meetings are carried out in the order and as of the days of the past year.
 * @returns what no use case writes but the import of the register
 */
export function buildSampleTown(today: CivilDate, carryOut: CarryOut): RegisteredHousehold[] {
  const days = daysAround(today);
  const telling: Telling = {
    days,
    register: buildRegister(days, carryOut),
    timeline: createTimeline(),
    carryOut,
    book: new Map(),
    concerns: new Map(),
    issues: new Map(),
  };
  for (const plan of cases) tellCase(plan, telling);
  for (const plan of meetings) tellMeeting(plan, telling);
  tellStories(telling);
  telling.timeline.run();
  return registeredHouseholds(telling.register);
}
