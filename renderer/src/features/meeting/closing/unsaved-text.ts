import type { Problem } from '../../../../../domain/contract/errors.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { call } from '../../../bridge/bridge.ts';
import { toTypedHours } from '../agenda-hours.ts';
import { toAttendeeRows } from '../attendee-rows.ts';
import { toTypedBasics } from '../meeting-form.ts';
import { toHearing } from '../hearing.ts';
import { toMinutesText } from '../minutes-text.ts';
import { toRoleRows } from '../role-rows.ts';

/**
 * Where text of the minutes stands in a draft only, such as a role without its agency: nobody would find it again beside
 * final minutes. A draft that says what is saved anyway is none.
 */
export async function unsavedText(meeting: MeetingDetail): Promise<Problem[]> {
  const { id, attendees, agenda, closing } = meeting;
  const forms = [
    { form: `meetingBasics:${id}`, saved: toTypedBasics(meeting), path: ['basics'] },
    { form: `meetingAttendees:${id}`, saved: toAttendeeRows(attendees), path: ['attendees'] },
    ...agenda.flatMap((item, index) => [
      { form: `meetingAgenda:${item.id}`, saved: toHearing(item), path: ['agenda', index, 'hearing'] },
      { form: `meetingRecord:${item.id}`, saved: toMinutesText(item), path: ['agenda', index, 'record'] },
      { form: `meetingHours:${item.id}`, saved: toTypedHours(item), path: ['agenda', index, 'hours'] },
      { form: `meetingRoles:${item.id}`, saved: toRoleRows(item.roles), path: ['agenda', index, 'roles'] },
    ]),
    { form: `meetingClosing:${id}`, saved: closing, path: ['closing'] },
  ];
  const problems = await Promise.all(
    forms.map(async ({ form, saved, path }) => {
      const { draft } = await call('draft.get', { form });
      const isSaved = draft === null || draft.content === JSON.stringify(saved);
      return isSaved ? [] : [{ path, reason: 'unsaved-text' }];
    }),
  );
  return problems.flat();
}
