import { describe, expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import type { CaseId, PlanId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addMeeting, day, openCase } from '../../tests/fixtures/records.ts';
import { decidedPlan, decisionFields, planContent, startPlan } from '../../tests/fixtures/plans.ts';

const unknownId = '01890000-0000-7000-8000-000000000000';

const reasons = ({ code, problems }: { code: string; problems: readonly { reason: string }[] }) => [
  code,
  ...problems.map(({ reason }) => reason),
];

const evaluationTexts = {
  evaluator: '見本 花子',
  changes: ['met'],
  changesNote: '',
  voice: '',
  rolesReview: '',
  remaining: '',
  answers: [],
  meetingId: null,
};

const done = (fields: Partial<InputOf<'monitoring.record'>> = {}) => ({
  doneOn: day('2026-11-20'),
  monitor: '見本',
  situation: '週に1度は出かけている',
  voice: '',
  answers: [],
  result: 'continue' as const,
  nextDueOn: null,
  ...fields,
});

const planOf = (office: TestCore, id: PlanId) => office.call('supportPlan.get', { id });
const statusOf = async (office: TestCore, id: CaseId) => (await office.call('case.get', { id })).status;

/** Evaluates a plan: the first goal achieved, the others partly. */
async function evaluate(office: TestCore, planId: PlanId, conclusion: 'replan' | 'closure') {
  await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  const { evaluation, goals } = await planOf(office, planId);
  if (evaluation === null) throw new Error('no evaluation');
  await office.call('evaluation.save', {
    id: evaluation.id,
    rowVersion: evaluation.rowVersion,
    ...evaluationTexts,
    evaluatedOn: day('2026-11-20'),
    goals: goals.map(({ id }, index) => ({
      goalId: id,
      result: index === 0 ? 'achieved' : 'partly',
      note: '',
    })),
    conclusion,
  });
  await office.call('evaluation.finish', { id: evaluation.id, rowVersion: evaluation.rowVersion + 1 });
}

test('plan, decision, monitoring, evaluation, 再プラン, and the whole once more up to closure', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const first = await startPlan(office, caseId);
  expect(await statusOf(office, caseId)).toBe('planning');
  await office.call('supportPlan.save', {
    ...planContent({ startsOn: day('2026-08-01'), endsOn: day('2027-01-31') }),
    id: first,
    rowVersion: 1,
  });
  await office.call('supportPlan.decide', {
    id: first,
    rowVersion: 2,
    decidedOn: day('2026-08-03'),
    decisionNumber: '福第12号',
    meetingId: null,
    meetingResult: '',
  });
  expect(await statusOf(office, caseId)).toBe('supporting');
  const { monitorings, evaluationDue } = await planOf(office, first);
  expect([monitorings.map(({ dueOn }) => dueOn), evaluationDue]).toEqual([['2026-11-01'], false]);

  const monitoring = monitorings[0];
  if (monitoring === undefined) throw new Error('no monitoring');
  await office.call('monitoring.record', { id: monitoring.id, rowVersion: 1, ...done() });
  expect(await statusOf(office, caseId)).toBe('monitoring');
  const afterwards = await planOf(office, first);
  expect(afterwards.monitorings).toMatchObject([{ doneOn: '2026-11-20', result: 'continue' }]);
  office.setNow('2027-01-10T00:00:00.000Z');
  expect((await planOf(office, first)).evaluationDue).toBe(true);
  expect((await office.call('supportPlan.list', { caseId })).plans).toMatchObject([
    { number: 1, state: 'decided', evaluationDue: true, openRoles: 1, goals: ['外に出る', '通院を続ける'] },
  ]);

  office.setNow('2026-11-20T02:00:00.000Z');
  await evaluate(office, first, 'replan');
  expect(await statusOf(office, caseId)).toBe('evaluation');
  expect(await planOf(office, first)).toMatchObject({
    state: 'ended',
    endedOn: '2026-11-20',
    evaluationDue: false,
  });

  const second = await startPlan(office, caseId, { basedOn: first });
  const next = await planOf(office, second);
  expect(next).toMatchObject({
    number: 2,
    state: 'draft',
    vision: '畑に出たい',
    startsOn: '2026-11-20',
    endsOn: null,
    goals: [{ text: '通院を続ける' }],
    roles: [{ agencyName: '社協', task: '通院に付き添う', state: 'planned', goalId: next.goals[0]?.id }],
  });
  expect(await statusOf(office, caseId)).toBe('planning');
  await office.call('supportPlan.save', {
    ...planContent({ startsOn: day('2026-11-20'), endsOn: day('2026-12-10') }),
    id: second,
    rowVersion: 1,
  });
  await office.call('supportPlan.decide', {
    id: second,
    rowVersion: 2,
    decidedOn: day('2026-11-20'),
    decisionNumber: '',
    meetingId: null,
    meetingResult: '',
  });
  expect(await planOf(office, second)).toMatchObject({ monitorings: [], evaluationDue: true });
  await evaluate(office, second, 'closure');
  expect(
    (await office.call('supportPlan.list', { caseId })).plans.map(({ conclusion }) => conclusion),
  ).toEqual(['closure', 'replan']);
});

