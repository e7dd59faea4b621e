import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendeeId, meetingId, type AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { suggestCases } from './case-suggestions.ts';
import { byMeeting } from './conflicts.ts';
import { seat, sits } from './seats.ts';

const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const people: readonly AttendeeId[] = [1, 2, 3, 4].map((number) => attendeeId.parse(idOf(number)));

describe('seats', () => {
  const some = fc.subarray([...people]);

  test('those changed sit as asked, all others as before', () => {
    fc.assert(
      fc.property(some, some, fc.boolean(), fc.boolean(), (seated, changed, isSeated, everyone) => {
        const before = { everyone, attendeeIds: everyone ? [] : seated };
        const after = seat(before, people, changed, isSeated);
        for (const id of people) {
          expect(sits(after, id)).toBe(changed.includes(id) ? isSeated : sits(before, id));
        }
      }),
    );
  });

  test('when all sit there it is everybody', () => {
    const after = seat({ everyone: false, attendeeIds: people.slice(1) }, people, people.slice(0, 1), true);
    expect(after).toEqual({ everyone: true, attendeeIds: [] });
  });
});

test('what speaks for a case is told once each, the gravest first', () => {
  const found = suggestCases({
    due: [
      { kind: 'monitoring', caseNumber: '8-001' },
      { kind: 'plan-end', caseNumber: '8-001' },
      { kind: 'contact', caseNumber: '8-002' },
    ],
    quiet: [{ caseNumber: '8-003' }],
    undecided: [{ caseNumber: '8-001' }],
    last: [{ caseNumber: '8-001' }, { caseNumber: '8-003' }],
  });
  expect(Object.fromEntries(found)).toEqual({
    '8-001': ['undecided', 'monitoring', 'last'],
    '8-003': ['last', 'quiet'],
  });
});

test('a meeting in the way is told once with its room and all its people', () => {
  const id = meetingId.parse(idOf(9));
  const other = {
    meetingId: id,
    title: '第2回 支援会議',
    startsAt: '13:00',
    endsAt: null,
  };
  expect(
    byMeeting([
      { ...other, kind: 'place', what: '第1会議室' },
      { ...other, kind: 'person', what: '試験 一' },
      { ...other, kind: 'person', what: '試験 二' },
    ]),
  ).toEqual([{ ...other, places: ['第1会議室'], names: ['試験 一', '試験 二'] }]);
});
