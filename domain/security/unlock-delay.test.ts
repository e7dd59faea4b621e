import { expect, test } from 'vitest';
import { remainingDelay, unlockDelay } from './unlock-delay.ts';

test('the wait grows with every failure and ends at a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 1000].map(unlockDelay)).toEqual([0, 0, 1, 2, 5, 10, 30, 60, 60, 60]);
});

test('what is left of it counts from the last failure, also when the clock was set back', () => {
  const attempts = { failures: 5, lastFailureAt: '2026-04-01T00:00:10.000Z' };
  expect(remainingDelay({ failures: 0, lastFailureAt: null }, '2026-04-01T00:00:00.000Z')).toBe(0);
  expect(remainingDelay(attempts, '2026-04-01T00:00:10.000Z')).toBe(10);
  expect(remainingDelay(attempts, '2026-04-01T00:00:17.500Z')).toBe(2.5);
  expect(remainingDelay(attempts, '2026-04-01T00:01:00.000Z')).toBe(0);
  expect(remainingDelay(attempts, '2020-01-01T00:00:00.000Z')).toBe(10);
});
