import type { AgendaItemId, MeetingId, RoleId } from '../contract/scalars.ts';
import type { InputOf } from '../contract/index.ts';
import { printNumbersOf } from '../print/print-numbers.ts';
import { agencies } from './agencies.ts';
import type { Days } from './days.ts';
import { meetingTypes } from './meetings/types.ts';
import type { AgencyKey, AgendaPlan, MeetingPlan, RolePlan } from './plan.ts';
import type { Register } from './register.ts';
import type { Telling } from './telling.ts';

/** Meetings are called three weeks before. */
const noticeDays = 21;

/** Days that a role of a past meeting was given. */
const daysGiven = 28;

/** Puts a meeting on the timeline: the call, its agenda, and for one that was held its minutes. */
export function tellMeeting(plan: MeetingPlan, context: Telling): void {
  const { days, register, timeline, carryOut } = context;
  const isHeld = plan.day < 0;
  const heldOn = days.ahead(plan.day);
  const calledOn = days.ago(noticeDays - plan.day);
  const writtenOn = isHeld ? heldOn : days.today;
  const items = new Map<string, AgendaItemId>();
  const given = new Map<string, readonly RoleId[]>();
  const called: { id?: MeetingId } = {};
  const meetingId = (): MeetingId => {
    if (called.id === undefined) throw new Error('the meeting is not called yet');
    return called.id;
  };

  timeline.add(calledOn, () => {
    const { type, startsAt, endsAt, place, opening, closing } = plan;
    called.id = carryOut(
      'meeting.add',
      {
        typeId: register.meetingTypes[type],
        heldOn,
        startsAt,
        endsAt,
        place,
        chair: personOf('office', 0),
        recorder: personOf('office', 1),
        programme: meetingTypes[type].programme,
        opening,
        closing,
      },
      calledOn,
    ).id;
  });
  timeline.add(writtenOn, () => {
    const { attendeeIds } = carryOut(
      'meeting.setAttendees',
      { id: meetingId(), rowVersion: 1, attendees: attendeesOf(plan, register, isHeld) },
      writtenOn,
    );
    for (const item of plan.agenda)
      items.set(item.principal, addToAgenda(item, plan, meetingId(), writtenOn, given, context));
    const readers = attendeeIds.slice(1, 1 + (plan.copiesOut ?? 0));
    if (readers.length > 0) {
      const request = {
        kind: 'packet',
        meetingId: meetingId(),
        sheets: ['programme', 'case-sheets'],
        readers,
      } as const;
      const issued = carryOut(
        'print.issue',
        { request: { ...request, sheets: [...request.sheets] }, way: 'printer', recipient: '' },
        writtenOn,
      );
      carryOut('print.settle', { printNumbers: printNumbersOf(issued), left: true }, writtenOn);
    }
  });
  tellRoles(plan, given, context);
  tellMinutes(plan, meetingId, items, context);
}

function tellMinutes(
  { finalisedAgo, amendment }: MeetingPlan,
  meetingId: () => MeetingId,
  items: ReadonlyMap<string, AgendaItemId>,
  { days, timeline, carryOut }: Telling,
): void {
  if (finalisedAgo !== undefined) {
    const on = days.ago(finalisedAgo);
    timeline.add(on, () => {
      carryOut('meeting.finalise', { id: meetingId(), rowVersion: 2 }, on);
    });
  }
  if (amendment !== undefined) {
    const { ago, principal, text, reason } = amendment;
    const on = days.ago(ago);
    timeline.add(on, () => {
      carryOut(
        'meeting.amend',
        { id: meetingId(), agendaItemId: items.get(principal) ?? null, text, reason },
        on,
      );
    });
  }
}

function addToAgenda(
  item: AgendaPlan,
  plan: MeetingPlan,
  meetingId: MeetingId,
  on: Days['today'],
  given: Map<string, readonly RoleId[]>,
  { days, register, book, carryOut }: Telling,
): AgendaItemId {
  const found = book.get(item.principal);
  if (found === undefined) throw new Error(`the case of ${item.principal} is not open yet`);
  const {
    kind,
    questions,
    reported = '',
    discussed = '',
    decided = '',
    exceptionReason = '',
    roles = [],
  } = item;
  const hearing = {
    kind,
    legalBasis: item.legalBasis ?? meetingTypes[plan.type].legalBases[0] ?? 'liaison',
    exceptionReason,
    questions,
  };
  const { id } = carryOut('meeting.addCase', { meetingId, caseId: found.id, ...hearing }, on);
  if (`${reported}${discussed}${decided}` !== '') {
    carryOut('meeting.saveCase', { id, rowVersion: 1, ...hearing, reported, discussed, decided }, on);
  }
  if (roles.length > 0) {
    const { roleIds } = carryOut(
      'meeting.setRoles',
      { agendaItemId: id, rowVersion: 2, roles: roles.map((role) => roleOf(role, plan, days, register)) },
      on,
    );
    given.set(item.principal, roleIds);
  }
  return id;
}

/** What was due some weeks after a meeting long past has been done by then. */
function tellRoles(
  plan: MeetingPlan,
  given: ReadonlyMap<string, readonly RoleId[]>,
  { days, timeline, carryOut }: Telling,
): void {
  for (const { principal, roles = [] } of plan.agenda) {
    roles.forEach((role, index) => {
      const dueOn = dueDayOf(role, plan, days);
      if (role.dueIn !== undefined || dueOn === null) return;
      timeline.add(dueOn, () => {
        const id = given.get(principal)?.[index];
        if (id !== undefined) carryOut('role.setState', { id, rowVersion: 1, state: 'done' }, dueOn);
      });
    });
  }
}

function roleOf(
  role: RolePlan,
  plan: MeetingPlan,
  days: Days,
  register: Register,
): InputOf<'meeting.setRoles'>['roles'][number] {
  return {
    agencyId: register.agencies[role.agency],
    agencyName: agencies[role.agency].name,
    worker: personOf(role.agency, 0),
    task: role.task,
    dueOn: dueDayOf(role, plan, days),
  };
}

/** A role without a day of its own was due some weeks after the meeting, when that lies in the past. */
function dueDayOf(role: RolePlan, plan: MeetingPlan, days: Days): Days['today'] | null {
  if (role.undated === true) return null;
  if (role.dueIn !== undefined) return days.ahead(role.dueIn);
  return plan.day + daysGiven < 0 ? days.ahead(plan.day + daysGiven) : null;
}

function attendeesOf(
  plan: MeetingPlan,
  register: Register,
  isHeld: boolean,
): InputOf<'meeting.setAttendees'>['attendees'] {
  const attendee = (key: AgencyKey, attendance: 'invited' | 'present' | 'absent') => ({
    agencyId: register.agencies[key],
    agencyName: agencies[key].name,
    post: agencies[key].people[0]?.post ?? '',
    name: personOf(key, 0),
    attendance,
    bound: agencies[key].secrecy,
  });
  return [
    ...plan.attendees.map((key) => attendee(key, isHeld ? 'present' : 'invited')),
    ...(plan.absent ?? []).map((key) => attendee(key, 'absent')),
  ];
}

function personOf(key: AgencyKey, index: number): string {
  return agencies[key].people[index]?.name ?? '';
}
