import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import type { TestCore } from '../../tests/fixtures/core.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { decidedPlan, planContent, startPlan } from '../../tests/fixtures/plans.ts';
import { addAgency, addMember, addNote, consentFields, day, openCase } from '../../tests/fixtures/records.ts';

async function prepared(office: TestCore) {
  const opened = await openCase(office);
  const { personId: mother } = await addMember(office, opened.householdId, ['12'], { name: '架空 母' });
  const clinic = await addAgency(office, { name: '見本診療所', secrecy: true });
  const landlord = await addAgency(office, { name: '見本不動産', secrecy: false });
  await office.call('consent.record', {
    caseId: opened.id,
    personId: opened.headId,
    ...consentFields({ allAgencies: false, agencyIds: [clinic] }),
  });
  const request = (fields: Partial<InputOf<'disclosure.check'>> = {}): InputOf<'disclosure.check'> => ({
    caseId: opened.id,
    recipientAgencyId: clinic,
    recipient: '',
    legalBasis: 'liaison',
    purpose: '受診の調整',
    personIds: [opened.headId],
    parts: ['basics', 'notes'],
    exceptionReason: '',
    ...fields,
  });
  return { ...opened, mother, clinic, landlord, request };
}
const spoken = { way: 'spoken', recipient: '見本診療所 相談員', content: '受診の様子を伝えた' } as const;

test('the consent of one member covers no other, and an agency outside it gets nothing', async () => {
  const office = await openTestOffice();
  const { headId, mother, landlord, request } = await prepared(office);
  const alone = await office.call('disclosure.check', request());
  expect([alone.verdict, alone.persons.map((person) => person.verdict)]).toEqual(['allowed', ['allowed']]);
  const both = await office.call('disclosure.check', request({ personIds: [headId, mother] }));
  expect([both.verdict, both.persons.map(({ verdict, reason }) => [verdict, reason])]).toEqual([
    'consent-required',
    [
      ['allowed', 'consent'],
      ['consent-required', 'unconfirmed'],
    ],
  ]);
  const other = await office.call('disclosure.check', request({ recipientAgencyId: landlord }));
  expect(other.persons.map((person) => person.reason)).toEqual(['agency']);
});

test('the council hears without consent, but only those who are bound to secrecy', async () => {
  const office = await openTestOffice();
  const { mother, landlord, request } = await prepared(office);
  const council = { legalBasis: 'art106-6' as const, personIds: [mother] };
  expect((await office.call('disclosure.check', request({ ...council }))).verdict).toBe('allowed-by-basis');
  const outside = await office.call('disclosure.check', request({ ...council, recipientAgencyId: landlord }));
  expect(outside.persons.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['consent-required', 'not-bound'],
  ]);
});

test('records stay behind with their reason: secret, of the office, of the council, about somebody else', async () => {
  const office = await openTestOffice();
  const { id, mother, request } = await prepared(office);
  await addNote(office, id, {});
  await addNote(office, id, { sensitive: true });
  await addNote(office, id, { shareScope: 'office' });
  await addNote(office, id, { shareScope: 'council' });
  await addNote(office, id, { memberIds: [mother] });
  const { leftOut } = await office.call('disclosure.check', request());
  expect(Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count]))).toEqual({
    sensitive: 1,
    office: 1,
    council: 1,
    consent: 1,
  });
});

test('what stays behind is counted of every part: 課題, roles, the assessment and the plan that runs', async () => {
  const office = await openTestOffice();
  const { id: caseId, mother, request } = await prepared(office);
  const issue = { note: '', state: 'open', foundOn: day('2026-11-10'), resolvedOn: null } as const;
  await office.call('caseIssue.add', { ...issue, caseId, personId: mother, code: '601' });
  await office.call('caseIssue.add', { ...issue, caseId, personId: null, code: '401' });
  // Within the office, as every assessment until somebody opens it.
  await office.call('assessment.start', { caseId, assessedOn: day('2026-11-10') });
  await decidedPlan(office, caseId, { shareScope: 'council' });
  // A draft that nobody has decided is no part of what is handed on.
  const draft = await startPlan(office, caseId);
  await office.call('supportPlan.save', { ...planContent({ sensitive: true }), id: draft, rowVersion: 1 });
  const counted = async (parts: InputOf<'disclosure.check'>['parts']) =>
    (await office.call('disclosure.check', request({ parts }))).leftOut;
  expect(await counted(['issues'])).toEqual([{ reason: 'consent', count: 1 }]);
  expect(await counted(['assessment'])).toEqual([{ reason: 'office', count: 1 }]);
  expect(await counted(['plan'])).toEqual([{ reason: 'council', count: 1 }]);
  expect(await counted(['roles'])).toEqual([{ reason: 'council', count: 1 }]);
  expect(await counted(['basics', 'members', 'map'])).toEqual([]);
});