test('only a plan in force has roles to be carried out', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const openRoles = async () =>
    (await office.call('supportPlan.list', { caseId })).plans.map((plan) => [plan.state, plan.openRoles]);
  const first = await startPlan(office, caseId);
  await office.call('supportPlan.save', { ...planContent(), id: first, rowVersion: 1 });
  expect(await openRoles()).toEqual([['draft', 0]]);
  await office.call('supportPlan.decide', { id: first, rowVersion: 2, ...decisionFields });
  expect(await openRoles()).toEqual([['decided', 1]]);
  await evaluate(office, first, 'replan');
  await startPlan(office, caseId, { basedOn: first });
  expect(await openRoles()).toEqual([
    ['draft', 0],
    ['ended', 0],
  ]);
});

describe('a draft', () => {
  test('is one at a time, and a second running plan of a kind is refused', async () => {
    const office = await openTestOffice();
    const { id: caseId } = await openCase(office);
    await decidedPlan(office, caseId);
    const second = await startPlan(office, caseId);
    expect(await statusOf(office, caseId)).toBe('supporting');
    const again = { caseId, kind: 'relationship', basedOn: null, plannedOn: day('2026-11-20') };
    expect(reasons(await office.fails('supportPlan.start', again))).toEqual(['conflict', 'plan-draft-there']);
    await office.call('supportPlan.save', { ...planContent(), id: second, rowVersion: 1 });
    const decide = {
      id: second,
      rowVersion: 2,
      decidedOn: day('2026-11-20'),
      decisionNumber: '',
      meetingId: null,
      meetingResult: '',
    };
    expect(reasons(await office.fails('supportPlan.decide', decide))).toEqual(['conflict', 'plan-running']);
  });

  test('keeps the ids of goals and roles through saving, and lets go of those left out', async () => {
    const office = await openTestOffice();
    const { id: caseId } = await openCase(office);
    const id = await startPlan(office, caseId);
    await office.call('supportPlan.save', { ...planContent(), id, rowVersion: 1 });
    const before = await planOf(office, id);
    const [going, staying] = before.goals;
    const [role] = before.roles;
    if (going === undefined || staying === undefined || role === undefined) throw new Error('no goals');
    const content = planContent();
    await office.call('supportPlan.save', {
      ...content,
      id,
      rowVersion: 2,
      goals: [{ ...staying, text: '通院を続け、薬を飲む' }],
      roles: content.roles.map((each) => ({ ...each, id: role.id, goal: 0 })),
    });
    const after = await planOf(office, id);
    expect(after.goals).toEqual([{ ...staying, text: '通院を続け、薬を飲む' }]);
    expect(after.roles).toMatchObject([{ id: role.id, rowVersion: 2, goalId: staying.id }]);
    const foreign = { ...planContent(), id, rowVersion: 3, goals: [{ ...going, id: unknownId }] };
    expect((await office.fails('supportPlan.save', foreign)).code).toBe('not-found');
  });

  test('refuses an end before its start, unknown agencies, services and meetings, and an older version', async () => {
    const office = await openTestOffice();
    const { id: caseId } = await openCase(office);
    const { id: meetingId } = await addMeeting(office, 'art106-4');
    const id = await startPlan(office, caseId);
    const save = (fields: object, rowVersion = 1) =>
      office.fails('supportPlan.save', { ...planContent(), id, rowVersion, ...fields });
    const role = planContent().roles[0];
    expect(
      [
        await save({ startsOn: '2026-10-01', endsOn: '2026-09-30' }),
        await save({ firstMonitoringOn: '2026-07-01' }),
        await save({ services: ['no-such-service'] }),
        await save({ roles: [{ ...role, agencyId: unknownId }] }),
        await save({ goals: [{ id: null, term: 'long', text: ' ', dueOn: null, issueIds: [] }] }),
        await save({ agreedOn: '2026-11-21' }),
        await save({}, 5),
      ].map(reasons),
    ).toEqual([
      ['validation', 'end-before-start'],
      ['validation', 'outside-period'],
      ['validation', 'unknown-choice'],
      ['not-found'],
      ['validation', 'required'],
      ['validation', 'in-future'],
      ['stale-version'],
    ]);
    await office.call('supportPlan.save', { ...planContent(), id, rowVersion: 1 });
    const decide = (fields: object) =>
      office.fails('supportPlan.decide', {
        id,
        rowVersion: 2,
        decidedOn: '2026-11-19',
        decisionNumber: '',
        meetingId: null,
        meetingResult: '',
        ...fields,
      });
    expect(
      [
        await decide({ decidedOn: '2026-11-21' }),
        await decide({ decidedOn: '2026-07-31' }),
        await decide({ meetingId }),
        await decide({ rowVersion: 1 }),
      ].map(reasons),
    ).toEqual([['validation', 'in-future'], ['validation', 'before-plan'], ['not-found'], ['stale-version']]);
  });

  test('without goals or period is not decided', async () => {
    const office = await openTestOffice();
    const { id: caseId } = await openCase(office);
    const id = await startPlan(office, caseId);
    const decide = {
      id,
      decidedOn: day('2026-11-20'),
      decisionNumber: '',
      meetingId: null,
      meetingResult: '',
    };
    expect(reasons(await office.fails('supportPlan.decide', { ...decide, rowVersion: 1 }))).toEqual([
      'validation',
      'no-goal',
      'required',
      'required',
    ]);
  });
});

