// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCountdown } from './useCountdown.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let seconds: number;

function Wait({ until }: { until: number }) {
  const left = useCountdown(until);
  useEffect(() => {
    seconds = left;
  });
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('counts down to zero and begins again for a later moment', async () => {
  const root = createRoot(document.createElement('div'));
  const show = (until: number): void => act(() => root.render(<Wait until={until} />));
  const pass = (milliseconds: number): Promise<void> =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(milliseconds);
    });
  show(0);
  expect(seconds).toBe(0);
  show(Date.now() + 2_500);
  expect(seconds).toBe(3);
  await pass(1_000);
  expect(seconds).toBe(2);
  await pass(60_000);
  expect(seconds).toBe(0);
  show(Date.now() - 1_000);
  await pass(1_000);
  expect(seconds).toBe(0);
  show(Date.now() + 5_000);
  await pass(250);
  expect(seconds).toBe(5);
  act(() => root.unmount());
});
