import { addDays, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import { meetingTypeId } from '../../../domain/contract/scalars.ts';
import type { Opened } from './cases.ts';
import type { Filling } from './filling.ts';

const casesAMeeting = 5;
const minutesWritten = 10;

/** A 支援会議 every four weeks on cases of its time; the next one is planned, the minutes of the past ones are final. */
export function holdMeetings(filling: Filling, cases: readonly Opened[], count: number): void {
  for (let number = count - 1; number >= 0; number -= 1) {
    const heldOn = addDays(filling.today, 20 - number * 28);
    const known = heldOn < filling.today ? heldOn : filling.today;
    const isOver = hasMinutes(filling, heldOn);
    const standing = cases.filter(({ receivedOn, until, ends }) =>
      // A case is not closed before the minutes of its meeting are written.
      isOver ? receivedOn <= known && until >= known : ends !== 'closed',
    );
    const start = filling.between(0, Math.max(0, standing.length - casesAMeeting));
    hold(filling, standing.slice(start, start + casesAMeeting), heldOn);
  }
}

function hasMinutes({ today }: Filling, heldOn: CivilDate): boolean {
  return heldOn <= addDays(today, -minutesWritten);
}

function hold(filling: Filling, subjects: readonly Opened[], heldOn: CivilDate): void {
  const { carry, tx, today, prose } = filling;
  const type = tx.get<{ id: string }>(`SELECT id FROM meeting_types WHERE legal_basis = 'art106-6'`);
  const on = heldOn < today ? heldOn : today;
  const { id } = carry(
    'meeting.add',
    {
      typeId: meetingTypeId.parse(type?.id),
      heldOn,
      startsAt: '13:30',
      endsAt: null,
      place: '役場',
      chair: '',
      recorder: '',
      programme: '',
      opening: '',
      closing: '',
    },
    on,
  );
  for (const subject of subjects) {
    const agenda = {
      kind: 'continuing',
      legalBasis: 'art106-6',
      exceptionReason: '',
      questions: '',
    } as const;
    const item = carry('meeting.addCase', { meetingId: id, caseId: subject.id, ...agenda }, on);
    const roles = [7, 21].map((days) => ({
      agencyId: null,
      agencyName: '社会福祉協議会',
      worker: '',
      task: prose(1),
      dueOn: addDays(heldOn, days),
    }));
    const { roleIds } = carry('meeting.setRoles', { agendaItemId: item.id, rowVersion: 1, roles }, on);
    const words = { reported: prose(3), discussed: prose(3), decided: prose(2) };
    carry('meeting.saveCase', { id: item.id, rowVersion: 2, ...agenda, ...words }, on);
    if (heldOn > addDays(today, -60)) continue;
    for (const role of roleIds) carry('role.setState', { id: role, rowVersion: 1, state: 'done' });
  }
  if (!hasMinutes(filling, heldOn)) return;
  carry(
    'meeting.setAttendees',
    {
      id,
      rowVersion: 1,
      attendees: [
        {
          agencyId: null,
          agencyName: '社会福祉協議会',
          post: '',
          name: '見本 出席',
          attendance: 'present',
          bound: true,
        },
      ],
    },
    on,
  );
  carry('meeting.finalise', { id, rowVersion: 2 }, on);
}
