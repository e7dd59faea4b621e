import { expect, test } from 'vitest';
import type { AttendeeId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { seat } from '../../tests/fixtures/packets.ts';
import { decidedPlan } from '../../tests/fixtures/plans.ts';
import {
  addMeeting,
  addToAgenda,
  agendaTexts,
  day,
  finaliseMeeting,
  meetingFields,
  openCase,
} from '../../tests/fixtures/records.ts';

type Basis = 'art106-6' | 'art106-4';

const role = {
  agencyId: null,
  agencyName: '社協',
  worker: '架空',
  task: '訪問する',
  dueOn: day('2026-11-25'),
};
const attendee = {
  agencyId: null,
  agencyName: '社協',
  post: '',
  name: '架空 出席',
  attendance: 'present',
  bound: true,
} as const;

/** A meeting that heard one case and gave it a role. */
async function heldMeeting(office: TestCore, basis: Basis = 'art106-6', heldOn = day('2026-11-18')) {
  const { id: caseId } = await openCase(
    office,
    {},
    { consentStatus: 'written', consentOn: day('2026-11-01') },
  );
  return { caseId, ...(await hear(office, caseId, basis, heldOn)) };
}

async function hear(
  office: TestCore,
  caseId: Awaited<ReturnType<typeof openCase>>['id'],
  legalBasis: Basis,
  heldOn = day('2026-11-18'),
) {
  const { id: meetingId } = await addMeeting(office, legalBasis, { heldOn });
  const item = { kind: 'new', legalBasis, exceptionReason: '', questions: '' } as const;
  const { id: agendaItemId } = await office.call('meeting.addCase', { meetingId, caseId, ...item });
  await office.call('meeting.saveCase', {
    id: agendaItemId,
    rowVersion: 1,
    ...agendaTexts,
    legalBasis,
    reported: '窓が閉まったまま',
    decided: '訪問を続ける',
  });
  await office.call('meeting.setRoles', { agendaItemId, rowVersion: 2, roles: [role] });
  return { meetingId, agendaItemId };
}

const read = (office: TestCore, id: Awaited<ReturnType<typeof heldMeeting>>['meetingId']) =>
  office.call('meeting.get', { id });

async function check(office: TestCore, id: Awaited<ReturnType<typeof heldMeeting>>['meetingId']) {
  const { rowVersion } = await read(office, id);
  await office.call('meeting.check', { id, rowVersion, checkedOn: day('2026-11-19'), checkedBy: '見本' });
}

test('whatever is changed after the check takes it back; what is not written down does not', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId: id, agendaItemId } = await heldMeeting(office);
  const other = await openCase(office);
  const item = async () => (await read(office, id)).agenda[0]?.rowVersion ?? 0;
  const changes: [string, () => Promise<unknown>][] = [
    [
      'the meeting',
      async () => {
        const { rowVersion, typeId } = await read(office, id);
        return office.call('meeting.save', { ...meetingFields(typeId, { chair: '議長' }), id, rowVersion });
      },
    ],
    [
      'attendees',
      async () => {
        const { rowVersion } = await read(office, id);
        return office.call('meeting.setAttendees', { id, rowVersion, attendees: [attendee] });
      },
    ],
    ['another case', () => addToAgenda(office, id, other.id)],
    [
      'a text',
      async () =>
        office.call('meeting.saveCase', {
          id: agendaItemId,
          rowVersion: await item(),
          ...agendaTexts,
          legalBasis: 'art106-6',
          decided: '週に一度訪ねる',
        }),
    ],
    [
      'roles',
      async () =>
        office.call('meeting.setRoles', {
          agendaItemId,
          rowVersion: await item(),
          roles: [{ ...role, task: '見守る' }],
        }),
    ],
    [
      'a case taken off',
      async () => {
        const { agenda } = await read(office, id);
        const last = agenda.find((entry) => entry.caseId === other.id);
        return office.call('meeting.removeCase', { id: last!.id, rowVersion: last!.rowVersion });
      },
    ],
  ];
  for (const [what, change] of changes) {
    await check(office, id);
    expect([what, (await read(office, id)).checkedOn]).toEqual([what, '2026-11-19']);
    await change();
    const { checkedOn, checkedBy } = await read(office, id);
    expect([what, checkedOn, checkedBy]).toEqual([what, null, '']);
  }
  await check(office, id);
  const [agreed] = (await office.call('case.get', { id: caseId })).roles;
  await office.call('role.setState', { id: agreed!.id, rowVersion: agreed!.rowVersion, state: 'doing' });
  expect((await read(office, id)).checkedBy).toBe('見本');
});

