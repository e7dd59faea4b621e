import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Concern } from '../contract/concern.ts';
import type { ReferralSlip } from '../contract/referral-slip.ts';
import { intakeFromConcern, intakeFromSlip } from './prefill.ts';

const text = fc.string({ maxLength: 30 });
const concerns = fc.record({
  informant: text,
  informantPhone: text,
  called: text,
  place: text,
  members: text,
  content: text,
  nextPlan: text,
  route: fc.constant('neighbour'),
  urgency: fc.constant('week'),
  agencyId: fc.constant(null),
  districtId: fc.constant(null),
});
const slips = fc.record({
  agencyId: fc.constant(null),
  agencyName: text,
  worker: text,
  phone: text,
  subjectName: text,
  subjectKana: text,
  subjectSex: fc.constantFrom('male', 'female', 'other', 'unknown'),
  subjectBirth: text,
  subjectAddress: text,
  subjectPhone: text,
  members: text,
  content: text,
  request: text,
  alreadyTold: text,
  consent: fc.constantFrom('given', 'not-given', 'unknown'),
  urgency: fc.constant('month'),
  householdId: fc.constant(null),
  personId: fc.constant(null),
});

/** Texts of a record that stand nowhere in what was made from it. */
function lost(record: object, made: unknown): string[] {
  const words = textsIn(made).join('\n');
  return Object.values(record).filter(
    (value): value is string => typeof value === 'string' && value.trim() !== '' && !words.includes(value),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('nothing that was written of a household without a name has to be typed again', () => {
  fc.assert(
    fc.property(concerns, (concern) => {
      expect(lost(concern, intakeFromConcern(concern as Concern))).toEqual([]);
    }),
  );
});

test('nothing that stands on a slip has to be typed again', () => {
  fc.assert(
    fc.property(slips, fc.array(text), (slip, topics) => {
      const { consent, ...said } = slip;
      const made = intakeFromSlip(slip as ReferralSlip, topics);
      expect([...lost(said, made), ...lost(Object.fromEntries(topics.entries()), made)]).toEqual([]);
      expect(made.intake.form === 'consented').toBe(consent === 'given');
    }),
  );
});
