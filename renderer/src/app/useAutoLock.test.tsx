// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installMockBridge, type MockBridge } from '../bridge/mock-bridge.ts';
import { useAutoLock } from './useAutoLock.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let bridge: MockBridge;
let isNear: boolean;

function Window({ minutes }: { minutes: number | undefined }) {
  const answer = useAutoLock(minutes);
  useEffect(() => {
    isNear = answer;
  });
  return null;
}

const show = (minutes: number | undefined): void => {
  act(() => root.render(<Window minutes={minutes} />));
};
const pass = (seconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
  });
const locks = (): number => bridge.calls.filter(({ name }) => name === 'office.lock').length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { replace: vi.fn(), pathname: '/' });
  bridge = installMockBridge({ 'office.lock': () => ({}) });
  root = createRoot(document.createElement('div'));
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('locks once when the minutes have passed, and tells shortly before', async () => {
  show(2);
  await pass(80);
  expect([isNear, locks()]).toEqual([false, 0]);
  await pass(15);
  expect([isNear, locks()]).toEqual([true, 0]);
  await pass(120);
  expect(locks()).toBe(1);
  expect(location.replace).toHaveBeenCalledWith('/');
});

test.each(['pointermove', 'keydown', 'wheel'])('%s begins the wait anew', async (name) => {
  show(1);
  await pass(50);
  act(() => void window.dispatchEvent(new Event(name)));
  expect(isNear).toBe(false);
  await pass(50);
  expect(locks()).toBe(0);
  await pass(15);
  expect(locks()).toBe(1);
});

test('unfinished forms are told before the office is locked', async () => {
  const order: string[] = [];
  window.addEventListener('pagehide', () => order.push(`pagehide before ${String(locks())} locks`), {
    once: true,
  });
  show(1);
  await pass(65);
  expect(order).toEqual(['pagehide before 0 locks']);
  expect(locks()).toBe(1);
});

test('does not lock while the minutes are not known', async () => {
  show(undefined);
  await pass(100_000);
  expect(locks()).toBe(0);
});

test('a lock from elsewhere starts the window anew', () => {
  show(10);
  act(() => bridge.emit({ event: 'locked' }));
  expect(location.replace).toHaveBeenCalledWith('/');
});
