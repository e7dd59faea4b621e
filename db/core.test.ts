import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestOffice, passphrase, startTestCore, type TestCore } from '../tests/fixtures/core.ts';
import { addHousehold } from '../tests/fixtures/records.ts';
import { withRawOffice } from '../tests/fixtures/raw-office.ts';

const facts = { municipality: '見本町', staffName: '見本 花子', passphrase };
const other = '秋の夕暮れに鈴虫が五匹鳴く';
const officeOf = (office: TestCore) => join(office.folder, 'office');

function usbOf(office: TestCore): { path: string; target: string } {
  const path = join(office.folder, 'usb');
  mkdirSync(path, { recursive: true });
  return { path, target: office.grant(path) };
}

test('an office is created once, opened with its passphrase, and locked', async () => {
  const office = startTestCore();
  expect((await office.call('office.status', {})).state).toBe('none');
  expect((await office.fails('office.unlock', { passphrase })).code).toBe('no-office');
  const weak = await office.fails('office.create', { ...facts, passphrase: '見本町1234' });
  expect([weak.code, weak.problems[0]?.path]).toEqual(['weak-passphrase', ['passphrase']]);
  expect(existsSync(officeOf(office))).toBe(false);
  const created = await office.call('office.create', facts);
  expect(created).toEqual({
    municipality: '見本町',
    staffName: '見本 花子',
    practice: false,
    recoveryKey: expect.stringMatching(/^([2-9A-Z]{4}-){7}[2-9A-Z]{4}$/u) as string,
  });
  expect(await office.call('office.status', {})).toMatchObject({ state: 'open', municipality: '見本町' });
  await office.call('office.lock', {});
  expect(await office.call('office.status', {})).toMatchObject({
    state: 'locked',
    municipality: null,
    staffName: null,
  });
  expect((await office.fails('office.create', facts)).code).toBe('office-exists');
  expect(await office.call('office.unlock', { passphrase })).toEqual({
    municipality: '見本町',
    staffName: '見本 花子',
    practice: false,
  });
  expect(office.events).toContainEqual({ event: 'locked' });
});

test('while it is locked, nothing but opening is answered', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { target } = usbOf(office);
  await office.call('office.lock', {});
  const results = await Promise.all([
    office.fails('household.get', { id }),
    office.fails('household.save', {
      id,
      rowVersion: 1,
      label: '',
      postalCode: '',
      address: '',
      phone: '',
      districtId: null,
      note: '',
    }),
    office.fails('backup.make', { target, place: '' }),
    office.fails('office.changePassphrase', { current: passphrase, next: other }),
    office.fails('office.replaceRecoveryKey', { passphrase }),
    office.fails('office.loadSample', {}),
  ]);
  expect(results.map((failure) => failure.code)).toEqual(Array(6).fill('locked'));
  await office.call('office.lock', {});
});

test('calls are answered in the order they were sent', async () => {
  const office = await openTestOffice();
  await office.call('office.lock', {});
  const [, household, list, , refused] = await Promise.all([
    office.send('office.unlock', { passphrase }),
    addHousehold(office),
    office.send('household.list', { districtId: null, withCaseOnly: false, text: '' }),
    office.send('office.lock', {}),
    office.send('today.get', {}),
  ]);
  expect(list).toMatchObject({ ok: true, value: { households: [{ id: household.id }] } });
  expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } });
});