test('a check can be taken back by hand, and neither it nor the 決裁 lies before the meeting or in the future', async () => {
  const office = await openTestOffice();
  const { meetingId: id } = await heldMeeting(office);
  await check(office, id);
  const again = async (checkedOn: string | null) => ({
    id,
    rowVersion: (await read(office, id)).rowVersion,
    checkedOn: checkedOn === null ? null : day(checkedOn),
    checkedBy: '見本',
  });
  await office.call('meeting.check', await again(null));
  expect(await read(office, id)).toMatchObject({ checkedOn: null, checkedBy: '' });
  const reasons = [
    await office.fails('meeting.check', await again('2026-11-17')),
    await office.fails('meeting.check', await again('2026-12-01')),
  ].map(({ code, problems }) => [code, problems[0]?.reason]);
  expect(reasons).toEqual([
    ['validation', 'before-meeting'],
    ['validation', 'in-future'],
  ]);
});

test('a check says who has read the draft over', async () => {
  const office = await openTestOffice();
  const { meetingId: id } = await heldMeeting(office);
  const { rowVersion } = await read(office, id);
  for (const checkedBy of ['', '　'])
    expect(
      await office.fails('meeting.check', { id, rowVersion, checkedOn: day('2026-11-19'), checkedBy }),
    ).toMatchObject({ code: 'validation', problems: [{ path: ['checkedBy'], reason: 'required' }] });
  await office.call('meeting.check', { id, rowVersion, checkedOn: null, checkedBy: '' });
  expect((await read(office, id)).checkedOn).toBeNull();
});

test('final minutes say of everybody called whether he was there', async () => {
  const office = await openTestOffice();
  const { meetingId: id } = await heldMeeting(office);
  const come = async (attendance: 'present' | 'absent', ...who: AttendeeId[]) => {
    const hours = { attendance, arrivedAt: null, leftAt: null, acknowledgedAt: null };
    const attendees = who.map((attendeeId) => ({ attendeeId, ...hours }));
    await office.call('meeting.setPresence', {
      id,
      rowVersion: (await read(office, id)).rowVersion,
      attendees,
    });
  };
  const missing = async () => {
    const { rowVersion } = await read(office, id);
    const answer = await office.send('meeting.finalise', { id, rowVersion });
    return answer.ok ? [] : answer.error.problems;
  };
  const [first, second] = await seat(office, id, [{ name: '織部 梢' }, { name: '糸魚 透' }]);
  expect(await missing()).toEqual([{ path: ['attendees'], reason: 'nobody-present' }]);
  await come('present', first!);
  expect(await missing()).toEqual([{ path: ['attendees'], reason: 'presence-open' }]);
  await come('absent', second!);
  expect(await missing()).toEqual([]);
  const request = { kind: 'minutes', meetingId: id, agendaItemId: null } as const;
  const paper = await office.call('print.view', { request });
  expect(paper.kind === 'minutes' && paper.attendees.map(({ attendance }) => attendance)).toEqual([
    '出席',
    '欠席',
  ]);
});

