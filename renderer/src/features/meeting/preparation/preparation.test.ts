import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agendaItemId,
  attendeeId,
  meetingId,
  type AttendeeId,
} from '../../../../../domain/contract/scalars.ts';
import { sitsAt } from '../../../../../domain/meeting/reading.ts';
import { suggestCases } from './case-suggestions.ts';
import { byMeeting } from './conflicts.ts';
import { gridParts, withInHand } from './grid-parts.ts';
import { seat, withSeats } from './seats.ts';

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
          expect(sitsAt(after, id)).toBe(changed.includes(id) ? isSeated : sitsAt(before, id));
        }
      }),
    );
  });

  test('changes on their way show at once, in the order they were made', () => {
    const [first, second] = people as [AttendeeId, AttendeeId];
    const items = [1, 2].map((number) => agendaItemId.parse(idOf(number)));
    const meeting = {
      attendees: people.map((id) => ({ id })),
      agenda: items.map((id) => ({ id, everyone: true, attendeeIds: [] as AttendeeId[] })),
    };
    const change = { items: items.slice(0, 1), people: [first, second], isSeated: false };
    const shown = withSeats(meeting, [change, { ...change, people: [second], isSeated: true }]);
    expect(shown.agenda.map((item) => people.map((id) => sitsAt(item, id)))).toEqual([
      [false, true, true, true],
      [true, true, true, true],
    ]);
    expect(withSeats(meeting, [])).toBe(meeting);
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

describe('a grid of which only a part is drawn', () => {
  const size = 68;
  const placed = (index: number) => ({ index, start: index * size, end: (index + 1) * size });

  test('what is drawn comes in order, and with its gaps it is as long as all of it', () => {
    const count = 40;
    fc.assert(
      fc.property(fc.subarray(Array.from({ length: count }, (_, index) => index)), (drawn) => {
        const parts = gridParts(drawn.map(placed), count * size);
        expect(parts.flatMap(({ index }) => (index === null ? [] : [index]))).toEqual(drawn);
        expect(parts.reduce((sum, { pixels }) => sum + pixels, 0)).toBe(count * size);
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      }),
    );
  });

  test('what is in hand is drawn wherever one has scrolled to; on a head it is the first beside it', () => {
    expect(withInHand([10, 11, 12], 3)).toEqual([3, 10, 11, 12]);
    expect(withInHand([10, 11, 12], 11)).toEqual([10, 11, 12]);
    expect(withInHand([10, 11, 12], -1)).toEqual([0, 10, 11, 12]);
  });
});
