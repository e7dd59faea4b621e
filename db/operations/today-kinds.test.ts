import { expect, test } from 'vitest';
import { addDays } from '../../domain/calendar/civil-date.ts';
import { builtInCodes } from '../../domain/codes/built-in.ts';
import { isContact, isInVain } from '../../domain/contact-note/method.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { decisionFields, decidedPlan, planContent, startPlan } from '../../tests/fixtures/plans.ts';
import {
  addMeeting,
  addNote,
  addToAgenda,
  consentFields,
  day,
  finaliseMeeting,
  intakeFields,
  openCase,
} from '../../tests/fixtures/records.ts';
import { isContactNote } from '../repositories/quiet.ts';

const due = async (office: TestCore, kind: string) =>
  (await office.call('today.get', {})).due
    .filter((item) => item.kind === kind)
    .map(({ cause, dueOn, title }) => [cause, dueOn, title]);

const slip = {
  datedOn: day('2026-11-10'),
  agencyId: null,
  agencyName: '見本小学校',
  worker: '',
  phone: '',
  householdId: null,
  personId: null,
  caseId: null,
  subjectName: '架空 三郎',
  subjectKana: '',
  subjectSex: 'male',
  subjectBirth: '',
  subjectAddress: '',
  subjectPhone: '',
  members: '',
  topics: [] as string[],
  content: '登校していない',
  request: '',
  alreadyTold: '',
  consent: 'unknown',
  consentOn: null,
  urgency: 'week',
} as const;

test('a running plan asks for its monitoring and, near its end, for its evaluation', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  await decidedPlan(office, id, { endsOn: day('2026-12-20'), firstMonitoringOn: day('2026-11-30') });
  expect(await due(office, 'monitoring')).toEqual([['', '2026-11-30', '']]);
  expect(await due(office, 'plan-end')).toEqual([['', '2026-12-20', '']]);
  office.setNow('2026-11-10T00:00:00.000Z');
  expect([await due(office, 'monitoring'), await due(office, 'plan-end')]).toEqual([[], []]);
});

const monitored = (result: 'continue' | 'evaluate' | 'replan', doneOn: string) => ({
  rowVersion: 1,
  doneOn: day(doneOn),
  monitor: '見本',
  situation: '週に1度は出かけている',
  voice: '',
  answers: [],
  result,
  nextDueOn: null,
});

test.each([
  ['far from its end, evaluate', '2027-10-31', 'evaluate', ['asked', '2026-11-20', '']],
  ['far from its end, plan anew', '2027-10-31', 'replan', ['asked', '2026-11-20', '']],
  ['near its end, evaluate', '2026-12-10', 'evaluate', ['asked', '2026-11-20', '']],
  ['past its end, evaluate', '2026-11-15', 'evaluate', ['asked', '2026-11-15', '']],
  ['without an end, evaluate', null, 'evaluate', ['asked', '2026-11-20', '']],
  ['far from its end, go on', '2027-10-31', 'continue', null],
  ['near its end, go on', '2026-12-10', 'continue', ['', '2026-12-10', '']],
] as const)('a plan %s, is due as its last monitoring says', async (_what, end, result, expected) => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const endsOn = end === null ? null : day(end);
  // Only a 関係づくりプラン runs without an end.
  const kind = endsOn === null ? 'relationship' : 'support';
  const id = await startPlan(office, caseId, { kind });
  const content = planContent({ endsOn, firstMonitoringOn: day('2026-11-01'), approach: '月1回の手紙' });
  await office.call('supportPlan.save', { ...content, id, rowVersion: 1 });
  await office.call('supportPlan.decide', { id, rowVersion: 2, ...decisionFields });
  const [first] = (await office.call('supportPlan.get', { id })).monitorings;
  if (first === undefined) throw new Error('no monitoring is planned');
  const { id: last } = await office.call('monitoring.plan', { planId: id, dueOn: day('2026-11-12') });
  // An earlier result says nothing any more.
  const earlier = result === 'continue' ? 'evaluate' : 'continue';
  await office.call('monitoring.record', { id: first.id, ...monitored(earlier, '2026-11-05') });
  await office.call('monitoring.record', { id: last, ...monitored(result, '2026-11-20') });
  expect(await due(office, 'plan-end')).toEqual(expected === null ? [] : [expected]);
  expect((await office.call('supportPlan.get', { id })).evaluationDue).toBe(expected !== null);
});

test('consent asks before it runs out, to be confirmed again, and when an answer does not come; an older statement is silent', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: personId } = await openCase(office);
  const record = (fields: Parameters<typeof consentFields>[0]) =>
    office.call('consent.record', { caseId, personId, ...consentFields(fields) });
  await record({ expiresOn: day('2026-12-10') });
  expect(await due(office, 'consent')).toEqual([['expires', '2026-12-10', '架空 太郎']]);
  await record({ recheckOn: day('2026-12-01') });
  expect(await due(office, 'consent')).toEqual([['recheck', '2026-12-01', '架空 太郎']]);
  await record({ status: 'unconfirmed', consentedOn: null, requestedOn: day('2026-11-10') });
  expect(await due(office, 'consent')).toEqual([['unanswered', '2026-11-24', '架空 太郎']]);
  await record({});
  expect(await due(office, 'consent')).toEqual([]);
});