test('a relationship plan asks for a way to meet and a first monitoring, and runs beside a support plan', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  await decidedPlan(office, caseId);
  const id = await startPlan(office, caseId, { kind: 'relationship' });
  const decide = {
    id,
    decidedOn: day('2026-11-20'),
    decisionNumber: '',
    meetingId: null,
    meetingResult: '' as const,
  };
  expect(reasons(await office.fails('supportPlan.decide', { ...decide, rowVersion: 1 }))).toHaveLength(3);
  const own = { startsOn: null, endsOn: null, goals: [], roles: [] };
  await office.call('supportPlan.save', {
    ...planContent({ ...own, approach: '月に1度、置き手紙', firstMonitoringOn: day('2026-11-20') }),
    id,
    rowVersion: 1,
  });
  await office.call('supportPlan.decide', { ...decide, rowVersion: 2 });
  const { monitorings } = await planOf(office, id);
  const monitoring = monitorings[0];
  if (monitoring === undefined) throw new Error('no monitoring');
  const answers = [{ question: 'met', text: '玄関先で声がした' }];
  const record = { id: monitoring.id, rowVersion: 1, ...done() };
  const unknown = { ...record, answers: [{ question: 'no-such-question', text: '' }] };
  expect(reasons(await office.fails('monitoring.record', unknown))).toEqual(['validation', 'unknown-choice']);
  await office.call('monitoring.record', { ...record, answers });
  expect((await planOf(office, id)).monitorings).toMatchObject([
    { doneOn: '2026-11-20', answers },
    { dueOn: '2027-02-20', doneOn: null },
  ]);
});

test('monitoring is planned, moved and recorded, and its next day follows once', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const planId = await decidedPlan(office, caseId);
  const id = (await planOf(office, planId)).monitorings[0]?.id;
  if (id === undefined) throw new Error('no monitoring');
  const move = { id, rowVersion: 1, dueOn: day('2026-11-15') };
  await office.call('monitoring.move', move);
  const { id: extra } = await office.call('monitoring.plan', { planId, dueOn: day('2026-12-25') });
  const record = { id, rowVersion: 2, ...done() };
  expect(
    [
      await office.fails('monitoring.move', move),
      await office.fails('monitoring.plan', { planId, dueOn: '2026-12-25' }),
      await office.fails('monitoring.record', { ...record, doneOn: '2026-11-21' }),
      await office.fails('monitoring.record', { ...record, nextDueOn: '2026-11-20' }),
      await office.fails('monitoring.record', { ...record, situation: '' }),
      await office.fails('monitoring.record', { ...record, rowVersion: 1 }),
    ].map(reasons),
  ).toEqual([
    ['conflict', 'already-there'],
    ['conflict', 'already-there'],
    ['validation', 'in-future'],
    ['validation', 'not-after-monitoring'],
    ['validation', 'required'],
    ['stale-version'],
  ]);
  await office.call('monitoring.record', record);
  // One waits already, so none follows; a day that is chosen is planned.
  expect((await planOf(office, planId)).monitorings.map(({ dueOn }) => dueOn)).toEqual([
    '2026-11-15',
    '2026-12-25',
  ]);
  await office.call('monitoring.record', { ...record, rowVersion: 3, nextDueOn: day('2026-12-10') });
  expect(reasons(await office.fails('monitoring.move', { id, rowVersion: 4, dueOn: '2026-12-01' }))).toEqual([
    'conflict',
    'already-done',
  ]);
  await office.call('monitoring.record', { ...done({ result: 'evaluate' }), id: extra, rowVersion: 1 });
  const plan = await planOf(office, planId);
  expect([plan.evaluationDue, plan.monitorings.map(({ dueOn }) => dueOn)]).toEqual([
    true,
    ['2026-11-15', '2026-12-25', '2026-12-10'],
  ]);
});

