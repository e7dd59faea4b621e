import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPrintNumber, readPrintNumber } from './case-number.ts';

const year = fc.integer({ min: 1990, max: 2100 });
const serial = fc.integer({ min: 1, max: 999_999 });

test('a print number of this or the last fiscal year is read back', () => {
  fc.assert(
    fc.property(year, serial, fc.constantFrom(0, 1), (fiscalYear, count, later) => {
      const read = readPrintNumber(formatPrintNumber(fiscalYear, count), fiscalYear + later);
      expect(read).toEqual({ fiscalYear, serial: count });
    }),
  );
});

test.each(['', '8', '8-1', 'x-0001', '8-0001 ', '6-0001'])('%j is none of theirs', (text) => {
  expect(readPrintNumber(text, 2026)).toBeUndefined();
});
