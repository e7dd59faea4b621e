import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseDetail } from '../contract/case.ts';
import type { HouseholdDetail } from '../contract/household.ts';
import { slipOfCase } from './slip-of-case.ts';

const text = fc.string({ minLength: 1, maxLength: 20 });
const detail = { id: 'case', principalId: 'person', consentStatus: 'oral' } as unknown as CaseDetail;
const households = fc.record({
  id: fc.constant('household'),
  address: text,
  phone: text,
  addressProtected: fc.boolean(),
  revealedUntil: fc.option(fc.constant('2026-11-20T01:00:00.000Z')),
  members: fc
    .record({ name: text, kana: text, number: text })
    .map(({ number, ...person }) => [
      { ...person, personId: 'person', sex: 'female', birth: { text: '不詳' }, phones: [{ number }] },
    ]),
});

test('whereabouts of a protected household are taken over only while they are revealed', () => {
  fc.assert(
    fc.property(households, (household) => {
      const slip = slipOfCase(detail, household as unknown as HouseholdDetail, ({ name }) => name);
      const mayTell = !household.addressProtected || household.revealedUntil !== null;
      expect(slip.subjectAddress).toBe(mayTell ? household.address : '');
      expect(slip.subjectPhone).toBe(mayTell ? household.members[0]?.phones[0]?.number : '');
      expect([slip.subjectName, slip.members, slip.consent]).toEqual([
        household.members[0]?.name,
        household.members[0]?.name,
        'given',
      ]);
    }),
  );
});
