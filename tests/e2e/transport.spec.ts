import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { connectPage } from '../../build/node-host/connect-page.ts';
import { nodeHostOrigin, serveContext } from '../../build/node-host/serve-context.ts';
import { createCoreClient } from '../../db/host/client.ts';
import type { Connection } from '../../db/host/conformance/connection.ts';
import { transportCases } from '../../db/host/conformance/transport-cases.ts';
import { invalidMessage } from '../../db/host/invalid-message.ts';
import { startCoreWorker } from '../../db/host/start-worker.ts';
import type { Bridge } from '../../domain/contract/bridge.ts';
import { callMessage, type CallMessage, type CoreEvent, type Result } from '../../domain/contract/wire.ts';
import { createAppServer } from '../../electron/shell/app-files.ts';
import { test } from './fixtures.ts';

declare const bridge: Bridge;
declare function tellTest(event: string): void;
declare function kasaneCall(text: string): Promise<string>;

/** Stands for `locked` on its way through the page. */
const lockTold: CoreEvent = { event: 'changed', topics: ['office'] };
const root = join(import.meta.dirname, '../..');

test.describe('the binding of the app’s own page', () => {
  test.beforeEach(({}, testInfo) => {
    test.skip(
      testInfo.project.name === 'electron',
      'The app in Electron brings its own core; every other spec runs over its transport.',
    );
  });
  for (const { name, run } of transportCases) {
    test(name, async ({ browser }) => {
      await run(() => open(browser));
    });
  }
});

/** The window as it was built, with its policy, on a core of a few operations in a worker thread. */
async function open(browser: Browser): Promise<Connection> {
  const nowhere = join(root, 'nowhere');
  const core = startCoreWorker(join(root, 'db/host/conformance/fixture-worker.ts'), {
    officeFolder: nowhere,
    practiceFolder: nowhere,
    appVersion: '0',
    checkOutput: true,
  });
  const client = createCoreClient(core.window);
  const context = await browser.newContext();
  await serveContext(context, createAppServer({ origin: nodeHostOrigin, root: join(root, 'out/renderer') }));
  const page = await context.newPage();
  await connectPage(page, {
    gate: (raw) => {
      const parsed = callMessage.safeParse(raw);
      return parsed.success ? client.send(parsed.data) : Promise.resolve(invalidMessage(parsed.error));
    },
    cancel: client.cancel,
    // The page would leave at a lock; the core's answers afterwards are what is to be seen here.
    subscribe: (listener) =>
      client.subscribe((event) => {
        listener(event.event === 'locked' ? lockTold : event);
      }),
  });
  await page.goto(`${nodeHostOrigin}/`);
  return connectionOf(page, {
    crash: core.kill,
    close: async () => {
      await context.close();
      await core.kill();
    },
  });
}

/** A connection as a page has it, through the bridge that its host gave it. */
async function connectionOf(page: Page, end: Pick<Connection, 'crash' | 'close'>): Promise<Connection> {
  const listeners = new Set<(event: CoreEvent) => void>();
  await page.exposeFunction('tellTest', (event: string) => {
    for (const listener of [...listeners]) listener(JSON.parse(event) as CoreEvent);
  });
  await page.evaluate(() => {
    bridge.subscribe((event) => {
      const isLock = event.event === 'changed' && event.topics.includes('office');
      tellTest(JSON.stringify(isLock ? { event: 'locked' } : event));
    });
  });
  return {
    ...end,
    send: async (message) => JSON.parse(await page.evaluate(callInPage, JSON.stringify(message))) as Result,
    cancel: (callId) =>
      void page.evaluate((id) => {
        bridge.cancel(id);
      }, callId),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    postRaw: (frame) => void page.evaluate((text) => kasaneCall(text), JSON.stringify(frame)),
  };
}

async function callInPage(text: string): Promise<string> {
  return JSON.stringify(await bridge.call(JSON.parse(text) as CallMessage));
}
