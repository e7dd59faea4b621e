import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAppServer, type AppServer } from './app-files.ts';
import { contentSecurityPolicy, sheetSecurityPolicy } from './policy/content-security-policy.ts';

let folder = '';
let server: AppServer;
const get = (path: string) => server.answer({ method: 'GET', url: `app://kasane${path}` });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kasane-files-'));
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<p>page</p>');
  await writeFile(join(root, 'assets', 'a.js'), 'export {}');
  await writeFile(join(folder, 'office.db'), 'secret');
  await symlink(join(folder, 'office.db'), join(root, 'assets', 'link.db'));
  server = createAppServer({ origin: 'app://kasane', root });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('serves files with their type, the policy and no leave to cache', async () => {
  const { status, headers, body } = await get('/assets/a.js');
  expect([status, body.toString()]).toEqual([200, 'export {}']);
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test('answers every page address with the one page', async () => {
  expect((await get('/case/1')).body.toString()).toBe('<p>page</p>');
});

test.each(['/assets/none.js', '/assets/link.db', '/..%2foffice.db', '/assets/'.repeat(500) + 'a.js'])(
  '%j is 404',
  async (path) => {
    const { status, body } = await get(path);
    expect([status, body.length]).toEqual([404, 0]);
  },
);

test('serves a sheet only while it is lent, and to GET alone', async () => {
  let lent = '';
  await server.withSheet('<p>sheet</p>', async (address) => {
    lent = address;
    const { headers, body } = await server.answer({ method: 'GET', url: address });
    expect(body.toString()).toBe('<p>sheet</p>');
    expect(headers['content-security-policy']).toBe(sheetSecurityPolicy);
    expect((await server.answer({ method: 'POST', url: address })).status).toBe(404);
  });
  expect((await server.answer({ method: 'GET', url: lent })).body.toString()).toBe('<p>page</p>');
});

test('takes a sheet back when its use fails', async () => {
  let lent = '';
  const use = server.withSheet('<p>sheet</p>', (address) => {
    lent = address;
    return Promise.reject(new Error('printer'));
  });
  await expect(use).rejects.toThrow('printer');
  expect((await server.answer({ method: 'GET', url: lent })).body.toString()).not.toContain('sheet');
});
