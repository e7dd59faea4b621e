import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { isWithoutHelper, noFilter, passes, type MapFilter } from './filter.ts';

const today = '2026-11-20' as CivilDate;
const dates = fc.option(fc.integer({ min: 0, max: 400 }).map((days) => addDays(today, -days)));
const pins = fc.record({
  lastContactOn: dates,
  livesAlone: fc.boolean(),
  planRunning: fc.boolean(),
  surveyedOn: dates,
  withoutHelper: fc.boolean(),
});
const filters: fc.Arbitrary<MapFilter> = fc.record({
  quietDays: fc.option(fc.integer({ min: 1, max: 365 })),
  livesAlone: fc.boolean(),
  planRunning: fc.boolean(),
  notSurveyed: fc.boolean(),
  withoutHelper: fc.boolean(),
});

test('everybody passes where nothing is asked', () => {
  fc.assert(
    fc.property(pins, (pin) => {
      expect(passes(pin, noFilter, today)).toBe(true);
    }),
  );
});

test('who passes several questions passes each of them', () => {
  fc.assert(
    fc.property(pins, filters, (pin, filter) => {
      const each = (Object.keys(filter) as (keyof MapFilter)[]).map((key) =>
        passes(pin, { ...noFilter, [key]: filter[key] }, today),
      );
      expect(passes(pin, filter, today)).toBe(each.every(Boolean));
    }),
  );
});

test.each([
  [29, false],
  [30, true],
  [31, true],
])('a contact %i days ago is none for 30 days: %s', (ago, quiet) => {
  const pin = {
    lastContactOn: addDays(today, -ago),
    livesAlone: false,
    planRunning: false,
    surveyedOn: null,
    withoutHelper: false,
  };
  expect(passes(pin, { ...noFilter, quietDays: 30 }, today)).toBe(quiet);
  expect(passes({ ...pin, lastContactOn: null }, { ...noFilter, quietDays: 30 }, today)).toBe(true);
});

test('only who needs support can be without a helper', () => {
  const household = { householdId: 'a', layers: ['needs', 'commissioner'] };
  expect(isWithoutHelper(household, new Set())).toBe(true);
  expect(isWithoutHelper(household, new Set(['a']))).toBe(false);
  expect(isWithoutHelper({ ...household, layers: ['helps'] }, new Set())).toBe(false);
});
