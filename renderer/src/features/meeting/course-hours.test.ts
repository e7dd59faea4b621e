import { expect, test } from 'vitest';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { courseHours, readCourse, rebasedCourse, toTypedCourse } from './course-hours.ts';

const nobody = { arrivedAt: null, leftAt: null, acknowledgedAt: null };
const meeting = {
  startsAt: '13:30',
  readOutAt: '13:31',
  attendees: [
    { id: 'a', ...nobody, arrivedAt: '13:44' },
    { id: 'b', ...nobody },
  ],
} as unknown as MeetingDetail;
const saved = courseHours(meeting);
const read = (change: Record<string, string>, of = meeting) =>
  readCourse({ ...toTypedCourse(saved), ...change }, of);

test('what is saved is read back as it is, and what is typed at a desk is taken', () => {
  expect(read({})).toEqual({ ok: true, fields: saved });
  expect(read({ readOutAt: '', 'a.leftAt': '1422' })).toEqual({
    ok: true,
    fields: { ...saved, readOutAt: null, 'a.leftAt': '14:22' },
  });
});

test('who leaves before he came, and a time that is none, stay in their fields with the reason', () => {
  expect(read({ 'a.leftAt': '13:40', 'b.arrivedAt': '25:00' })).toEqual({
    ok: false,
    problems: { 'a.leftAt': 'end-before-start', 'b.arrivedAt': 'no-such-time' },
  });
  const late = { ...meeting, startsAt: '22:00' };
  expect(read({ 'a.arrivedAt': '23:30', 'a.leftAt': '0:10' }, late)).toMatchObject({ ok: true });
});

test('hours that were kept take what was saved since wherever nobody touched them', () => {
  const base = toTypedCourse(saved);
  const since = { ...saved, 'a.acknowledgedAt': '13:45', 'b.leftAt': '14:00' };
  const kept = { base, typed: { ...base, 'a.leftAt': '13:40', 'b.leftAt': '14:30', 'gone.leftAt': '14:00' } };
  expect(rebasedCourse(kept, since)).toEqual({
    ...toTypedCourse(since),
    'a.leftAt': '13:40',
    'b.leftAt': '14:30',
  });
});
