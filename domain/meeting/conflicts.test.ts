import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictsBetween, type Sitting } from './conflicts.ts';

const sitting = (fields: Partial<Sitting>): Sitting => ({
  startsAt: '13:30',
  endsAt: '15:00',
  place: '役場 第2会議室',
  people: [{ agencyName: '社協', name: '架空 太郎' }],
  ...fields,
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const anySitting = fc.record({
  startsAt: time,
  endsAt: fc.option(time),
  place: fc.constantFrom('', '第2会議室', '第２ 会議室', '公民館'),
  people: fc.array(
    fc.record({
      agencyName: fc.constantFrom('', '社協', '役場'),
      name: fc.constantFrom('', '架空 太郎', '架空太郎', '架空 花子'),
    }),
    { maxLength: 4 },
  ),
});

test('the room and the people of overlapping meetings are in conflict, however they are spelt', () => {
  const other = sitting({ startsAt: '14:30', endsAt: null, place: '役場　第２会議室' });
  expect(conflictsBetween(sitting({}), other)).toEqual([
    { kind: 'place', what: '役場 第2会議室' },
    { kind: 'person', what: '架空 太郎' },
  ]);
});

test('meetings one after the other are not', () => {
  expect(conflictsBetween(sitting({}), sitting({ startsAt: '15:00', endsAt: '16:00' }))).toEqual([]);
});

test('an open end is taken as two hours', () => {
  const open = sitting({ endsAt: null });
  expect(conflictsBetween(open, sitting({ startsAt: '15:29', endsAt: '16:00' }))).not.toEqual([]);
  expect(conflictsBetween(open, sitting({ startsAt: '15:30', endsAt: '16:00' }))).toEqual([]);
});

test('the same name in another agency is somebody else; without an agency it is whoever bears it', () => {
  const others = (agencyName: string) =>
    sitting({ place: '公民館', people: [{ agencyName, name: '架空太郎' }] });
  expect(conflictsBetween(sitting({}), others('役場'))).toEqual([]);
  expect(conflictsBetween(sitting({}), others(''))).toEqual([{ kind: 'person', what: '架空 太郎' }]);
});

test('a conflict is one of both meetings, and nothing is in conflict without a name', () => {
  fc.assert(
    fc.property(anySitting, anySitting, (a, b) => {
      const kinds = (conflicts: ReturnType<typeof conflictsBetween>) =>
        [...new Set(conflicts.map(({ kind }) => kind))].toSorted();
      const found = conflictsBetween(a, b);
      expect(kinds(found)).toEqual(kinds(conflictsBetween(b, a)));
      expect(found.every(({ what }) => what.trim() !== '')).toBe(true);
    }),
  );
});
