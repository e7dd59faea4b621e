import { expect, test } from 'vitest';
import { readHours, toTypedHours } from './agenda-hours.ts';

const read = (startedAt: string, endedAt: string) => readHours({ startedAt, endedAt }, '13:30');

test('hours are read as one types them at a desk; none, or no end yet, are taken too', () => {
  expect(read('1335', '午後1時50分')).toEqual({ ok: true, fields: { startedAt: '13:35', endedAt: '13:50' } });
  expect(read('13:35', '')).toEqual({ ok: true, fields: { startedAt: '13:35', endedAt: null } });
  expect(read('', '')).toEqual({ ok: true, fields: { startedAt: null, endedAt: null } });
  expect(toTypedHours({ startedAt: '13:35', endedAt: null })).toEqual({ startedAt: '13:35', endedAt: '' });
});

test('an end alone, an end before its start and a time that is none are refused at their fields', () => {
  expect(read('', '13:50')).toEqual({ ok: false, problems: { startedAt: 'required' } });
  expect(read('14:10', '13:50')).toEqual({ ok: false, problems: { endedAt: 'end-before-start' } });
  expect(read('25:00', 'すぐ')).toEqual({
    ok: false,
    problems: { startedAt: 'no-such-time', endedAt: 'no-such-time' },
  });
});

test('a case of a meeting that lasts past midnight ends at an earlier time of day', () => {
  expect(readHours({ startedAt: '23:50', endedAt: '0:10' }, '19:00')).toMatchObject({ ok: true });
});
