import type { Problem } from '../../../../../domain/contract/errors.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { call } from '../../../bridge/bridge.ts';
import { toTypedHours } from '../agenda-hours.ts';
import { rebasedAttendees, toAttendeeRows } from '../attendee-rows.ts';
import { courseHours, rebasedCourse, toTypedCourse } from '../course-hours.ts';
import { toTypedBasics } from '../meeting-form.ts';
import { toHearing } from '../hearing.ts';
import { toMinutesText } from '../minutes-text.ts';
import { readKept, type Kept } from '../kept-rows.ts';
import { rebasedRoles, toRoleRows } from '../role-rows.ts';

interface Form {
  readonly form: string;
  readonly saved: unknown;
  readonly path: Problem['path'];
  /** Of a list: its rows as they would be put back. */
  readonly rows?: (kept: Kept<never>) => unknown;
}

/**
 * Where text of the minutes stands in a draft only, such as a role without its agency: nobody would find it again beside
 * final minutes. A draft that says what is saved anyway is none.
 */
export async function unsavedText(meeting: MeetingDetail): Promise<Problem[]> {
  const { id, attendees, agenda, closing } = meeting;
  const forms: readonly Form[] = [
    { form: `meetingBasics:${id}`, saved: toTypedBasics(meeting), path: ['basics'] },
    { form: `meetingSerial:${id}`, saved: { serial: meeting.serial }, path: ['serial'] },
    {
      form: `meetingAttendees:${id}`,
      saved: toAttendeeRows(attendees),
      path: ['attendees'],
      rows: (kept) => rebasedAttendees(kept, attendees),
    },
    ...agenda.flatMap((item, index) => [
      { form: `meetingAgenda:${item.id}`, saved: toHearing(item), path: ['agenda', index, 'hearing'] },
      { form: `meetingRecord:${item.id}`, saved: toMinutesText(item), path: ['agenda', index, 'record'] },
      { form: `meetingHours:${item.id}`, saved: toTypedHours(item), path: ['agenda', index, 'hours'] },
      {
        form: `meetingRoles:${item.id}`,
        saved: toRoleRows(item.roles),
        path: ['agenda', index, 'roles'],
        rows: (kept: Kept<never>) => rebasedRoles(kept, item.roles),
      },
    ]),
    {
      form: `meetingHours:${id}`,
      saved: toTypedCourse(courseHours(meeting)),
      path: ['course'],
      rows: (kept) => rebasedCourse(kept, courseHours(meeting)),
    },
    { form: `meetingClosing:${id}`, saved: closing, path: ['closing'] },
  ];
  const problems = await Promise.all(
    forms.map(async ({ form, saved, path, rows }) => {
      const { draft } = await call('draft.get', { form });
      if (draft === null) return [];
      const kept = readKept<never>(JSON.parse(draft.content) as never);
      const text = rows === undefined ? kept.typed : rows(kept);
      return JSON.stringify(text) === JSON.stringify(saved) ? [] : [{ path, reason: 'unsaved-text' }];
    }),
  );
  return problems.flat();
}
