import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestOffice, passphrase, startTestCore, type TestCore } from '../tests/fixtures/core.ts';
import { addHousehold, addNote, openCase } from '../tests/fixtures/records.ts';
import { withRawOffice } from '../tests/fixtures/raw-office.ts';
import { contentHashes } from './backup/content-hash.ts';

const officeOf = (office: TestCore) => join(office.folder, 'office');

function usbOf(office: TestCore): { path: string; target: string } {
  const path = join(office.folder, 'usb');
  mkdirSync(path, { recursive: true });
  return { path, target: office.grant(path) };
}

async function firstBackup(office: TestCore, path: string) {
  const { backups } = await office.call('backup.inspect', { source: office.grant(path) });
  const [newest] = backups;
  if (newest === undefined) throw new Error('no backup');
  return newest;
}

test('daily work goes on while a backup is made; locking waits for its end', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { path, target } = usbOf(office);
  const finished: string[] = [];
  const note = async <T>(name: string, work: Promise<T>) => {
    const value = await work;
    finished.push(name);
    return value;
  };
  await Promise.all([
    note('backup', office.call('backup.make', { target, place: 'USB' })),
    note('query', office.call('today.get', {})),
    note('command', addNote(office, caseId)),
    note('query after command', office.call('contactNote.list', { caseId, before: null, limit: 1 })),
    note('status', office.call('office.status', {})),
    note('lock', office.call('office.lock', {})),
  ]);
  expect(finished.slice(-2)).toEqual(['backup', 'lock']);
  expect((await firstBackup(office, path)).facts.counts).toMatchObject({ cases: 1 });
});

test('a backup that is given up or cannot be written leaves nothing behind', async () => {
  const office = await openTestOffice();
  const { path, target } = usbOf(office);
  const making = office.send('backup.make', { target, place: '' }, { id: 'backup' });
  office.core.cancel('backup');
  expect(await making).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  const gone = join(office.folder, 'gone');
  expect((await office.fails('backup.make', { target: office.grant(gone), place: '' })).code).toBe(
    'folder-unavailable',
  );
  expect([readdirSync(path), existsSync(gone)]).toEqual([[], false]);
  expect((await office.call('backup.history', {})).backups).toEqual([]);
});

test('a backup folder that vanishes half way is told, and the office goes on', async () => {
  const office = await openTestOffice();
  const { path, target } = usbOf(office);
  const unsubscribe = office.core.subscribe((event) => {
    if (event.event === 'progress' && event.step === 'checking') rmSync(path, { recursive: true });
  });
  expect((await office.fails('backup.make', { target, place: '' })).code).toBe('folder-unavailable');
  unsubscribe();
  await addHousehold(office);
  mkdirSync(path);
  await office.call('backup.make', { target, place: '' });
  expect(office.events.filter((event) => event.event === 'progress').length).toBeGreaterThan(4);
});

test('a backup restored into an empty office holds the same, table by table', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  await addNote(office, caseId);
  const { path, target } = usbOf(office);
  const made = await office.call('backup.make', { target, place: 'USB 1' });
  expect((await office.call('backup.history', {})).backups).toMatchObject([
    { place: 'USB 1', folderName: made.folderName, verified: true },
  ]);
  expect((await office.call('today.get', {})).lastBackupAt).toBe(made.madeAt);
  await office.core.close();

  const empty = startTestCore();
  const { source, facts: found } = await firstBackup(empty, path);
  expect(found).toMatchObject({ municipality: '見本町', counts: { persons: 1, cases: 1, contact_notes: 1 } });
  const restore = async (text: string) =>
    empty.send('backup.restore', { source, secret: { kind: 'passphrase', passphrase: text } });
  expect(await restore('違う')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  expect((await empty.call('office.status', {})).state).toBe('none');
  expect(await restore(passphrase)).toMatchObject({
    ok: true,
    value: { verified: true, counts: { persons: 1 } },
  });
  const hashes = async (folder: string) =>
    withRawOffice(folder, passphrase, (database) => database.read(contentHashes));
  expect(await hashes(officeOf(empty))).toEqual(await hashes(join(path, made.folderName)));
  await empty.call('office.unlock', { passphrase });
  expect((await empty.call('case.get', { id: caseId })).noteCount).toBe(1);
  expect(
    (await empty.fails('backup.restore', { source, secret: { kind: 'passphrase', passphrase } })).code,
  ).toBe('office-not-empty');
  await empty.call('office.lock', {});
  // There was nothing before it that could come back.
  expect((await empty.fails('backup.undoRestore', {})).code).toBe('not-found');
  expect((await empty.call('office.status', {})).state).toBe('locked');
});

test('the recovery key restores too, over a present office, which is set aside and comes back', async () => {
  const office = await openTestOffice();
  const { path, target } = usbOf(office);
  await office.call('backup.make', { target, place: '' });
  const { id } = await addHousehold(office);
  await office.call('office.lock', {});
  const { source } = await firstBackup(office, path);
  await office.call('backup.restore', {
    source,
    secret: { kind: 'recovery-key', recoveryKey: office.recoveryKey },
  });
  await office.call('office.unlock', { passphrase });
  expect((await office.fails('household.get', { id })).code).toBe('not-found');
  expect((await office.fails('backup.undoRestore', {})).code).toBe('conflict');
  await office.call('office.lock', {});
  await office.call('backup.undoRestore', {});
  await office.call('office.unlock', { passphrase });
  expect((await office.call('household.get', { id })).id).toBe(id);
});

test('backups are listed newest first; a folder without one, and one of a newer version, are refused', async () => {
  const office = await openTestOffice();
  const { path, target } = usbOf(office);
  const names = [];
  for (const instant of [
    '2026-11-18T00:00:00.000Z',
    '2026-11-20T00:00:00.000Z',
    '2026-11-19T00:00:00.000Z',
  ]) {
    office.setNow(instant);
    names.push((await office.call('backup.make', { target, place: '' })).folderName);
  }
  const { backups } = await office.call('backup.inspect', { source: target });
  expect(backups.map((backup) => backup.folderName)).toEqual([names[1], names[2], names[0]]);
  const own = await office.call('backup.inspect', { source: office.grant(join(path, names[0] ?? '')) });
  expect(own.backups.map((backup) => backup.folderName)).toEqual([names[0]]);
  cpSync(join(path, names[0] ?? ''), join(officeOf(office), names[0] ?? ''), { recursive: true });
  expect(
    (await office.call('backup.inspect', { source: office.grant(officeOf(office)) })).backups,
  ).toHaveLength(1);
  const nothing = join(office.folder, 'nothing');
  mkdirSync(nothing);
  expect((await office.fails('backup.inspect', { source: office.grant(nothing) })).code).toBe('not-a-backup');
  expect((await office.fails('backup.inspect', { source: office.grant(join(nothing, 'gone')) })).code).toBe(
    'folder-unavailable',
  );

  await office.call('office.lock', {});
  const manifest = join(path, names[1] ?? '', 'manifest.json');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace(/"schemaVersion": \d+/u, '"schemaVersion": 9990'),
  );
  const { source } = await firstBackup(office, path);
  expect(
    (await office.fails('backup.restore', { source, secret: { kind: 'passphrase', passphrase } })).code,
  ).toBe('newer-schema');
  await office.call('office.unlock', { passphrase });
});
