import { parseClockTime } from '../../../../domain/calendar/clock-time.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { minutesFromStart } from '../../../../domain/meeting/agenda-clock.ts';
import type { Kept } from './kept-rows.ts';
import type { Read } from './useAutosave.ts';

type Attendee = MeetingDetail['attendees'][number];

export const attendeeHours = ['arrivedAt', 'leftAt', 'acknowledgedAt'] as const;

/** When it was read out, and when each attendee came, left and acknowledged the duty of secrecy, by its field. */
export type CourseHours = Readonly<Record<string, string | null>>;
export type TypedCourseHours = Readonly<Record<string, string>>;

export function hourOf(attendee: Pick<Attendee, 'id'>, hour: (typeof attendeeHours)[number]): string {
  return `${attendee.id}.${hour}`;
}

export function courseHours({ readOutAt, attendees }: MeetingDetail): CourseHours {
  const hours = attendees.flatMap((attendee) =>
    attendeeHours.map((hour) => [hourOf(attendee, hour), attendee[hour]] as const),
  );
  return { readOutAt, ...Object.fromEntries(hours) };
}

export function toTypedCourse(hours: CourseHours): TypedCourseHours {
  return Object.fromEntries(Object.entries(hours).map(([name, time]) => [name, time ?? '']));
}

/** Hours that were kept, with what has been saved since wherever the person had not touched a field. */
export function rebasedCourse({ typed, base }: Kept<TypedCourseHours>, saved: CourseHours): TypedCourseHours {
  const present = Object.entries(toTypedCourse(saved));
  return Object.fromEntries(
    present.map(([name, time]) => [name, typed[name] === base?.[name] ? time : (typed[name] ?? time)]),
  );
}

/** Reads the typed hours. @param meeting its start tells who left past midnight from who left before he came */
export function readCourse(
  typed: TypedCourseHours,
  { startsAt, attendees }: Pick<MeetingDetail, 'startsAt' | 'attendees'>,
): Read<CourseHours> {
  const hours: Record<string, string | null> = {};
  const problems: Record<string, string> = {};
  for (const [name, text] of Object.entries(typed)) {
    const time = parseClockTime(text);
    if (!time.ok && time.reason !== 'empty') problems[name] = 'no-such-time';
    hours[name] = time.ok ? time.value : null;
  }
  for (const attendee of attendees) {
    const left = hourOf(attendee, 'leftAt');
    const [from, to] = [hours[hourOf(attendee, 'arrivedAt')] ?? null, hours[left] ?? null];
    if (from !== null && to !== null && minutesFromStart(startsAt, to) < minutesFromStart(startsAt, from))
      problems[left] = 'end-before-start';
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, fields: hours };
}
