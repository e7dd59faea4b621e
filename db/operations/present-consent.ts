import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCase } from '../repositories/case.ts';
import { standingIn } from '../repositories/consent.ts';
import { reasonsToday } from '../repositories/hearing-reason.ts';
import { found } from '../repositories/row.ts';
import { dayOfReading } from './case-sheet-facts.ts';

/**
 * Final minutes keep the consent of their day; a sheet hands something on today, and a consent withdrawn since, or one
 * that runs out before the meeting, stops that (reference.md §3.1).
 */
export function withPresentConsent(tx: ReadTx, meeting: MeetingDetail, today: CivilDate): MeetingDetail {
  const reasons = reasonsToday(tx, meeting.id);
  const agenda = meeting.agenda.map((item) => ({
    ...item,
    consentStatus: standingIn(found(readCase(tx, item.caseId)).sharing, dayOfReading(meeting, today)),
    exceptionReason: reasons.get(item.id) ?? '',
  }));
  return { ...meeting, agenda };
}
