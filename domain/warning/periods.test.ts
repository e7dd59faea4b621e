import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { warningProblems } from './periods.ts';

test('a warning may be reviewed and ended on the day it begins or later, and no earlier', () => {
  const start = '2026-04-01' as CivilDate;
  const distance = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(distance, fc.option(distance), (review, end) => {
      const problems = warningProblems({
        startsOn: start,
        reviewOn: addDays(start, review),
        endedOn: end === null ? null : addDays(start, end),
      });
      expect(problems.map(({ path }) => path[0])).toEqual([
        ...(review < 0 ? ['reviewOn'] : []),
        ...(end !== null && end < 0 ? ['endedOn'] : []),
      ]);
    }),
  );
});
