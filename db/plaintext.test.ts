import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestOffice, passphrase } from '../tests/fixtures/core.ts';
import { plantEverywhere } from '../tests/fixtures/secrets.ts';
import { caseId } from '../domain/contract/scalars.ts';

/** Stands in every field that tells of a household, in the content, the name and the picture of a file. */
const marker = '誰も知らない合い言葉';

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

/** A file in clear that holds the marker many times over, outside what is searched. */
function fileOutside(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'chosen.txt');
  writeFileSync(path, marker.repeat(60_000));
  return path;
}

// The core reads the office file's lock through descriptors of its own: on POSIX, closing another descriptor of the open
// database in the same process would drop that lock. Hence the scan of an open office runs while a child holds it.
test('nothing readable lies in the office, the backup or the temporary folder, while open and after the process is killed', async () => {
  const file = fileOutside();
  const temporary = ownTemporaryFolder();
  const office = await openTestOffice();
  const planted = await plantEverywhere(office, marker, office.grant(file));
  const usb = join(office.folder, 'usb');
  mkdirSync(usb);
  await office.call('backup.make', { target: office.grant(usb), place: 'USB' });
  await office.call('office.lock', {});
  const folder = join(office.folder, 'office');
  expect(folder.startsWith(temporary)).toBe(true);
  expect(holding(filesBelow(temporary), [marker])).toEqual([]);

  const holder = fileURLToPath(new URL('../tests/fixtures/hold-office.ts', import.meta.url));
  const child = spawn(process.execPath, [holder, folder, file, marker], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const held = caseId.parse(line.toString().trim());
  const open = filesBelow(folder);
  expect(open.map((path) => path.slice(folder.length + 1)).toSorted()).toContain('office.db-wal');
  expect(statSync(join(folder, 'office.db-wal')).size).toBeGreaterThan(0);
  expect(holding(filesBelow(temporary), [marker])).toEqual([]);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(holding(filesBelow(temporary), [marker])).toEqual([]);

  const restarted = office.restart();
  await restarted.call('office.unlock', { passphrase });
  expect((await restarted.call('case.get', { id: held })).noteCount).toBeGreaterThan(20);
  for (const id of [planted, held]) {
    const { attachments } = await restarted.call('attachment.list', { caseId: id });
    expect(attachments.map(({ name, parts }) => [name, parts])).toEqual([[`${marker}.txt`, 2]]);
  }
});

test('the scan itself finds what is readable', () => {
  const file = fileOutside();
  expect(holding([file, import.meta.filename], [marker])).toEqual([file, import.meta.filename]);
});
