import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wasAtCase, type Heard, type Present } from './presence.ts';

const attendee: Present = { id: 'a', attendance: 'present', arrivedAt: null, leftAt: null };
const item: Heard = { everyone: true, attendeeIds: [], startedAt: '13:30', endedAt: '13:50' };
const came = (arrivedAt: string | null, leftAt: string | null = null) => ({ ...attendee, arrivedAt, leftAt });
const there = (who: Present, what: Heard = item, startsAt = '13:30') => wasAtCase(who, what, startsAt);

test('only who sits at the table of a case and did not stay away was there', () => {
  expect(there(attendee)).toBe(true);
  expect(there({ ...attendee, attendance: 'invited' })).toBe(true);
  expect(there({ ...attendee, attendance: 'absent' })).toBe(false);
  expect(there(attendee, { ...item, everyone: false, attendeeIds: ['b'] })).toBe(false);
  expect(there(attendee, { ...item, everyone: false, attendeeIds: ['a'] })).toBe(true);
});

test('who came after a case or left before it did not hear it; without its hours nobody can tell', () => {
  expect([came('13:49'), came('13:50'), came('15:00')].map((who) => there(who))).toEqual([
    true,
    false,
    false,
  ]);
  expect([came(null, '13:31'), came(null, '13:30')].map((who) => there(who))).toEqual([true, false]);
  expect(there(came('15:00'), { ...item, startedAt: null, endedAt: null })).toBe(true);
  expect(there(came('15:00'), { ...item, endedAt: null })).toBe(true);
});

test('a meeting may last past midnight', () => {
  const late = { ...item, startedAt: '23:50', endedAt: '00:20' };
  const there22 = (who: Present) => there(who, late, '22:00');
  expect([came('00:10'), came('00:20'), came(null, '23:40'), came(null, '00:05')].map(there22)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('who was there the whole time heard every case at whose table he sits', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(time, fc.option(time), fc.option(time), (startsAt, startedAt, endedAt) =>
      wasAtCase(attendee, { ...item, startedAt, endedAt }, startsAt),
    ),
  );
});
