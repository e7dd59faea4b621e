import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { proposeReplyDue, replyLateness, replyProblems, slipDayProblems } from './slip.ts';

const today = '2026-11-20' as CivilDate;
const day = fc.integer({ min: -3_000, max: 3_000 }).map((days) => addDays(today, days));
const optionalDay = fc.option(day);

test('a proposed reply date always lies after the slip and is never refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3_000, max: 0 }), fc.integer({ min: 1, max: 90 }), (back, replyDays) => {
      const datedOn = addDays(today, back);
      const replyDueOn = proposeReplyDue(datedOn, replyDays);
      expect(daysBetween(datedOn, replyDueOn)).toBe(replyDays);
      expect(slipDayProblems({ datedOn, replyDueOn, consentOn: null }, today)).toEqual([]);
    }),
  );
});

test('a reply is late exactly when its day has passed and none was given', () => {
  fc.assert(
    fc.property(optionalDay, optionalDay, (replyDueOn, repliedOn) => {
      const lateness = replyLateness({ replyDueOn, repliedOn }, today);
      const awaited = replyDueOn !== null && repliedOn === null;
      expect(lateness !== null).toBe(awaited);
      if (awaited) expect(Number(lateness) > 0).toBe(replyDueOn < today);
    }),
  );
});

test('whatever days are typed, only an order that can have happened is accepted', () => {
  fc.assert(
    fc.property(day, optionalDay, optionalDay, optionalDay, (datedOn, replyDueOn, consentOn, repliedOn) => {
      const slip = slipDayProblems({ datedOn, replyDueOn, consentOn }, today).map(({ path }) => path[0]);
      expect(new Set(slip)).toEqual(
        new Set([
          ...(datedOn > today ? ['datedOn'] : []),
          ...(consentOn !== null && consentOn > today ? ['consentOn'] : []),
          ...(replyDueOn !== null && replyDueOn < datedOn ? ['replyDueOn'] : []),
        ]),
      );
      const reply = replyProblems({ repliedOn, replyBy: '係', reply: '訪問' }, datedOn, today);
      expect(reply.length > 0).toBe(repliedOn !== null && (repliedOn < datedOn || repliedOn > today));
    }),
  );
});
