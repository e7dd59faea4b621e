import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import {
  agendaClock,
  doClocksGo,
  isOfItsTime,
  runningItem,
  takeUp,
  type ClockChange,
  type Timed,
} from './agenda-clock.ts';

type Item = Timed & { readonly id: number };

const waiting = (id: number, plannedMinutes: number | null = 15): Item => ({
  id,
  plannedMinutes,
  startedAt: null,
  endedAt: null,
});

test.each([
  [{ ...waiting(1) }, { state: 'waiting', used: 0, over: 0 }],
  [
    { ...waiting(1), startedAt: '13:38' },
    { state: 'running', used: 14, over: 0 },
  ],
  [
    { ...waiting(1), startedAt: '13:30' },
    { state: 'running', used: 22, over: 7 },
  ],
  [
    { ...waiting(1, null), startedAt: '13:30' },
    { state: 'running', used: 22, over: 0 },
  ],
  [
    { ...waiting(1), startedAt: '13:00', endedAt: '13:20' },
    { state: 'done', used: 20, over: 5 },
  ],
  [
    { ...waiting(1), startedAt: '23:50', endedAt: '00:10' },
    { state: 'done', used: 20, over: 5 },
  ],
])('at 13:52 the clock of %o says %o', (item, clock) => {
  expect(agendaClock(item, '13:52')).toEqual(clock);
});

test('going on ends one case and begins the next; looking back stops no clock', () => {
  const first = apply([waiting(1), waiting(2), waiting(3)], 1, '13:30');
  const second = apply(first, 2, '13:50');
  expect(second.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
    ['13:30', '13:50'],
    ['13:50', null],
    [null, null],
  ]);
  expect(takeUp(second, 1, '13:55')).toEqual([]);
  expect(takeUp(second, 2, '13:56')).toEqual([]);
  const closed = apply(second, null, '14:10');
  expect(runningItem(closed)).toBeNull();
  expect(runningItem(apply(closed, 2, '14:12'))).toBe(2);
});

test('a look at a case when all of them are over opens none again', () => {
  const closed = apply(apply(apply([waiting(1), waiting(2)], 1, '13:10'), 2, '13:20'), null, '13:30');
  for (const id of [1, 2]) expect(takeUp(closed, id, '13:35')).toEqual([]);
});

test.each([
  ['on its day', '2026-11-18', '08:00', 'waiting', true],
  ['a month before', '2026-10-18', '13:30', 'waiting', false],
  ['past midnight, while a case runs', '2026-11-19', '00:20', 'running', true],
  ['past midnight, when none runs', '2026-11-19', '00:20', 'waiting', false],
  ['the next morning, when nobody ended the last case', '2026-11-19', '09:15', 'running', false],
  ['the next day at that hour, when nobody ended it', '2026-11-19', '13:40', 'running', false],
  ['a week later', '2026-11-25', '00:20', 'running', false],
])('%s, the clock says a time of a meeting of 13:30 or not', (_when, today, now, state, isTrue) => {
  const agenda = [{ ...waiting(1), startedAt: state === 'running' ? '13:40' : null }];
  const meeting = { heldOn: '2026-11-18' as CivilDate, startsAt: '13:30', readOutAt: null, agenda };
  expect(isOfItsTime(meeting, { today: today as CivilDate, now })).toBe(isTrue);
});

test.each([
  ['in the morning', '2026-11-18', '09:00', null, null, false],
  ['just after midnight', '2026-11-18', '00:10', null, null, false],
  ['in the morning, once it was read out', '2026-11-18', '09:00', '08:59', null, true],
  ['in the morning, once a case was taken up', '2026-11-18', '09:00', null, '08:55', true],
  ['sixteen minutes before', '2026-11-18', '13:14', null, null, false],
  ['a quarter of an hour before', '2026-11-18', '13:15', null, null, true],
  ['in the evening', '2026-11-18', '20:00', null, null, true],
  ['the day after', '2026-11-19', '13:40', '13:31', '13:40', false],
])('%s, the clocks of a meeting of 13:30 go or not', (_when, today, now, readOutAt, startedAt, goes) => {
  const agenda = [{ ...waiting(1), startedAt }, waiting(2)];
  const meeting = { heldOn: '2026-11-18' as CivilDate, startsAt: '13:30', readOutAt, agenda };
  expect(doClocksGo(meeting, { today: today as CivilDate, now })).toBe(goes);
});

test('whatever way one goes through the agenda, at most one case runs and no begun case loses its beginning', () => {
  const steps = fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (ways) => {
      let agenda: readonly Item[] = [0, 1, 2, 3, 4].map((id) => waiting(id));
      for (const [minute, to] of ways.entries()) {
        const before = agenda;
        agenda = apply(agenda, to, `13:${String(minute).padStart(2, '0')}`);
        expect(agenda.filter((item) => item.startedAt !== null && item.endedAt === null).length).toBeLessThan(
          2,
        );
        for (const [index, item] of before.entries())
          if (item.startedAt !== null) expect(agenda[index]?.startedAt).toBe(item.startedAt);
      }
    }),
  );
});

function apply(agenda: readonly Item[], to: number | null, now: string): readonly Item[] {
  const changes: readonly ClockChange<number>[] = takeUp(agenda, to, now);
  return agenda.map((item) => ({ ...item, ...changes.find(({ id }) => id === item.id) }));
}