test('wrong passphrases make the next attempt wait longer, also after a new start, until a right one', async () => {
  const office = await openTestOffice();
  await office.call('office.lock', {});
  let now = Date.parse('2026-11-20T03:00:00.000Z');
  const attempt = async (core: TestCore, text: string) => {
    core.setNow(new Date(now).toISOString());
    const result = await core.send('office.unlock', { passphrase: text });
    return result.ok ? 'ok' : result.error.code;
  };
  const waits = [];
  for (let failure = 1; failure <= 8; failure += 1) {
    expect(await attempt(office, '違う')).toBe('wrong-passphrase');
    office.setNow(new Date(now).toISOString());
    waits.push((await office.call('office.status', {})).retryAfterSeconds);
    now += 120_000;
  }
  expect(waits.map(Math.round)).toEqual([0, 1, 2, 5, 10, 30, 60, 60]);
  expect(await attempt(office, '違う')).toBe('wrong-passphrase');
  await office.core.close();
  const restarted = office.restart();
  now += 5_000;
  restarted.setNow(new Date(now).toISOString());
  const failure = await restarted.fails('office.unlock', { passphrase });
  expect([failure.code, failure.retryAfterSeconds]).toEqual(['try-later', 55]);
  now += 120_000;
  expect(await attempt(restarted, passphrase)).toBe('ok');
  await restarted.call('office.lock', {});
  expect((await restarted.call('office.status', {})).retryAfterSeconds).toBe(0);
});

test('a clock that was set back makes nobody wait for it to catch up', async () => {
  const office = await openTestOffice();
  await office.call('office.lock', {});
  office.setNow('2099-01-01T00:00:00.000Z');
  for (let failure = 0; failure < 2; failure += 1)
    await office.fails('office.unlock', { passphrase: '違う' });
  office.setNow('2026-11-20T00:00:00.000Z');
  expect((await office.fails('office.unlock', { passphrase })).code).toBe('try-later');
  office.setNow('2026-11-20T00:01:00.000Z');
  await office.call('office.unlock', { passphrase });
});

test('a changed passphrase opens the office and the old one does not; the file is not rewritten', async () => {
  const office = await openTestOffice();
  expect((await office.fails('office.changePassphrase', { current: other, next: other })).code).toBe(
    'wrong-passphrase',
  );
  expect((await office.fails('office.changePassphrase', { current: passphrase, next: '短い' })).code).toBe(
    'weak-passphrase',
  );
  await office.call('office.changePassphrase', { current: passphrase, next: other });
  await office.call('office.lock', {});
  expect((await office.fails('office.unlock', { passphrase })).code).toBe('wrong-passphrase');
  await office.call('office.unlock', { passphrase: other });
});

test('the recovery key opens the office and sets a new passphrase; a replaced one opens nothing', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  await office.call('office.lock', {});
  const unlock = async (recoveryKey: string, newPassphrase: string) =>
    office.send('office.unlockWithRecoveryKey', { recoveryKey, newPassphrase });
  expect(await unlock('2222-2222', other)).toMatchObject({
    ok: false,
    error: { code: 'wrong-recovery-key' },
  });
  expect(await unlock(office.recoveryKey, '短い')).toMatchObject({
    ok: false,
    error: { code: 'weak-passphrase' },
  });
  expect(await unlock(office.recoveryKey.toLowerCase().replaceAll('-', ' '), other)).toMatchObject({
    ok: true,
    value: { staffName: '見本 花子' },
  });
  expect((await office.call('household.get', { id })).id).toBe(id);
  const { recoveryKey } = await office.call('office.replaceRecoveryKey', { passphrase: other });
  await office.call('office.lock', {});
  expect((await office.fails('office.unlock', { passphrase })).code).toBe('wrong-passphrase');
  expect(await unlock(office.recoveryKey, other)).toMatchObject({
    ok: false,
    error: { code: 'wrong-recovery-key' },
  });
  expect(await unlock(recoveryKey, passphrase)).toMatchObject({ ok: true });
});

