import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestOffice, passphrase, type TestCore } from '../tests/fixtures/core.ts';
import { addNote, openCase } from '../tests/fixtures/records.ts';

const secrets = ['架空秘密太郎', 'かくうひみつ', '誰も知らない住まい', '打ち明けられた悩み'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files that hold one of the texts, in either way of writing it. */
function holding(files: readonly string[], texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
  return files.filter((path) => {
    const content = readWhole(path);
    return needles.some((needle) => content.includes(needle));
  });
}

function readWhole(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** A temporary folder of this test alone, for the office, the process and SQLite. */
function ownTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-plaintext-'));
  for (const name of ['TMPDIR', 'TMP', 'TEMP', 'SQLITE_TMPDIR']) vi.stubEnv(name, folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

async function fill(office: TestCore) {
  const { id } = await openCase(
    office,
    { name: secrets[0] ?? '', kana: secrets[1] ?? '' },
    {},
    { chiefComplaint: secrets[2] ?? '' },
  );
  for (let note = 0; note < 50; note += 1)
    await addNote(office, id, { body: (secrets[3] ?? '').repeat(100), shareScope: 'council' });
  await office.call('draft.save', { form: 'contactNote', content: secrets.join('') });
  await office.call('search.find', { text: secrets[1] ?? '' });
  await office.call('case.list', { status: 'all', text: '', sort: 'lastContact' });
  return id;
}

// The core reads the office file's lock through descriptors of its own: on POSIX, closing another descriptor of the open
// database in the same process would drop that lock. Hence the scan of an open office runs while a child holds it.
test('nothing readable lies in the office, the backup or the temporary folder, while open and after the process is killed', async () => {
  const temporary = ownTemporaryFolder();
  const office = await openTestOffice();
  const caseId = await fill(office);
  const usb = join(office.folder, 'usb');
  mkdirSync(usb);
  await office.call('backup.make', { target: office.grant(usb), place: 'USB' });
  await office.call('office.lock', {});
  const folder = join(office.folder, 'office');
  expect(folder.startsWith(temporary)).toBe(true);
  expect(holding(filesBelow(temporary), secrets)).toEqual([]);

  const holder = fileURLToPath(new URL('../tests/fixtures/hold-office.ts', import.meta.url));
  const child = spawn(process.execPath, [holder, folder, caseId, secrets[3] ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const open = filesBelow(folder);
  expect(open.map((path) => path.slice(folder.length + 1)).toSorted()).toContain('office.db-wal');
  expect(statSync(join(folder, 'office.db-wal')).size).toBeGreaterThan(0);
  expect(holding(filesBelow(temporary), secrets)).toEqual([]);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(holding(filesBelow(temporary), secrets)).toEqual([]);

  const restarted = office.restart();
  await restarted.call('office.unlock', { passphrase });
  expect((await restarted.call('case.get', { id: caseId })).noteCount).toBeGreaterThan(70);
});

test('the scan itself finds what is readable', async () => {
  const office = await openTestOffice();
  await fill(office);
  expect(holding(filesBelow(join(import.meta.dirname)), ['誰も知らない住まい'])).toEqual([
    join(import.meta.dirname, 'plaintext.test.ts'),
  ]);
});