test('a 民生委員 may be told on the consent for 民生委員, within its scope, and on no other particular consent', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: personId, clinic, request } = await prepared(office);
  const [here, there] = [
    await addAgency(office, { name: '見本町民児協', category: 'commissioner' }),
    await addAgency(office, { name: '隣町民児協', category: 'commissioner' }),
  ];
  const asked = async (recipientAgencyId: typeof here, fields = {}) => {
    const answer = await office.call('disclosure.check', request({ recipientAgencyId, ...fields }));
    return [answer.verdict, answer.persons[0]?.reason];
  };
  const say = (fields: Parameters<typeof consentFields>[0]) =>
    office.call('consent.record', { caseId, personId, ...consentFields(fields) });
  expect(await asked(here)).toEqual(['consent-required', 'agency']);
  await say({ kind: 'participation' });
  expect(await asked(here)).toEqual(['consent-required', 'agency']);
  await say({ kind: 'commissioner', allAgencies: false, agencyIds: [here], items: ['identity'] });
  expect(await asked(here, { parts: ['basics'] })).toEqual(['allowed', 'consent']);
  expect(await asked(here, { parts: ['notes'] })).toEqual(['consent-required', 'items']);
  expect(await asked(there, { parts: ['basics'] })).toEqual(['consent-required', 'agency']);
  expect(await asked(clinic)).toEqual(['allowed', 'consent']);
  await say({
    kind: 'commissioner',
    status: 'withdrawn',
    consentedOn: day('2026-11-15'),
    reason: '本人から',
  });
  await say({});
  expect(await asked(here, { parts: ['basics'] })).toEqual(['consent-required', 'withdrawn']);
  expect(await asked(clinic)).toEqual(['allowed', 'consent']);
});

test('for 参加支援 the consent for it is enough, and for nothing else', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId: personId, landlord, request } = await prepared(office);
  const participation = { kind: 'participation', allAgencies: false, agencyIds: [landlord] };
  await office.call('consent.record', { caseId, personId, ...consentFields(participation) });
  const asked = async (purpose: string) =>
    (await office.call('disclosure.check', request({ recipientAgencyId: landlord, purpose }))).verdict;
  expect(await asked('参加支援の受入れの相談')).toBe('allowed');
  expect(await asked('家賃の相談')).toBe('consent-required');
});

test('where a protected household lives goes nowhere', async () => {
  const office = await openTestOffice();
  const { headId, request } = await prepared(office);
  await office.call('protection.begin', {
    personId: headId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '支援措置の申出',
  });
  const { leftOut } = await office.call('disclosure.check', request({ parts: ['basics', 'address', 'map'] }));
  expect(leftOut).toEqual([{ reason: 'protected', count: 2 }]);
});

test('what was said by telephone passes the gate and is logged, an exception with its reason', async () => {
  const office = await openTestOffice();
  const { id, mother, request } = await prepared(office);
  const about = { ...request({ personIds: [mother] }), ...spoken };
  const refused = await office.fails('disclosure.record', about);
  expect([refused.code, refused.problems.map((problem) => problem.path)]).toEqual([
    'consent-required',
    [['personIds', mother]],
  ]);
  const { printNumber } = await office.call('disclosure.record', {
    ...about,
    exceptionReason: '生命の危険があるため（個人情報保護法69条2項4号）',
  });
  const log = await office.call('disclosure.list', { caseId: id, from: null, until: null });
  expect([log.total, log.disclosures]).toMatchObject([
    1,
    [
      {
        printNumber,
        way: 'spoken',
        title: '受診の様子を伝えた',
        recipient: '見本診療所 相談員',
        personNames: ['架空 母'],
        legalBases: ['liaison'],
        parts: ['basics', 'notes'],
        exceptionReason: '生命の危険があるため（個人情報保護法69条2項4号）',
      },
    ],
  ]);
});

test('a reason that was not needed is not logged as an exception, and nobody cannot be spoken of', async () => {
  const office = await openTestOffice();
  const { id, request } = await prepared(office);
  const nobody = await office.fails('disclosure.record', { ...request({ personIds: [] }), ...spoken });
  expect([nobody.code, nobody.problems]).toEqual([
    'validation',
    [{ path: ['personIds'], reason: 'required' }],
  ]);
  await office.call('disclosure.record', { ...request({ exceptionReason: '念のため' }), ...spoken });
  const { disclosures } = await office.call('disclosure.list', { caseId: id, from: null, until: null });
  expect(disclosures.map((entry) => entry.exceptionReason)).toEqual(['']);
});

test('the log is read by period, and a copy stands in it without its words', async () => {
  const office = await openTestOffice();
  const { id, request } = await prepared(office);
  await office.call('disclosure.record', { ...request(), ...spoken });
  office.setNow('2027-04-02T00:00:00.000Z');
  await office.call('disclosure.copied', { page: 'cases', caseId: id, characters: 12 });
  const listed = async (from: string | null, until: string | null) =>
    (
      await office.call('disclosure.list', {
        caseId: id,
        from: from === null ? null : day(from),
        until: until === null ? null : day(until),
      })
    ).disclosures.map(({ way, title }) => [way, title]);
  expect(await listed(null, null)).toEqual([
    ['clipboard', '12字'],
    ['spoken', '受診の様子を伝えた'],
  ]);
  expect(await listed('2026-11-20', '2027-04-01')).toEqual([['spoken', '受診の様子を伝えた']]);
  expect(await listed('2027-04-02', null)).toEqual([['clipboard', '12字']]);
});
