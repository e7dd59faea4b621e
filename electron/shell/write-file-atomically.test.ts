import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileFailure } from './file-error.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kasane-write-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('replaces an older file and leaves nothing else', async () => {
  const path = join(folder, '会議シート.pdf');
  await writeFile(path, 'old');
  await writeFileAtomically(path, Buffer.from('new'));
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['会議シート.pdf']);
});

test('says that the folder is gone', async () => {
  await expect(writeFileAtomically(join(folder, 'gone', 'a.pdf'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'folder-unavailable',
  });
});

test('keeps what is there and removes its own part when the last step fails', async () => {
  await mkdir(join(folder, 'a.pdf'));
  await expect(writeFileAtomically(join(folder, 'a.pdf'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'internal',
  });
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EIO', 'folder-unavailable'],
  ['EWHATEVER', 'internal'],
])('%s is %s, without the path', (code, expected) => {
  const failure = fileFailure(Object.assign(new Error('/home/a/秘密.pdf'), { code }));
  expect(failure.code).toBe(expected);
  expect(`${failure.message} ${String(failure.cause)} ${JSON.stringify(failure)}`).not.toContain('home');
});
