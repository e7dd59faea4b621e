import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsNextCheck, needsReason, nextStatuses } from '../../domain/case/lifecycle.ts';
import { agencyId, personId } from '../../domain/contract/scalars.ts';
import { caseStatuses } from '../../domain/contract/case.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import {
  addHousehold,
  addMember,
  addNote,
  closureFields,
  day,
  intakeFields,
  openCase,
} from '../../tests/fixtures/records.ts';

const unknownId = '01890000-0000-7000-8000-000000000000';
const caseFields = {
  leadAgencyId: null,
  leadWorker: '',
  priority: '',
  consentStatus: 'unconfirmed',
  consentOn: null,
  consentScope: '',
} as const;

test('cases are numbered through the fiscal year of the day they were received', async () => {
  const office = await openTestOffice();
  office.setNow('2027-05-01T00:00:00.000Z');
  const days = ['2027-03-31', '2027-04-01', '2027-03-30', '2027-04-02', '2019-04-30', '2020-03-31'];
  const numbers = [];
  for (const receivedOn of days)
    numbers.push((await openCase(office, {}, {}, { receivedOn: day(receivedOn) })).caseNumber);
  expect(numbers).toEqual(['8-001', '9-001', '8-002', '9-002', '1-001', '1-002']);
});

test('the day in the office counts, not the day in Greenwich', async () => {
  const office = await openTestOffice();
  office.setNow('2027-03-31T15:30:00.000Z');
  const opened = await openCase(office, {}, {}, { receivedOn: day('2027-04-01') });
  expect(opened.caseNumber).toBe('9-001');
  expect((await office.call('today.get', {})).date).toBe('2027-04-01');
});

test('any walk through the steps goes only where the course of a case allows', async () => {
  const office = await openTestOffice();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ to: fc.constantFrom(...caseStatuses), reason: fc.constantFrom('', '転出') }), {
        maxLength: 12,
      }),
      async (walk) => {
        const { id } = await openCase(office);
        let status: (typeof caseStatuses)[number] = 'intake';
        const history = ['intake'];
        for (const { to, reason } of walk) {
          const { rowVersion } = await office.call('case.get', { id });
          const result = await office.send('case.changeStatus', {
            id,
            rowVersion,
            status: to,
            changedOn: day('2026-11-15'),
            reason,
            nextCheckOn: needsNextCheck(to) ? day('2027-02-15') : null,
          });
          const allowed = to !== 'closed' && nextStatuses(status).includes(to);
          const explained = !needsReason(status, to) || reason !== '';
          expect(result.ok ? 'ok' : result.error.code).toBe(
            allowed ? (explained ? 'ok' : 'validation') : 'conflict',
          );
          if (result.ok) {
            status = to;
            history.push(to);
          }
        }
        const { statusHistory, status: stored } = await office.call('case.get', { id });
        expect([stored, statusHistory.map((change) => change.status)]).toEqual([status, history]);
      },
    ),
    { numRuns: 25 },
  );
});

test('a step is dated neither before the one before it nor in the future', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, {}, {}, { receivedOn: day('2026-11-10') });
  const change = { id, rowVersion: 1, status: 'assessment', reason: '', nextCheckOn: null } as const;
  const [early, late, stale] = await Promise.all([
    office.fails('case.changeStatus', { ...change, changedOn: '2026-11-09' }),
    office.fails('case.changeStatus', { ...change, changedOn: '2026-11-21' }),
    office.fails('case.changeStatus', { ...change, rowVersion: 2, changedOn: '2026-11-10' }),
  ]);
  expect([early.problems, late.problems, stale.code]).toEqual([
    [{ path: ['changedOn'], reason: 'end-before-start' }],
    [{ path: ['changedOn'], reason: 'in-future' }],
    'stale-version',
  ]);
  expect((await office.call('case.get', { id })).statusHistory).toHaveLength(1);
});

test('the person at the centre is a member of the household', async () => {
  const office = await openTestOffice();
  const own = await addHousehold(office);
  const other = await addHousehold(office, { name: '別人 一' });
  const input = { ...caseFields, householdId: own.id, principalId: other.headId, intake: intakeFields() };
  expect((await office.fails('case.open', input)).code).toBe('not-found');
  const { id } = await office.call('case.open', { ...input, principalId: own.headId });
  const member = await addMember(office, own.id, ['20'], { name: '架空 次郎' });
  const save = { id, rowVersion: 1, priority: '', nextCheckOn: null, nextCheckPlan: '' };
  expect((await office.fails('case.save', { ...save, principalId: other.headId })).code).toBe('not-found');
  await office.call('case.save', { ...save, principalId: member.personId });
  expect((await office.call('case.get', { id })).principalId).toBe(member.personId);
});