test('a wrong passphrase, damaged keys, a damaged file, a missing file and no office are different things', async () => {
  const office = await openTestOffice();
  await office.call('office.lock', {});
  const folder = officeOf(office);
  const code = async () => (await office.fails('office.unlock', { passphrase })).code;
  expect((await office.fails('office.unlock', { passphrase: '違う' })).code).toBe('wrong-passphrase');
  const database = readFileSync(join(folder, 'office.db'));
  const damaged = Buffer.from(database);
  damaged.fill(0xaa, 0, 64);
  writeFileSync(join(folder, 'office.db'), damaged);
  expect(await code()).toBe('corrupt');
  writeFileSync(join(folder, 'office.db'), 'これは事務所のファイルではありません');
  expect(await code()).toBe('corrupt');
  rmSync(join(folder, 'office.db'));
  expect([await code(), (await office.call('office.status', {})).state]).toEqual(['corrupt', 'damaged']);
  writeFileSync(join(folder, 'office.db'), database);
  for (const name of ['office.keys.json', 'office.keys.backup.json']) writeFileSync(join(folder, name), '{}');
  expect(await code()).toBe('keys-damaged');
});

test('an office of a newer version is refused and left alone', async () => {
  const office = await openTestOffice();
  await office.call('office.lock', {});
  await withRawOffice(officeOf(office), passphrase, (database) => {
    database.write((tx) => tx.run('PRAGMA user_version = 9990'));
  });
  expect((await office.fails('office.unlock', { passphrase })).code).toBe('newer-schema');
  expect((await office.call('office.status', {})).state).toBe('locked');
  await withRawOffice(officeOf(office), passphrase, (database) => {
    expect(database.userVersion()).toBe(9990);
  });
});

test('a second copy of the app on the same office is told that it is busy', async () => {
  const office = await openTestOffice();
  const second = office.restart();
  expect((await second.fails('office.unlock', { passphrase })).code).toBe('busy');
  const { id } = await addHousehold(office);
  await office.call('office.lock', {});
  await second.call('office.unlock', { passphrase });
  expect((await second.call('household.get', { id })).id).toBe(id);
});

test('a creation that was cut off can be repeated', async () => {
  const office = startTestCore();
  mkdirSync(officeOf(office));
  writeFileSync(join(officeOf(office), 'office.db.new'), 'half');
  await office.call('office.create', facts);
  expect(readdirSync(officeOf(office)).filter((name) => name.includes('.new'))).toEqual([]);
  await office.core.close();
  await office.restart().call('office.unlock', { passphrase });
});

test('an office cannot be made where a file stands in the way', async () => {
  const office = startTestCore();
  writeFileSync(officeOf(office), 'a file');
  const failure = await office.fails('office.create', facts);
  expect(failure.code).toBe('folder-unavailable');
  expect(readFileSync(officeOf(office), 'utf8')).toBe('a file');
});

test('the practice office is its own, marked, and opens again without a passphrase', async () => {
  const office = await openTestOffice();
  expect((await office.fails('office.openPractice', {})).code).toBe('conflict');
  await office.call('office.lock', {});
  expect(await office.call('office.openPractice', {})).toMatchObject({ practice: true });
  const { total } = await office.call('household.list', { districtId: null, withCaseOnly: false, text: '' });
  await office.call('office.lock', {});
  expect(await office.call('office.openPractice', {})).toMatchObject({ practice: true });
  expect(
    (await office.call('household.list', { districtId: null, withCaseOnly: false, text: '' })).total,
  ).toBe(total);
  await office.call('office.lock', {});
  expect(await office.call('office.unlock', { passphrase })).toMatchObject({ practice: false });
});

test('the sample town is refused where work has begun', async () => {
  const office = await openTestOffice();
  await addHousehold(office);
  expect((await office.fails('office.loadSample', {})).code).toBe('office-not-empty');
  expect((await office.call('office.status', {})).practice).toBe(false);
});

test('locking wipes and closes even when the disk has gone', async () => {
  const office = await openTestOffice();
  rmSync(officeOf(office), { recursive: true });
  await office.send('office.lock', {});
  expect((await office.fails('today.get', {})).code).toBe('locked');
});

test('every operation is described with its schemas', async () => {
  const office = startTestCore();
  const { operations } = await office.call('contract.describe', {});
  expect(operations.find((operation) => operation.name === 'case.open')).toMatchObject({
    kind: 'command',
    input: { type: 'object', properties: { householdId: { type: 'string' } } },
    errors: ['not-found', 'conflict'],
  });
});