test('a check stands when the minutes become final; 決裁 is entered and taken back afterwards, and only then', async () => {
  const office = await openTestOffice();
  const { meetingId: id } = await heldMeeting(office);
  const decide = async (decidedOn: string | null, decisionNumber = '福第12号') =>
    office.send('meeting.decide', {
      id,
      rowVersion: (await read(office, id)).rowVersion,
      decidedOn: decidedOn === null ? null : day(decidedOn),
      decisionNumber,
    });
  expect(await decide('2026-11-20')).toMatchObject({
    ok: false,
    error: { code: 'conflict', problems: [{ reason: 'still-draft' }] },
  });
  const { rowVersion } = await read(office, id);
  await office.call('meeting.setAttendees', { id, rowVersion, attendees: [attendee] });
  await check(office, id);
  await office.call('meeting.finalise', { id, rowVersion: (await read(office, id)).rowVersion });
  expect(await read(office, id)).toMatchObject({
    checkedOn: '2026-11-19',
    checkedBy: '見本',
    decidedOn: null,
  });
  expect(await decide('2026-11-20')).toMatchObject({ ok: true });
  expect(await read(office, id)).toMatchObject({ decidedOn: '2026-11-20', decisionNumber: '福第12号' });
  expect(await decide('2026-11-01')).toMatchObject({ ok: false, error: { code: 'validation' } });
  expect(await decide(null)).toMatchObject({ ok: true });
  expect(await read(office, id)).toMatchObject({ decidedOn: null, decisionNumber: '' });
  const late = { id, rowVersion: (await read(office, id)).rowVersion, checkedOn: null, checkedBy: '' };
  expect((await office.fails('meeting.check', late)).code).toBe('finalised');
});

test('each case has its own part of the minutes in its history, with corrections beneath, and nothing of others', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId, agendaItemId } = await heldMeeting(office);
  const other = await openCase(office);
  await office.call('meeting.addCase', {
    meetingId,
    caseId: other.id,
    kind: 'new',
    legalBasis: 'art106-6',
    exceptionReason: '',
    questions: '別のケースの相談',
  });
  await finaliseMeeting(office, meetingId);
  const amend = { id: meetingId, text: '窓は開いていた', reason: '聞き違い' };
  await office.call('meeting.amend', { ...amend, agendaItemId });
  await office.call('meeting.amend', { ...amend, text: '場所の訂正', agendaItemId: null });
  const { meetings } = await office.call('meeting.ofCase', { caseId });
  expect(meetings).toMatchObject([
    {
      meetingId,
      heldOn: '2026-11-18',
      finalised: true,
      reported: '窓が閉まったまま',
      decided: '訪問を続ける',
      roles: [{ task: '訪問する', agencyName: '社協', dueOn: '2026-11-25', state: 'planned' }],
      amendments: [{ text: '窓は開いていた', reason: '聞き違い' }],
    },
  ]);
  const { meetings: foreign } = await office.call('meeting.ofCase', { caseId: other.id });
  expect(foreign.map(({ roles, amendments, decided }) => [roles, amendments, decided])).toEqual([
    [[], [], '見守りを続ける'],
  ]);
});

test('what final minutes agreed on stands in the plan that runs; drafts and meetings before the plan do not', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId } = await heldMeeting(office);
  const planId = await decidedPlan(office, caseId);
  const roles = async () =>
    (await office.call('supportPlan.get', { id: planId })).meetingRoles.map(
      ({ task, meetingTitle, heldOn, rule }) => [task, meetingTitle, heldOn, rule],
    );
  expect(await roles()).toEqual([]);
  await finaliseMeeting(office, meetingId);
  const { title } = await read(office, meetingId);
  expect(await roles()).toEqual([['訪問する', title, '2026-11-18', 'secrecy']]);
  const early = await hear(office, caseId, 'art106-4', day('2026-07-31'));
  await finaliseMeeting(office, early.meetingId);
  expect(await roles()).toHaveLength(1);
  expect((await office.call('supportPlan.get', { id: planId })).roles).toHaveLength(1);
});