test('agencies, persons and choices that do not exist are named as such', async () => {
  const office = await openTestOffice();
  const { id: householdId, headId: principalId } = await addHousehold(office);
  const input = { ...caseFields, householdId, principalId, intake: intakeFields() };
  const failures = await Promise.all([
    office.fails('case.open', { ...input, leadAgencyId: agencyId.parse(unknownId) }),
    office.fails('case.open', { ...input, principalId: personId.parse(unknownId) }),
    office.fails('case.open', {
      ...input,
      intake: intakeFields({ referrerAgencyId: agencyId.parse(unknownId) }),
    }),
    office.fails('case.open', { ...input, intake: intakeFields({ route: 'telepathy' }) }),
    office.fails('case.open', {
      ...input,
      intake: intakeFields({ issues: ['205', '000'], mainIssue: null }),
    }),
    office.fails('case.open', { ...input, intake: intakeFields({ mainIssue: '101' }) }),
    office.fails('case.open', { ...input, intake: intakeFields({ receivedOn: day('2026-11-21') }) }),
    office.fails('case.open', { ...input, consentStatus: 'oral', consentOn: '2026-11-21' }),
  ]);
  expect(
    failures.map(({ code, problems }) => [
      code,
      ...problems.flatMap((problem) => [problem.path.join('.'), problem.reason]),
    ]),
  ).toEqual([
    ['not-found'],
    ['not-found'],
    ['not-found'],
    ['validation', 'intake.route', 'unknown-choice'],
    ['validation', 'intake.issues.1', 'unknown-choice'],
    ['validation', 'intake.mainIssue', 'unknown-choice'],
    ['validation', 'intake.receivedOn', 'in-future'],
    ['validation', 'consentOn', 'in-future'],
  ]);
  expect((await office.call('case.list', { status: 'all', text: '', sort: 'number' })).total).toBe(0);
});

test('見守り has a day to look again, which goes when the case moves on', async () => {
  const office = await openTestOffice();
  const { id, headId: principalId } = await openCase(office);
  const step = { id, status: 'watch', changedOn: day('2026-11-10'), reason: '' } as const;
  const without = await office.fails('case.changeStatus', { ...step, rowVersion: 1, nextCheckOn: null });
  expect(without.problems).toEqual([{ path: ['nextCheckOn'], reason: 'required' }]);
  await office.call('case.changeStatus', { ...step, rowVersion: 1, nextCheckOn: day('2027-02-10') });
  const save = { id, principalId, priority: 'high', nextCheckPlan: '電話で様子を聞く' };
  expect((await office.fails('case.save', { ...save, rowVersion: 2, nextCheckOn: null })).problems).toEqual([
    { path: ['nextCheckOn'], reason: 'required' },
  ]);
  await office.call('case.save', { ...save, rowVersion: 2, nextCheckOn: day('2027-01-10') });
  const watched = await office.call('case.get', { id });
  expect([watched.nextCheckOn, watched.nextCheckPlan, watched.priority, watched.nextDueOn]).toEqual([
    '2027-01-10',
    '電話で様子を聞く',
    'high',
    '2027-01-10',
  ]);
  await office.call('case.changeStatus', {
    ...step,
    rowVersion: 3,
    status: 'supporting',
    changedOn: day('2026-11-12'),
    nextCheckOn: null,
  });
  const moved = await office.call('case.get', { id });
  expect([moved.nextCheckOn, moved.nextCheckPlan, moved.nextDueOn]).toEqual([null, '', null]);
  const outside = await office.fails('case.save', { ...save, rowVersion: 4, nextCheckOn: day('2027-01-10') });
  expect(outside.problems).toEqual([{ path: ['nextCheckOn'], reason: 'only-while-watched' }]);
});

