import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import type { MeetingId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { planContent, startPlan } from '../../tests/fixtures/plans.ts';
import {
  addMeeting,
  agendaTexts,
  closureFields,
  day,
  finaliseMeeting,
  openCase,
} from '../../tests/fixtures/records.ts';

type CaseId = InputOf<'case.get'>['id'];

/** A draft meeting that has the case on its agenda with one role. */
async function planMeeting(office: TestCore, caseId: CaseId): Promise<MeetingId> {
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const { id } = await office.call('meeting.addCase', {
    meetingId,
    caseId,
    legalBasis: 'art106-6',
    kind: 'closing',
    exceptionReason: '',
    questions: '',
  });
  await office.call('meeting.saveCase', { id, rowVersion: 1, legalBasis: 'art106-6', ...agendaTexts });
  await office.call('meeting.setRoles', {
    agendaItemId: id,
    rowVersion: 2,
    roles: [{ agencyId: null, agencyName: '社協', worker: '', task: '月1回の電話', dueOn: null }],
  });
  return meetingId;
}

const versionOf = async (office: TestCore, id: CaseId): Promise<number> =>
  (await office.call('case.get', { id })).rowVersion;

test('closing keeps why, what came of it and when to open the case again', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  const closure = closureFields({ remaining: '空き家', watchedBy: '自治会', reopening: '町へ戻ったとき' });
  await office.call('case.close', { id, rowVersion: 1, ...closure });
  const closed = await office.call('case.get', { id });
  const { openRoles: _openRoles, ...kept } = closure;
  expect(closed.closures).toMatchObject([kept]);
  expect([closed.status, closed.rowVersion]).toEqual(['closed', 2]);
  expect(closed.statusHistory.at(-1)).toMatchObject({ status: 'closed', reason: '転出' });
  await office.call('case.changeStatus', {
    id,
    rowVersion: 2,
    status: 'assessment',
    changedOn: day('2026-11-20'),
    reason: '町へ戻った',
    nextCheckOn: null,
  });
  const reopened = await office.call('case.get', { id });
  expect([reopened.status, reopened.closures]).toEqual(['assessment', closed.closures]);
});

test('終結 is never a mere change of step, and needs its outcome', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  const step = { id, rowVersion: 1, status: 'closed', changedOn: '2026-11-20', reason: '転出' };
  const failures = await Promise.all([
    office.fails('case.changeStatus', { ...step, nextCheckOn: null }),
    office.fails('case.close', { id, rowVersion: 1, ...closureFields({ outcome: ' ' }) }),
    office.fails('case.close', { id, rowVersion: 1, ...closureFields({ reason: 'telepathy' }) }),
    office.fails('case.close', { id, rowVersion: 1, ...closureFields({ closedOn: day('2026-11-21') }) }),
    office.fails('case.close', { id, rowVersion: 2, ...closureFields() }),
  ]);
  expect(
    failures.map(({ code, problems }) => [
      code,
      ...problems.flatMap((problem) => [problem.path[0], problem.reason]),
    ]),
  ).toEqual([
    ['conflict', 'status', 'close-by-closure'],
    ['validation', 'outcome', 'required'],
    ['validation', 'reason', 'unknown-choice'],
    ['validation', 'closedOn', 'in-future'],
    ['stale-version'],
  ]);
  expect((await office.call('case.get', { id })).status).toBe('intake');
});

test('an unfinished meeting stands in the way until its minutes are final; then the open roles ask', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  const meetingId = await planMeeting(office, id);
  const check = await office.call('case.closingCheck', { id });
  expect([check.draftMeetings.map((meeting) => meeting.id), check.openRoles.map(({ task }) => task)]).toEqual(
    [[meetingId], ['月1回の電話']],
  );
  const close = async (openRoles: 'refuse' | 'drop') => ({
    id,
    rowVersion: await versionOf(office, id),
    ...closureFields({ openRoles }),
  });
  const waiting = await office.fails('case.close', await close('drop'));
  expect([waiting.code, waiting.problems[0]?.reason]).toEqual(['conflict', 'unfinished-meeting']);
  await finaliseMeeting(office, meetingId);
  const asking = await office.fails('case.close', await close('refuse'));
  expect([asking.code, asking.problems[0]?.reason]).toEqual(['conflict', 'open-roles']);
  await office.call('case.close', await close('drop'));
  const { roles, status } = await office.call('case.get', { id });
  expect([status, roles.map(({ state }) => state)]).toEqual(['closed', ['dropped']]);
});

test('roles that go on without the case may be kept', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  await finaliseMeeting(office, await planMeeting(office, id));
  await office.call('case.close', {
    id,
    rowVersion: await versionOf(office, id),
    ...closureFields({ openRoles: 'keep' }),
  });
  expect((await office.call('case.get', { id })).roles.map(({ state }) => state)).toEqual(['planned']);
});

test('what a draft of a plan would have somebody do is no role in force, and does not ask', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  const planId = await startPlan(office, id);
  await office.call('supportPlan.save', { ...planContent(), id: planId, rowVersion: 1 });
  const inForce = async () => {
    const { roles, nextDueOn } = await office.call('case.get', { id });
    const { openRoles } = await office.call('case.closingCheck', { id });
    return [roles.length, nextDueOn, openRoles.length];
  };
  expect(await inForce()).toEqual([0, null, 0]);
  await office.call('supportPlan.decide', {
    id: planId,
    rowVersion: 2,
    decidedOn: day('2026-11-20'),
    decisionNumber: '',
    meetingId: null,
    meetingResult: '',
  });
  const [roles, nextDueOn, openRoles] = await inForce();
  expect([roles, nextDueOn !== null, openRoles]).toEqual([1, true, 1]);
  const refused = await office.fails('case.close', {
    id,
    rowVersion: await versionOf(office, id),
    ...closureFields(),
  });
  expect([refused.code, refused.problems]).toEqual([
    'conflict',
    [{ path: ['openRoles'], reason: 'open-roles' }],
  ]);
});
