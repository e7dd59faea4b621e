// @vitest-environment jsdom
import { useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { pass, render } from '../../../../tests/fixtures/react.ts';
import { useCountdown } from './useCountdown.ts';

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

test('counts down to zero and begins again for a later moment', async () => {
  const show = (until: number): void => render(<Wait until={until} />);
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
});
