import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { CoreDependencies } from '../core-types.ts';
import { message } from './conformance/connection.ts';
import { createFixtureCore } from './conformance/fixture-core.ts';
import { serveInUtility } from './serve-utility.ts';

class FakePort extends EventEmitter {
  readonly posted: unknown[] = [];
  started = false;
  postMessage(posted: unknown): void {
    this.posted.push(posted);
  }
  start(): void {
    this.started = true;
  }
  receive(data: unknown, ports: FakePort[] = []): Promise<void> {
    this.emit('message', { data, ports });
    return new Promise(setImmediate);
  }
}

async function started() {
  const [parentPort, windowPort] = [new FakePort(), new FakePort()];
  const given: CoreDependencies[] = [];
  serveInUtility(parentPort, (dependencies) => {
    given.push(dependencies);
    return createFixtureCore();
  });
  const dependencies = {
    officeFolder: 'a',
    practiceFolder: 'b',
    appVersion: '1',
    checkOutput: false,
    utcOffsetMinutes: 540,
  };
  await parentPort.receive({ type: 'start', dependencies }, [windowPort]);
  return { parentPort, windowPort, given };
}

test('creates the core from the start message', async () => {
  const { given, windowPort } = await started();
  expect(given).toHaveLength(1);
  expect(given[0]).toMatchObject({ officeFolder: 'a', practiceFolder: 'b', appVersion: '1' });
  expect(given[0]?.utcOffsetMinutes()).toBe(540);
  expect(windowPort.started).toBe(true);
});

test('answers each caller on its own port and heeds grants of the host alone', async () => {
  const { parentPort, windowPort } = await started();
  await windowPort.receive({ type: 'grant', token: 'window-window-window', path: '/' });
  await parentPort.receive({ type: 'grant', token: 'host-host-host-host', path: '/' });
  await windowPort.receive({ ...message('fixture.grants'), id: 'w' });
  await parentPort.receive({ ...message('fixture.echo', 5), id: 'h' });
  expect(windowPort.posted).toEqual([
    { type: 'answer', id: 'w', result: { ok: true, value: ['host-host-host-host'] } },
  ]);
  expect(parentPort.posted).toEqual([{ type: 'answer', id: 'h', result: { ok: true, value: 5 } }]);
});