test('a decided plan is opened again with a reason, and decided anew', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const id = await decidedPlan(office, caseId);
  const { rowVersion } = await planOf(office, id);
  const save = { ...planContent(), id, rowVersion };
  expect((await office.fails('supportPlan.save', save)).code).toBe('finalised');
  await office.call('supportPlan.reopen', { id, rowVersion, reason: '期間の誤り' });
  expect(await planOf(office, id)).toMatchObject({ state: 'draft', decidedOn: null });
  const { status, statusHistory } = await office.call('case.get', { id: caseId });
  expect([status, statusHistory.at(-1)?.reason]).toEqual(['planning', '期間の誤り']);
  await office.call('supportPlan.decide', {
    id,
    rowVersion: rowVersion + 1,
    decidedOn: day('2026-11-20'),
    decisionNumber: '',
    meetingId: null,
    meetingResult: '',
  });
  expect((await planOf(office, id)).monitorings).toHaveLength(1);
  await office.call('evaluation.start', { planId: id, evaluatedOn: day('2026-11-20') });
  const reopen = { id, rowVersion: rowVersion + 2, reason: 'もう一度' };
  expect(reasons(await office.fails('supportPlan.reopen', reopen))).toEqual(['conflict', 'evaluation-begun']);
});

test('an evaluation is finished with a result for each goal and a conclusion, once', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const planId = await decidedPlan(office, caseId);
  const { id } = await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  const again = { planId, evaluatedOn: day('2026-11-20') };
  expect(reasons(await office.fails('evaluation.start', again))).toEqual(['conflict', 'evaluation-begun']);
  const { evaluation } = await planOf(office, planId);
  expect(evaluation?.goals.map(({ result }) => result)).toEqual(['', '']);
  expect(reasons(await office.fails('evaluation.finish', { id, rowVersion: 1 }))).toEqual([
    'validation',
    'no-result',
    'no-result',
    'no-conclusion',
  ]);
  const goals = evaluation?.goals ?? [];
  const save = {
    id,
    rowVersion: 1,
    ...evaluationTexts,
    evaluatedOn: day('2026-11-20'),
    goals: goals.map((goal) => ({ ...goal, result: 'partly' as const })),
    conclusion: 'watch' as const,
  };
  expect(
    [
      await office.fails('evaluation.save', { ...save, evaluatedOn: '2026-11-21' }),
      await office.fails('evaluation.save', { ...save, changes: ['no-such-change'] }),
      await office.fails('evaluation.save', { ...save, goals: [{ ...goals[0], goalId: unknownId }] }),
      await office.fails('evaluation.save', { ...save, rowVersion: 9 }),
    ].map(reasons),
  ).toEqual([
    ['validation', 'in-future'],
    ['validation', 'unknown-choice'],
    ['not-found'],
    ['stale-version'],
  ]);
  await office.call('evaluation.save', save);
  await office.call('evaluation.finish', { id, rowVersion: 2 });
  expect(
    [
      await office.fails('evaluation.save', { ...save, rowVersion: 3 }),
      await office.fails('evaluation.finish', { id, rowVersion: 3 }),
      await office.fails('monitoring.plan', { planId, dueOn: '2026-12-01' }),
      await office.fails('evaluation.start', { planId, evaluatedOn: '2026-11-20' }),
    ].map(reasons),
  ).toEqual([
    ['finalised'],
    ['finalised'],
    ['conflict', 'plan-not-running'],
    ['conflict', 'plan-not-running'],
  ]);
});

test('a goal answers a 課題 of its own case', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const other = await openCase(office);
  const issue = {
    personId: null,
    code: '601',
    note: '',
    state: 'open',
    foundOn: day('2026-11-01'),
    resolvedOn: null,
  };
  const { id: issueId } = await office.call('caseIssue.add', { ...issue, state: 'open', caseId });
  const { id: foreignId } = await office.call('caseIssue.add', { ...issue, state: 'open', caseId: other.id });
  const id = await startPlan(office, caseId);
  const goals = (issueIds: readonly string[]) => [
    { id: null, term: 'long', text: '外に出る', dueOn: null, issueIds },
  ];
  const save = { ...planContent({ roles: [] }), id, rowVersion: 1 };
  expect((await office.fails('supportPlan.save', { ...save, goals: goals([foreignId]) })).code).toBe(
    'not-found',
  );
  await office.call('supportPlan.save', {
    ...save,
    goals: [{ id: null, term: 'long', text: '外に出る', dueOn: null, issueIds: [issueId] }],
  });
  expect((await planOf(office, id)).goals[0]?.issueIds).toEqual([issueId]);
});
