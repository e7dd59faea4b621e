// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { pass, render } from '../../../tests/fixtures/react.ts';
import { installMockBridge, type MockBridge } from '../bridge/mock-bridge.ts';
import { useAutoLock } from './useAutoLock.ts';

let bridge: MockBridge;
let isNear: boolean;

function Window({ minutes }: { minutes: number | undefined }) {
  const answer = useAutoLock(minutes);
  useEffect(() => {
    isNear = answer;
  });
  return null;
}

const show = (minutes: number | undefined): void => render(<Window minutes={minutes} />);
const locks = (): number => bridge.calls.filter(({ name }) => name === 'office.lock').length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { replace: vi.fn(), pathname: '/' });
  bridge = installMockBridge({ 'office.lock': () => ({}) });
});

test('locks once when the minutes have passed, and tells shortly before', async () => {
  show(2);
  await pass(80_000);
  expect([isNear, locks()]).toEqual([false, 0]);
  await pass(15_000);
  expect([isNear, locks()]).toEqual([true, 0]);
  await pass(120_000);
  expect(locks()).toBe(1);
  expect(location.replace).toHaveBeenCalledWith('/');
});

test.each(['pointermove', 'keydown', 'wheel'])('%s begins the wait anew', async (name) => {
  show(1);
  await pass(50_000);
  act(() => void window.dispatchEvent(new Event(name)));
  expect(isNear).toBe(false);
  await pass(50_000);
  expect(locks()).toBe(0);
  await pass(15_000);
  expect(locks()).toBe(1);
});

test('unfinished forms are told before the office is locked', async () => {
  const order: string[] = [];
  window.addEventListener('pagehide', () => order.push(`pagehide before ${String(locks())} locks`), {
    once: true,
  });
  show(1);
  await pass(65_000);
  expect(order).toEqual(['pagehide before 0 locks']);
  expect(locks()).toBe(1);
});

test('does not lock while the minutes are not known', async () => {
  show(undefined);
  await pass(100_000_000);
  expect(locks()).toBe(0);
});

test('a lock from elsewhere starts the window anew', () => {
  show(10);
  act(() => bridge.emit({ event: 'locked' }));
  expect(location.replace).toHaveBeenCalledWith('/');
});
