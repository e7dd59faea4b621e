import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { createCoreClient } from '../../db/host/client.ts';
import type { Connection } from '../../db/host/conformance/connection.ts';
import { transportCases } from '../../db/host/conformance/transport-cases.ts';
import { startCoreWorker } from '../../db/host/start-worker.ts';
import type { Bridge } from '../../domain/contract/bridge.ts';
import { callMessage, type CallMessage, type CoreEvent, type Result } from '../../domain/contract/wire.ts';
import { createAppServer } from '../../electron/shell/app-files.ts';
import { invalidMessage } from '../../db/host/invalid-message.ts';
import { launchChromium } from './chromium.ts';
import { connectPage } from './connect-page.ts';
import { nodeHostOrigin, serveContext } from './serve-context.ts';

declare const bridge: Bridge;
declare function tellTest(event: string): void;
declare function kasaneCall(text: string): Promise<string>;

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kasane-page-'));
  await mkdir(join(folder, 'renderer'));
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html><title>page</title>');
  browser = await launchChromium({ headless: true });
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** From a page through the binding to a core in a worker thread, as the node host has it; only the names are the fixture's. */
async function open(): Promise<Connection> {
  const core = startCoreWorker(new URL('../../db/host/conformance/fixture-worker.ts', import.meta.url), {
    officeFolder: folder,
    practiceFolder: folder,
    appVersion: '0',
    checkOutput: true,
  });
  const client = createCoreClient(core.window);
  const context = await browser.newContext();
  await serveContext(context, createAppServer({ origin: nodeHostOrigin, root: join(folder, 'renderer') }));
  const page = await context.newPage();
  const listeners = new Set<(event: CoreEvent) => void>();
  await page.exposeFunction('tellTest', (event: string) => {
    for (const listener of [...listeners]) listener(JSON.parse(event) as CoreEvent);
  });
  await connectPage(page, {
    gate: (raw) => {
      const parsed = callMessage.safeParse(raw);
      return parsed.success ? client.send(parsed.data) : Promise.resolve(invalidMessage(parsed.error));
    },
    cancel: client.cancel,
    // The page would leave at a lock; the core's answers afterwards are what is to be seen here.
    subscribe: (listener) =>
      client.subscribe((event) => {
        listener(event.event === 'locked' ? { event: 'changed', topics: ['office'] } : event);
      }),
  });
  await page.goto(`${nodeHostOrigin}/`);
  await page.evaluate(() => {
    bridge.subscribe((event) => {
      tellTest(
        JSON.stringify(
          event.event === 'changed' && event.topics.includes('office') ? { event: 'locked' } : event,
        ),
      );
    });
  });
  return {
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
    crash: core.kill,
    close: async () => {
      await context.close();
      await core.kill();
    },
  };
}

async function callInPage(text: string): Promise<string> {
  return JSON.stringify(await bridge.call(JSON.parse(text) as CallMessage));
}

describe('the binding of a page', () => {
  test.each(transportCases.map((requirement) => [requirement.name, requirement] as const))(
    '%s',
    async (_title, requirement) => {
      await requirement.run(open);
    },
  );
});
