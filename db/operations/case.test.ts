import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsReason, nextStatuses } from '../../domain/case/lifecycle.ts';
import { agencyId, personId } from '../../domain/contract/scalars.ts';
import { caseStatuses } from '../../domain/contract/case.ts';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import {
  addHousehold,
  addMember,
  addNote,
  day,
  intakeFields,
  openCase,
} from '../../tests/fixtures/records.ts';

const unknownId = '01890000-0000-7000-8000-000000000000';
const caseFields = {
  leadAgencyId: null,
  leadWorker: '',
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
          });
          const allowed = nextStatuses(status).includes(to);
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
  const change = { id, rowVersion: 1, status: 'assessment', reason: '' };
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
  const save = { id, rowVersion: 1, ...caseFields };
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

test('the intake is changed under its own version, its problems named by its own fields', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const future = await office.fails('case.saveIntake', {
    caseId,
    rowVersion: 1,
    ...intakeFields({ receivedOn: day('2026-11-21') }),
  });
  expect(future.problems).toEqual([{ path: ['receivedOn'], reason: 'in-future' }]);
  await office.call('case.saveIntake', {
    caseId,
    rowVersion: 1,
    ...intakeFields({ issues: ['101'], mainIssue: null }),
  });
  const { intake, caseNumber } = await office.call('case.get', { id: caseId });
  expect([intake.issues, intake.rowVersion, caseNumber]).toEqual([['101'], 2, '8-001']);
  expect((await office.fails('case.saveIntake', { caseId, rowVersion: 1, ...intakeFields() })).code).toBe(
    'stale-version',
  );
});

test('every statement of consent is kept; the latest counts, and saving without a change adds none', async () => {
  const office = await openTestOffice();
  const { id, headId: principalId } = await openCase(office);
  const save = async (rowVersion: number, consentStatus: 'written' | 'withdrawn') => {
    await office.call('case.save', {
      id,
      rowVersion,
      principalId,
      ...caseFields,
      consentStatus,
      consentOn: day('2026-11-02'),
      consentScope: '全機関',
    });
  };
  await save(1, 'written');
  await save(2, 'written');
  await save(3, 'withdrawn');
  const { consentStatus, rowVersion } = await office.call('case.get', { id });
  expect([consentStatus, rowVersion]).toEqual(['withdrawn', 4]);
  await office.call('office.lock', {});
  const kept = await withRawOffice(join(office.folder, 'office'), passphrase, (database) =>
    database.read((tx) => tx.all<{ status: string }>('SELECT status FROM consents ORDER BY recorded_at')),
  );
  expect(kept.map((row) => row.status)).toEqual(['unconfirmed', 'written', 'withdrawn']);
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
  await office.call('case.changeStatus', {
    id: first.id,
    rowVersion: 1,
    status: 'closed',
    changedOn: day('2026-11-20'),
    reason: '転出',
  });
  expect(await ids('', 'number')).toEqual([second.id]);
});
