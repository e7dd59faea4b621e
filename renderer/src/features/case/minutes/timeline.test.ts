import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import type { CaseMinutes } from '../../../../../domain/contract/meeting-closing.ts';
import { hasWords, saysOf, timelineOf } from './timeline.ts';

const note = (contactedOn: string) => ({ contactedOn }) as unknown as ContactNote;
const minutes = (heldOn: string, fields: Partial<CaseMinutes> = {}): CaseMinutes =>
  ({
    heldOn: heldOn as CivilDate,
    title: '支援会議 第1回',
    reported: '',
    discussed: '',
    decided: '',
    roles: [],
    amendments: [],
    ...fields,
  }) as unknown as CaseMinutes;

const shape = (...given: Parameters<typeof timelineOf>) =>
  timelineOf(...given).map(({ day, notes, meetings }) => [day, notes.length, meetings.length]);

test('notes and meetings stand together by day, the latest first', () => {
  const notes = [note('2026-11-20'), note('2026-11-18'), note('2026-11-18')];
  const meetings = [minutes('2026-11-19'), minutes('2026-11-18')];
  expect(shape(notes, meetings, false)).toEqual([
    ['2026-11-20', 1, 0],
    ['2026-11-19', 0, 1],
    ['2026-11-18', 2, 1],
  ]);
});

test('a meeting older than the notes read so far waits until they are all there', () => {
  const notes = [note('2026-11-20')];
  const meetings = [minutes('2026-10-01')];
  expect(shape(notes, meetings, true)).toEqual([['2026-11-20', 1, 0]]);
  expect(shape(notes, meetings, false)).toEqual([
    ['2026-11-20', 1, 0],
    ['2026-10-01', 0, 1],
  ]);
  expect(shape([], meetings, false)).toEqual([['2026-10-01', 0, 1]]);
});

test('a meeting that is only prepared says nothing yet', () => {
  expect([minutes('2026-12-01'), minutes('2026-12-01', { discussed: ' ' })].map(hasWords)).toEqual([
    false,
    false,
  ]);
  expect(
    [{ finalised: true }, { discussed: '見守り' }].map((fields) => hasWords(minutes('2026-12-01', fields))),
  ).toEqual([true, true]);
});

test('minutes are found by what was reported, decided, agreed on and corrected, however it is spelt', () => {
  const said = minutes('2026-11-18', {
    reported: '玄関のﾏﾄﾞが閉まったまま',
    decided: '週に一度訪ねる',
    roles: [{ agencyName: '社協', worker: '架空', task: '配食を頼む' } as CaseMinutes['roles'][number]],
    amendments: [{ text: '火曜に訪ねる', reason: '聞き違い', writtenBy: '', writtenAt: '' }],
  });
  const found = ['マド', '訪ねる', '配食', '火曜', '聞き違い', '支援会議', ''];
  expect(found.filter((query) => saysOf(said, query))).toEqual(found);
  expect(saysOf(said, '通院')).toBe(false);
});
