import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { formatCaseNumber } from '../case/case-number.ts';
import type { Problem } from '../contract/errors.ts';

/** 年度-連番 as the numbers of cases have it, counted for each direction on its own. */
export function formatSlipNumber(fiscalYear: number, serial: number): string {
  return formatCaseNumber(fiscalYear, serial);
}

/** The day a reply is asked for unless the slip says another (reference.md §1.7): `replyDays` after its date. */
export function proposeReplyDue(datedOn: CivilDate, replyDays: number): CivilDate {
  return addDays(datedOn, replyDays);
}

/** Days by which the reply is late; zero or below while there is still time, null when none is awaited. */
export function replyLateness(
  slip: { replyDueOn: CivilDate | null; repliedOn: CivilDate | null },
  today: CivilDate,
): number | null {
  if (slip.replyDueOn === null || slip.repliedOn !== null) return null;
  return daysBetween(slip.replyDueOn, today);
}

/** What is wrong with the days of a slip: it is not of the future, and no reply can be due before it was written. */
export function slipDayProblems(
  slip: { datedOn: CivilDate; replyDueOn: CivilDate | null; consentOn: CivilDate | null },
  today: CivilDate,
): Problem[] {
  const problems: Problem[] = [];
  if (slip.datedOn > today) problems.push({ path: ['datedOn'], reason: 'in-future' });
  if (slip.consentOn !== null && slip.consentOn > today)
    problems.push({ path: ['consentOn'], reason: 'in-future' });
  if (slip.replyDueOn !== null && slip.replyDueOn < slip.datedOn)
    problems.push({ path: ['replyDueOn'], reason: 'before-slip' });
  return problems;
}

/** What is wrong with a reply: it says who answered and what, on a day between the slip's and today. */
export function replyProblems(
  reply: { repliedOn: CivilDate | null; replyBy: string; reply: string },
  datedOn: CivilDate,
  today: CivilDate,
): Problem[] {
  if (reply.repliedOn === null) return [];
  const problems: Problem[] = [];
  if (reply.repliedOn > today) problems.push({ path: ['repliedOn'], reason: 'in-future' });
  if (reply.repliedOn < datedOn) problems.push({ path: ['repliedOn'], reason: 'before-slip' });
  for (const field of ['replyBy', 'reply'] as const)
    if (reply[field].trim() === '') problems.push({ path: [field], reason: 'required' });
  return problems;
}