test('an unanswered slip says who owes the reply, in both directions', async () => {
  const office = await openTestOffice();
  for (const direction of ['received', 'sent'] as const)
    await office.call('referralSlip.add', { direction, ...slip, replyDueOn: day('2026-11-18') });
  await office.call('referralSlip.add', { direction: 'sent', ...slip, replyDueOn: day('2026-12-31') });
  expect((await due(office, 'slip')).toSorted()).toEqual([
    ['they-owe', '2026-11-18', '架空 三郎'],
    ['we-owe', '2026-11-18', '架空 三郎'],
  ]);
});

test('an intake is due when its outcome is long undecided, at once when it is urgent and nothing was done', async () => {
  const office = await openTestOffice();
  const { householdId, headId: principalId } = await openCase(office);
  const receive = (fields: Parameters<typeof intakeFields>[0]) =>
    office.call('intake.receive', {
      householdId,
      principalId,
      ...intakeFields({ screening: '', ...fields }),
    });
  await receive({ receivedOn: day('2026-11-01'), chiefComplaint: '様子がおかしい' });
  const { id: intakeId } = await receive({
    receivedOn: day('2026-11-20'),
    urgency: 'today',
    chiefComplaint: '食べていない',
  });
  expect(await due(office, 'intake')).toEqual([
    ['undecided', '2026-11-15', '様子がおかしい'],
    ['emergency', '2026-11-20', '食べていない'],
  ]);
  await office.call('intake.addEmergencyStep', {
    intakeId,
    doneOn: day('2026-11-20'),
    doneAt: '09:30',
    action: '保健師と訪ねた',
    told: '課長',
    answer: '',
  });
  expect(await due(office, 'intake')).toEqual([
    ['undecided', '2026-11-15', '様子がおかしい'],
    ['undecided', '2026-12-04', '食べていない'],
  ]);
});

test('an urgent case at intake without a first step is due too', async () => {
  const office = await openTestOffice();
  await openCase(office, {}, {}, { urgency: 'today', chiefComplaint: '火の不始末' });
  expect(await due(office, 'intake')).toEqual([['emergency', '2026-11-01', '火の不始末']]);
});

test('a protection shows a month ahead, stays when it is over, and never ends by itself', async () => {
  const office = await openTestOffice();
  const { headId: personId } = await openCase(office);
  await office.call('protection.begin', {
    personId,
    from: day('2026-01-01'),
    until: day('2026-12-31'),
    reason: '',
  });
  expect(await due(office, 'protection')).toEqual([]);
  office.setNow('2026-12-01T00:00:00.000Z');
  expect(await due(office, 'protection')).toEqual([['', '2026-12-31', '架空 太郎']]);
  office.setNow('2028-01-01T00:00:00.000Z');
  expect(await due(office, 'protection')).toEqual([['', '2026-12-31', '架空 太郎']]);
});

test('a visit in vain ends no silence; it is counted until somebody is met', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, {}, {}, { receivedOn: day('2026-06-01') });
  const note = (contactedOn: string, method: string) =>
    addNote(office, id, { contactedOn: day(contactedOn), method });
  await note('2026-06-10', 'absent');
  await note('2026-07-01', 'home-visit');
  await note('2026-10-01', 'absent');
  await note('2026-11-01', 'absent');
  await note('2026-11-15', 'note-left');
  const quiet = async () =>
    (await office.call('today.get', {})).quiet.map(({ days, absences, lastContactOn }) => [
      days,
      absences,
      lastContactOn,
    ]);
  expect(await quiet()).toEqual([[142, 3, '2026-07-01']]);
  await note('2026-11-19', 'phone');
  expect(await quiet()).toEqual([]);
});

test('the index of contacts knows the same ways of contact as the rule', () => {
  for (const { code } of builtInCodes().filter(({ list }) => list === 'contactMethod')) {
    expect([code, !isContactNote.includes(`'${code}'`)]).toEqual([code, isContact(code)]);
    if (isInVain(code)) expect(isContact(code)).toBe(false);
  }
});

test('a role that final minutes left without a day is asked about until it is done, dropped or its case closed', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const { id: agendaItemId } = await addToAgenda(office, meetingId, caseId);
  const role = { agencyId: null, agencyName: '見本社協', worker: '', dueOn: null };
  const { roleIds } = await office.call('meeting.setRoles', {
    agendaItemId,
    rowVersion: 1,
    roles: [
      { ...role, task: '様子を見る' },
      { ...role, task: '電話をする', dueOn: day('2026-11-25') },
    ],
  });
  // While the minutes are a draft, finalising them asks for the day.
  expect(await due(office, 'role-undated')).toEqual([]);
  await finaliseMeeting(office, meetingId);
  const { heldOn } = await office.call('meeting.get', { id: meetingId });
  const { replyDays } = (await office.call('settings.get', {})).due;
  const asked = ['', addDays(heldOn, replyDays), '様子を見る'];
  expect(await due(office, 'role-undated')).toEqual([asked]);
  expect(await due(office, 'role')).toEqual([['', '2026-11-25', '電話をする']]);
  const [id] = roleIds;
  const set = (rowVersion: number, state: 'done' | 'doing') =>
    office.call('role.setState', { id: id!, rowVersion, state });
  await set(1, 'done');
  expect(await due(office, 'role-undated')).toEqual([]);
  await set(2, 'doing');
  expect(await due(office, 'role-undated')).toEqual([asked]);
});
