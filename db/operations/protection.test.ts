import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import { addHousehold, addMember, day } from '../../tests/fixtures/records.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';

const period = { from: day('2026-04-01'), until: day('2027-03-31'), reason: 'DV 住民係で決定' };

async function protect(office: TestCore, personId: PersonId, fields: Partial<typeof period> = {}) {
  return office.call('protection.begin', { personId, ...period, ...fields });
}
const listed = async (office: TestCore, personId: PersonId) =>
  (await office.call('protection.list', { personId })).protections;

test('a renewal keeps the earlier protection as history, and only one stands', async () => {
  const office = await openTestOffice();
  const { headId } = await addHousehold(office);
  const first = await protect(office, headId);
  const second = await protect(office, headId, { from: day('2027-04-01'), until: day('2028-03-31') });
  const protections = await listed(office, headId);
  expect(protections.map(({ id, endedAt }) => [id, endedAt === null])).toEqual([
    [second.id, true],
    [first.id, false],
  ]);
  expect(protections[1]).toMatchObject({ endReason: '', endedBy: '見本 花子' });
});

test('a protection whose period is over goes on standing until somebody ends it', async () => {
  const office = await openTestOffice();
  const { id: household, headId } = await addHousehold(office);
  const { id } = await protect(office, headId);
  office.setNow('2030-01-01T00:00:00.000Z');
  expect((await listed(office, headId))[0]?.endedAt).toBeNull();
  const every = { districtId: null, withCaseOnly: false, text: '' };
  expect(await office.call('household.list', every)).toEqual({ households: [], total: 0, leftOut: 1 });
  const shown = await office.call('household.list', { ...every, withProtected: true });
  expect(shown.households.find((row) => row.id === household)).toMatchObject({
    addressProtected: true,
    address: '',
  });

  await office.call('protection.end', { id, reason: '本人の申出' });
  expect((await listed(office, headId))[0]).toMatchObject({ endReason: '本人の申出', endedBy: '見本 花子' });
  expect(await office.fails('protection.end', { id, reason: '二度目' })).toMatchObject({
    code: 'conflict',
    problems: [{ reason: 'protection-ended' }],
  });
});

test('a period that ends before it begins, and an end or a release without a reason, are refused', async () => {
  const office = await openTestOffice();
  const { headId } = await addHousehold(office);
  expect(
    await office.fails('protection.begin', { personId: headId, ...period, until: day('2026-03-31') }),
  ).toMatchObject({ code: 'validation', problems: [{ path: ['until'], reason: 'end-before-start' }] });
  const { id } = await protect(office, headId);
  expect(await office.fails('protection.end', { id, reason: ' ' })).toMatchObject({
    problems: [{ path: ['reason'], reason: 'required' }],
  });
  expect(await office.fails('protection.reveal', { personId: headId, reason: '', minutes: 5 })).toMatchObject(
    { problems: [{ path: ['reason'], reason: 'required' }] },
  );
  expect((await office.fails('protection.reveal', { personId: headId, reason: 'x', minutes: 61 })).code).toBe(
    'validation',
  );
});

test('nothing can be released of somebody who is not protected', async () => {
  const office = await openTestOffice();
  const { headId } = await addHousehold(office);
  expect(
    await office.fails('protection.reveal', { personId: headId, reason: '電話のため', minutes: 5 }),
  ).toMatchObject({ code: 'conflict', problems: [{ reason: 'protection-ended' }] });
});

test('every release is kept with its reason, and a later one takes the place of the one before', async () => {
  const office = await openTestOffice();
  const { headId } = await addHousehold(office);
  await protect(office, headId);
  office.setNow('2026-11-20T03:00:00.000Z');
  await office.call('protection.reveal', { personId: headId, reason: '訪問の準備', minutes: 30 });
  office.setNow('2026-11-20T03:05:00.000Z');
  const { until } = await office.call('protection.reveal', {
    personId: headId,
    reason: '電話のため',
    minutes: 5,
  });
  expect(until).toBe('2026-11-20T03:10:01.000Z');
  office.setNow('2026-11-20T03:06:00.000Z');
  await office.call('protection.relock', { personId: headId });
  const releases = (await listed(office, headId))[0]?.releases;
  expect(releases).toMatchObject([
    { reason: '電話のため', relockedAt: '2026-11-20T03:06:01.000Z', staffName: '見本 花子' },
    { reason: '訪問の準備', relockedAt: '2026-11-20T03:05:01.000Z' },
  ]);
  await office.call('office.lock', {});
  const logged = await withRawOffice(join(office.folder, 'office'), passphrase, (database) =>
    database.read((tx) =>
      tx.all<{ action: string }>(
        `SELECT action FROM audit_log WHERE action LIKE 'protection.%' ORDER BY sequence`,
      ),
    ),
  );
  expect(logged.map(({ action }) => action)).toEqual([
    'protection.begin',
    'protection.reveal',
    'protection.reveal',
    'protection.relock',
  ]);
});

test('one of two protected members is protected by a protection of their own', async () => {
  const office = await openTestOffice();
  const { id: household, headId } = await addHousehold(office);
  const { personId: child } = await addMember(office, household, ['20'], { name: '架空 子' });
  await protect(office, headId);
  await protect(office, child);
  const [standing] = await listed(office, headId);
  if (standing === undefined) throw new Error('nothing stands');
  await office.call('protection.end', { id: standing.id, reason: '本人の申出' });
  const { households } = await office.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    withProtected: true,
    text: '',
  });
  expect(households[0]).toMatchObject({ addressProtected: true, address: '' });
});
