import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { CommunityPoint } from '../../../../domain/contract/community-point.ts';
import { communityPointId } from '../../../../domain/contract/scalars.ts';
import { everyPoint, matching, yearsOf } from './point-filter.ts';

const point = (number: number, fields: Partial<CommunityPoint>): CommunityPoint => ({
  id: communityPointId.parse(`01890000-0000-7000-8000-${String(number).padStart(12, '0')}`),
  rowVersion: 1,
  kind: 'issue',
  text: '買い物の足がない',
  note: '',
  state: 'open',
  raisedOn: '2026-11-18' as CivilDate,
  meetingId: null,
  meetingTitle: '',
  ...fields,
});

const points = [
  point(1, {}),
  point(2, { kind: 'resource', text: '移動販売', note: 'ﾄﾗｯｸを借りる' }),
  point(3, { state: 'closed', raisedOn: '2026-03-31' as CivilDate }),
];
const shown = (filter: Partial<typeof everyPoint>) =>
  matching(points, { ...everyPoint, ...filter }).map((entry) => points.indexOf(entry) + 1);

test('points are told by kind, state, fiscal year and words however they are spelt', () => {
  expect(shown({})).toEqual([1, 2, 3]);
  expect(shown({ kind: 'resource' })).toEqual([2]);
  expect(shown({ state: 'closed' })).toEqual([3]);
  expect(shown({ fiscalYear: 2025 })).toEqual([3]);
  expect(shown({ text: 'トラック' })).toEqual([2]);
  expect(shown({ text: '足', state: 'open' })).toEqual([1]);
});

test('the years offered are those of the points, by 年度, the latest first', () => {
  expect(yearsOf(points)).toEqual([2026, 2025]);
});
