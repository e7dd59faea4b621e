import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClockTime, isClockTime, parseClockTime } from './clock-time.ts';

const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  )
  .filter(isClockTime);

describe('a typed time', () => {
  it.each([
    ['13:30', '13:30'],
    ['1330', '13:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['１３：３０', '13:30'],
    ['13時30分', '13:30'],
    ['13時半', '13:30'],
    ['13時', '13:00'],
    ['13時5分', '13:05'],
    ['午後1時半', '13:30'],
    ['午後 1時 30分', '13:30'],
    ['午前9時', '09:00'],
    ['午後0時', '12:00'],
    ['午前0時15分', '00:15'],
    ['pm1:30', '13:30'],
    ['AM 9:05', '09:05'],
    ['正午', '12:00'],
    ['0000', '00:00'],
  ])('%s is %s', (typed, time) => {
    expect(parseClockTime(typed)).toEqual({ ok: true, value: time });
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['ひる', 'not-understood'],
    ['13:3', 'not-understood'],
    ['13:30:00', 'not-understood'],
    ['24:00', 'no-such-time'],
    ['13時60分', 'no-such-time'],
    ['午後13時', 'no-such-time'],
    ['午後12時', 'ambiguous'],
    ['午前12時半', 'ambiguous'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parseClockTime(typed)).toEqual({ ok: false, reason });
  });

  it('is read back in either style', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom('24-hour' as const, '12-hour' as const), (time, style) => {
        expect(parseClockTime(formatClockTime(time, style))).toEqual({ ok: true, value: time });
      }),
    );
  });

  it('is written as an invitation writes it', () => {
    const parsed = parseClockTime('1330');
    expect(
      parsed.ok && [formatClockTime(parsed.value, '24-hour'), formatClockTime(parsed.value, '12-hour')],
    ).toEqual(['13時30分', '午後1時30分']);
  });
});
