import { expect, test } from 'vitest';
import type { CoreEvent } from '../../domain/contract/wire.ts';
import { lockWithWindow } from './lock-with-window.ts';

function fakeCore() {
  const listeners = new Set<(event: CoreEvent) => void>();
  const calls: string[] = [];
  return {
    calls,
    emit: (event: CoreEvent) => {
      for (const listener of [...listeners]) listener(event);
    },
    core: {
      subscribe: (listener: (event: CoreEvent) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      call: (name: string) => {
        calls.push(name);
        return Promise.resolve({}) as never;
      },
    },
  };
}

test('the window locks, after it has kept what is typed', async () => {
  const { core, calls, emit } = fakeCore();
  const steps: string[] = [];
  await lockWithWindow(
    core,
    () => {
      steps.push('asked');
      globalThis.setTimeout(() => {
        steps.push('kept');
        emit({ event: 'changed', topics: ['draft'] });
        emit({ event: 'locked' });
      }, 5);
    },
    60_000,
  );
  expect(steps).toEqual(['asked', 'kept']);
  expect(calls).toEqual(['office.lock']);
});

test('a window that does not answer is not waited for', async () => {
  const { core, calls } = fakeCore();
  await lockWithWindow(core, () => undefined, 5);
  expect(calls).toEqual(['office.lock']);
});

test('a core that is gone needs no lock', async () => {
  const { core } = fakeCore();
  const gone = { ...core, call: () => Promise.reject(new Error('core-stopped')) };
  await expect(lockWithWindow(gone, () => undefined, 5)).resolves.toBeUndefined();
});