test('the lead changes with its day and reason, and the one before stays in the history', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, {}, { leadWorker: '架空 一' });
  const change = {
    id,
    leadAgencyId: null,
    leadWorker: '架空 二',
    startsOn: day('2026-11-10'),
    reason: '異動',
  };
  await office.call('case.changeLead', { ...change, rowVersion: 1 });
  const { leads, leadWorker, rowVersion } = await office.call('case.get', { id });
  expect([leadWorker, rowVersion]).toEqual(['架空 二', 2]);
  expect(leads.map(({ worker, startsOn, reason }) => [worker, startsOn, reason])).toEqual([
    ['架空 二', '2026-11-10', '異動'],
    ['架空 一', '2026-11-01', ''],
  ]);
  const again = { ...change, rowVersion: 2 };
  const problems = await Promise.all([
    office.fails('case.changeLead', again),
    office.fails('case.changeLead', { ...again, leadWorker: '架空 三', startsOn: day('2026-11-09') }),
    office.fails('case.changeLead', { ...again, leadWorker: '架空 三', startsOn: day('2026-11-21') }),
    office.fails('case.changeLead', { ...again, leadWorker: '架空 三', rowVersion: 1 }),
  ]);
  expect(problems.map((failure) => failure.problems[0]?.reason ?? failure.code)).toEqual([
    'lead-unchanged',
    'end-before-start',
    'in-future',
    'stale-version',
  ]);
});

test('linked cases show each other, whichever side tied them, and not twice', async () => {
  const office = await openTestOffice();
  const one = await openCase(office, { name: '架空 一' });
  const other = await openCase(office, { name: '別人 二' });
  const link = { caseId: one.id, otherId: other.id, kind: 'relatives', note: '妹の世帯' };
  await office.call('caseLink.add', link);
  const seen = async (id: typeof one.id) =>
    (await office.call('case.get', { id })).links.map((entry) => [
      entry.caseNumber,
      entry.householdLabel,
      entry.note,
    ]);
  expect(await seen(one.id)).toEqual([[other.caseNumber, '別人家', '妹の世帯']]);
  expect(await seen(other.id)).toEqual([[one.caseNumber, '架空家', '妹の世帯']]);
  const refused = await Promise.all([
    office.fails('caseLink.add', { ...link, caseId: other.id, otherId: one.id }),
    office.fails('caseLink.add', { ...link, otherId: one.id }),
    office.fails('caseLink.add', { ...link, kind: 'telepathy' }),
  ]);
  expect(refused.map((failure) => failure.problems[0]?.reason)).toEqual([
    'already-linked',
    'case-itself',
    'unknown-choice',
  ]);
});

test('the list filters by priority, urgency and lead', async () => {
  const office = await openTestOffice();
  const agency = await office.call('agency.add', {
    name: '見本社会福祉協議会',
    shortName: '社協',
    category: 'social-council',
    phone: '',
    secrecy: true,
    people: [],
  });
  const first = await openCase(office, { name: '架空 一' }, { leadAgencyId: agency.id });
  const second = await openCase(office, { name: '架空 二' }, {}, { urgency: 'today' });
  await office.call('case.save', {
    id: second.id,
    rowVersion: 1,
    principalId: second.headId,
    priority: 'high',
    nextCheckOn: null,
    nextCheckPlan: '',
  });
  const ids = async (filter: object) => {
    const input = { status: 'open', text: '', sort: 'number', ...filter } as const;
    const { cases, total } = await office.call('case.list', input);
    expect(total).toBe(cases.length);
    return cases.map(({ id }) => id);
  };
  expect(await ids({ priority: 'high' })).toEqual([second.id]);
  expect(await ids({ urgency: 'today' })).toEqual([second.id]);
  expect(await ids({ leadAgencyId: agency.id })).toEqual([first.id]);
  expect(await ids({ leadAgencyId: agency.id, urgency: 'today' })).toEqual([]);
});

test('the list sorts by silence and by what is due, and finds by number and name', async () => {
  const office = await openTestOffice();
  const first = await openCase(office, { name: '架空 一', kana: 'かくう はじめ' });
  const second = await openCase(office, { name: '架空 二', kana: 'かくう つぎ' });
  await addNote(office, first.id, { contactedOn: day('2026-11-12'), nextOn: day('2026-11-30') });
  await addNote(office, second.id, { contactedOn: day('2026-11-11'), nextOn: day('2026-12-10') });
  const ids = async (text: string, sort: 'number' | 'lastContact' | 'nextDue') =>
    (await office.call('case.list', { status: 'open', text, sort })).cases.map((entry) => entry.id);
  expect(await ids('', 'number')).toEqual([second.id, first.id]);
  expect(await ids('', 'lastContact')).toEqual([second.id, first.id]);
  expect(await ids('', 'nextDue')).toEqual([first.id, second.id]);
  expect(await ids('8-001', 'number')).toEqual([first.id]);
  expect(await ids('つぎ', 'number')).toEqual([second.id]);
  await office.call('case.close', { id: first.id, rowVersion: 1, ...closureFields() });
  expect(await ids('', 'number')).toEqual([second.id]);
});
