import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../domain/contract/bridge.ts';
import { launchChromium } from './chromium.ts';
import { folderDialogs } from './folder-dialogs.ts';
import { startNodeHost, type NodeHost } from './host.ts';
import { nodeHostOrigin } from './serve-context.ts';

declare const bridge: Bridge;

let folder = '';
let browser: Browser;
let host: NodeHost;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kasane-host-'));
  const rendererFolder = join(folder, 'renderer');
  await mkdir(rendererFolder);
  await writeFile(
    join(rendererFolder, 'index.html'),
    '<!doctype html><title>page</title><script src="/loaded.js"></script>',
  );
  await writeFile(join(rendererFolder, 'loaded.js'), 'document.title = "scripts run"');
  await writeFile(join(folder, 'office.js'), 'secret');
  browser = await launchChromium({ headless: true });
  host = await startNodeHost({
    headless: true,
    browser,
    rendererFolder,
    coreWorker: new URL('../../db/host/conformance/fixture-worker.ts', import.meta.url),
    dependencies: { officeFolder: folder, practiceFolder: folder, appVersion: '0', checkOutput: true },
    dialogs: folderDialogs({ backupFolder: join(folder, 'usb'), saveFolder: join(folder, 'print') }),
  });
});

afterAll(async () => {
  await host.close();
  await browser.close();
  await rm(folder, { recursive: true });
});

test('the page is served with its scripts and its policy', async () => {
  expect(await host.page.title()).toBe('scripts run');
  expect(host.page.url()).toBe(`${nodeHostOrigin}/`);
});

test.each([
  'https://example.com/',
  'http://127.0.0.1:1/',
  'https://kasane.test.example/',
  'https://user@kasane.test/loaded.js',
])('a request to %s is cancelled', async (address) => {
  expect(
    await host.page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      address,
    ),
  ).toBe('refused');
});

test('an inline script does not run', async () => {
  const ran = await host.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return Reflect.get(window, 'ran') === true;
  });
  expect(ran).toBe(false);
});

test('no file outside the build is served', async () => {
  const text = await host.page.evaluate(() => fetch('/..%2foffice.js').then((answer) => answer.status));
  expect(text).toBe(404);
});

test('the bridge cannot be replaced and answers by the contract', async () => {
  const answer = await host.page.evaluate(async () => {
    Reflect.set(window, 'bridge', null);
    const call = (name: string) => bridge.call({ type: 'call', id: name, name, input: {}, commandId: null });
    return [await call('file.pickBackupTarget'), await call('constructor'), await call('fixture.echo')];
  });
  expect(answer).toMatchObject([
    { ok: true, value: { picked: { label: 'usb' } } },
    { ok: false, error: { code: 'unknown-operation' } },
    { ok: false, error: { code: 'unknown-operation' } },
  ]);
  expect(JSON.stringify(answer)).not.toContain(folder);
});

test('a second page is closed at once', async () => {
  const closed = host.context
    .waitForEvent('page')
    .then(async (page) => page.isClosed() || page.waitForEvent('close'));
  await host.page.evaluate(() => window.open('/') === null);
  expect(await closed).toBeTruthy();
});

test('a lock starts core and page anew', async () => {
  await host.page.evaluate(() => Reflect.set(window, 'secret', 'typed'));
  const loaded = host.page.waitForEvent('load');
  await expect(host.call('office.lock', {})).resolves.toEqual({});
  await loaded;
  expect(await host.page.evaluate(() => Reflect.get(window, 'secret') as unknown)).toBeUndefined();
  await expect(host.call('office.lock', {})).resolves.toEqual({});
});