test('a meeting the plan names is in it however early, and one after its end is not', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId } = await heldMeeting(office, 'art106-4', day('2026-07-31'));
  await finaliseMeeting(office, meetingId);
  const planId = await decidedPlan(office, caseId);
  const plan = await office.call('supportPlan.get', { id: planId });
  expect(plan.meetingRoles).toEqual([]);
  await office.call('supportPlan.reopen', {
    id: planId,
    rowVersion: plan.rowVersion,
    reason: '会議の名を入れる',
  });
  await office.call('supportPlan.decide', {
    id: planId,
    rowVersion: plan.rowVersion + 1,
    decidedOn: day('2026-11-20'),
    decisionNumber: '',
    meetingId,
    meetingResult: 'accepted',
  });
  const { meetingRoles } = await office.call('supportPlan.get', { id: planId });
  expect(meetingRoles.map(({ task, rule }) => [task, rule])).toEqual([['訪問する', 'consent']]);
});

test('the paper of the plan that is handed out leaves out what was agreed without consent, and says so', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId } = await heldMeeting(office);
  await finaliseMeeting(office, meetingId);
  const open = await hear(office, caseId, 'art106-4');
  await office.call('meeting.setRoles', {
    agendaItemId: open.agendaItemId,
    rowVersion: 3,
    roles: [{ ...role, task: '通院に付き添ってもらう' }],
  });
  await finaliseMeeting(office, open.meetingId);
  const planId = await decidedPlan(office, caseId);
  const paper = async (use: 'office' | 'handout') =>
    office.call('print.view', { request: { kind: 'support-plan', planId, use } });
  const inside = await paper('office');
  expect(JSON.stringify(inside)).toContain('訪問する');
  const outside = await paper('handout');
  expect(JSON.stringify(outside)).not.toContain('訪問する');
  expect(JSON.stringify(outside)).toContain('通院に付き添ってもらう');
  expect(outside).toMatchObject({ leftOut: [{ count: 1 }] });
});

test('the roles of a meeting thrown away vanish from the case, its map, 今日 and the papers, and come back with it', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId } = await heldMeeting(office);
  const { household } = await office.call('case.get', { id: caseId });
  const seen = async () => ({
    roles: (await office.call('case.get', { id: caseId })).roles.map(({ task }) => task),
    meetings: (await office.call('meeting.ofCase', { caseId })).meetings.length,
    today: (await office.call('today.get', {})).due.filter(
      ({ kind }) => kind === 'role' || kind === 'meeting',
    ).length,
    next: (await office.call('case.get', { id: caseId })).nextDueOn,
    map: JSON.stringify(await office.call('ecomap.get', { householdId: household.id, asOf: null })).includes(
      '訪問する',
    ),
  });
  const before = await seen();
  expect(before).toMatchObject({ roles: ['訪問する'], meetings: 1, today: 2, next: '2026-11-25' });
  const { trashId } = await office.call('trash.remove', { kind: 'meeting', id: meetingId });
  expect(await seen()).toEqual({ roles: [], meetings: 0, today: 0, next: null, map: false });
  // Nothing holds the case on the agenda any more.
  const { trashId: whole } = await office.call('trash.remove', { kind: 'case', id: caseId });
  await office.call('trash.restore', { id: whole });
  await office.call('trash.restore', { id: trashId });
  expect(await seen()).toEqual(before);
});

test('a meeting that decided a plan stays', async () => {
  const office = await openTestOffice();
  const { caseId, meetingId } = await heldMeeting(office, 'art106-4');
  const planId = await decidedPlan(office, caseId);
  await office.call('supportPlan.reopen', { id: planId, rowVersion: 3, reason: '会議の名を入れる' });
  await office.call('supportPlan.decide', {
    id: planId,
    rowVersion: 4,
    decidedOn: day('2026-11-20'),
    decisionNumber: '',
    meetingId,
    meetingResult: 'accepted',
  });
  const refused = await office.fails('trash.remove', { kind: 'meeting', id: meetingId });
  expect([refused.code, refused.problems[0]?.reason]).toEqual(['conflict', 'meeting-decided-plan']);
});
