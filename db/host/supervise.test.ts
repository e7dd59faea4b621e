import { expect, test } from 'vitest';
import type { CoreEvent } from '../../domain/contract/wire.ts';
import { message } from './conformance/connection.ts';
import type { CoreProcess } from './core-process.ts';
import { startCoreWorker } from './start-worker.ts';
import { superviseCore } from './supervise.ts';

const dependencies = { officeFolder: '', practiceFolder: '', appVersion: '0', checkOutput: true };

function supervised() {
  const started: CoreProcess[] = [];
  const supervisor = superviseCore(() => {
    const process = startCoreWorker(new URL('conformance/fixture-worker.ts', import.meta.url), dependencies);
    started.push(process);
    return process;
  });
  return { started, supervisor };
}

function locked(subscribe: (listener: (event: CoreEvent) => void) => () => void): Promise<CoreEvent> {
  return new Promise((resolve) => {
    subscribe((event) => {
      if (event.event === 'locked') resolve(event);
    });
  });
}

test('starts no process before the first call', async () => {
  const { started, supervisor } = supervised();
  expect(started).toHaveLength(0);
  expect(await supervisor.window.send(message('fixture.echo', 1))).toEqual({ ok: true, value: 1 });
  expect(started).toHaveLength(1);
  await supervisor.stop();
});

test('replaces the process after a lock, once the answer of the lock has arrived', async () => {
  const { started, supervisor } = supervised();
  const told = locked(supervisor.client.subscribe);
  await expect(supervisor.client.call('office.lock', {})).resolves.toEqual({});
  await told;
  expect(await supervisor.window.send(message('fixture.echo', 'new'))).toEqual({ ok: true, value: 'new' });
  expect(started).toHaveLength(2);
  await supervisor.stop();
});

test('reports a core that died as locked and starts another with the next call', async () => {
  const { started, supervisor } = supervised();
  await supervisor.window.send(message('fixture.echo'));
  const told = locked(supervisor.client.subscribe);
  await started[0]?.kill();
  expect(await told).toEqual({ event: 'locked' });
  expect(await supervisor.window.send(message('fixture.echo', 'new'))).toEqual({ ok: true, value: 'new' });
  await supervisor.stop();
});

test('passes grants of the host on', async () => {
  const { supervisor } = supervised();
  supervisor.client.grant('abcdefghijklmnop', '/media/usb');
  expect(await supervisor.window.send(message('fixture.grants'))).toEqual({
    ok: true,
    value: ['abcdefghijklmnop'],
  });
  await supervisor.stop();
});

test('answers `core-stopped` after its stop', async () => {
  const { started, supervisor } = supervised();
  await supervisor.window.send(message('fixture.echo'));
  await supervisor.stop();
  expect(await supervisor.window.send(message('fixture.echo'))).toMatchObject({
    error: { code: 'core-stopped' },
  });
  expect(started).toHaveLength(1);
});
