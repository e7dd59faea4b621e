import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseEnd } from './release.ts';

test('a release ends after its minutes, over midnight and the end of a year too', () => {
  expect(releaseEnd('2026-12-31T23:59:30.250Z', 1)).toBe('2027-01-01T00:00:30.250Z');
});

test('a longer release never ends earlier, as texts are compared in the office', () => {
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const minutes = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(moment, minutes, minutes, (now, one, other) => {
      const [shorter, longer] = [one, other].sort((a, b) => a - b) as [number, number];
      const at = now.toISOString();
      expect(releaseEnd(at, shorter) > at).toBe(true);
      expect(releaseEnd(at, shorter) <= releaseEnd(at, longer)).toBe(true);
    }),
  );
});
