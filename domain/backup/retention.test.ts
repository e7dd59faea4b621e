import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseExpired, type BackupAge } from './retention.ts';
import { japanStamp } from './stamp.ts';

const backup = (createdAt: string): BackupAge => ({ name: createdAt, createdAt });
const hour = 3_600_000;
const now = '2026-04-01T06:00:00.000Z';
const ages = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 500 }), { maxLength: 80 })
  .map((hoursAgo) => hoursAgo.map((hours) => backup(new Date(Date.parse(now) - hours * hour).toISOString())));

test('a day is a day in Japan', () => {
  expect(japanStamp('2026-03-31T15:00:00.000Z')).toEqual({ day: '20260401', time: '000000' });
  expect(japanStamp('2026-03-31T14:59:59.000Z')).toEqual({ day: '20260331', time: '235959' });
});

test('of today the newest three are kept, of an earlier day the newest', () => {
  const today = ['00', '01', '02', '03', '04'].map((at) => backup(`2026-04-01T${at}:00:00.000Z`));
  const yesterday = ['01', '02'].map((at) => backup(`2026-03-31T${at}:00:00.000Z`));
  expect(chooseExpired([...today, ...yesterday], now).toSorted()).toEqual([
    '2026-03-31T01:00:00.000Z',
    '2026-04-01T00:00:00.000Z',
    '2026-04-01T01:00:00.000Z',
  ]);
});

test('daily backups of two years leave fourteen days and twelve months', () => {
  const daily = Array.from({ length: 730 }, (_, days) =>
    backup(new Date(Date.parse(now) - days * 24 * hour).toISOString()),
  );
  const expired = new Set(chooseExpired(daily, now));
  const kept = daily
    .filter(({ name }) => !expired.has(name))
    .map(({ createdAt }) => japanStamp(createdAt).day);
  expect(kept.slice(0, 14)).toHaveLength(14);
  expect(kept.slice(14)).toEqual([
    '20260228',
    '20260131',
    '20251231',
    '20251130',
    '20251031',
    '20250930',
    '20250831',
    '20250731',
    '20250630',
    '20250531',
  ]);
});

test('backups of a clock that ran ahead are kept', () => {
  expect(chooseExpired([backup('2027-01-01T00:00:00.000Z')], now)).toEqual([]);
});

test('the newest is always kept, never more than 29 are, and a second choice finds nothing more', () => {
  fc.assert(
    fc.property(ages, (backups) => {
      const expired = new Set(chooseExpired(backups, now));
      const kept = backups.filter(({ name }) => !expired.has(name));
      const newest = backups
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .at(-1);
      expect(newest === undefined || !expired.has(newest)).toBe(true);
      expect(kept.length).toBeLessThanOrEqual(3 + 14 + 12);
      expect(chooseExpired(kept, now)).toEqual([]);
    }),
  );
});
