import type { CivilDate } from '../../../domain/calendar/civil-date.ts';
import type { StaffId } from '../../../domain/contract/scalars.ts';
import type { WriteTx } from '../../../db/driver/transaction.ts';
import { attachFiles } from './attachments.ts';
import { fillAroundHouseholds } from './around-households.ts';
import { openCases, receiveOthers, settleCases, type Opened } from './cases.ts';
import { fillDesk } from './desk.ts';
import { createFilling } from './filling.ts';
import { holdMeetings } from './meetings.ts';
import { writeNotes } from './notes.ts';
import { writePlans } from './plans.ts';
import { fillRegister } from './register.ts';

/** Ten years of an office for a town of 15,000. */
const decade = {
  residents: 15_000,
  households: 6_000,
  cases: 3_000,
  notes: 60_000,
  longestCase: 400,
  attachments: 2_000,
  meetings: 120,
  otherIntakes: 400,
} as const;

/** Fills an office with the records of ten years, the same ones every time for the same day. Names are made of signs. */
export function fillDecadeOffice(tx: WriteTx, staff: { id: StaffId; name: string }, today: CivilDate): void {
  const filling = createFilling(tx, staff, today);
  const register = fillRegister(filling, decade.households);
  fillAroundHouseholds(filling, register);
  const cases = openCases(filling, register, decade.cases);
  receiveOthers(filling, register, decade.otherIntakes);
  // Cases that are still open have most notes, and the longest of all is one of them.
  const byLength = cases.toSorted((a, b) => byStanding.indexOf(a.ends) - byStanding.indexOf(b.ends));
  writeNotes(filling, byLength, { total: decade.notes, longest: decade.longestCase });
  attachFiles(filling, byLength, decade.attachments);
  writePlans(filling, cases);
  holdMeetings(filling, cases, decade.meetings);
  fillDesk(filling, register, cases);
  settleCases(filling, cases);
}

const byStanding: readonly Opened['ends'][] = ['open', 'watch', 'suspended', 'closed'];

/** How many of what, in words. */
export const decadeScale = `${inThousands(decade.residents)} residents, ${inThousands(decade.households)} households, ${inThousands(decade.cases)} cases, ${inThousands(decade.notes)} notes, ${inThousands(decade.attachments)} attachments`;

function inThousands(count: number): string {
  return count.toLocaleString('en');
}
