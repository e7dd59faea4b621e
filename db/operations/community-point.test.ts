import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { addMeeting, day } from '../../tests/fixtures/records.ts';

const fields = (given: Partial<InputOf<'communityPoint.add'>> = {}): InputOf<'communityPoint.add'> => ({
  kind: 'issue',
  text: '冬に買い物へ行けない世帯が多い',
  note: '',
  state: 'open',
  raisedOn: day('2026-11-18'),
  meetingId: null,
  ...given,
});

test('points are gathered across meetings, the latest first, and can be told by meeting and state', async () => {
  const office = await openTestOffice();
  const { id: meetingId, title } = await addMeeting(office, 'art106-6');
  await office.call('communityPoint.add', fields({ raisedOn: day('2026-10-01') }));
  const { id } = await office.call(
    'communityPoint.add',
    fields({ meetingId, kind: 'resource', text: '移動販売' }),
  );
  const list = async (input: InputOf<'communityPoint.list'>) => {
    const { points, total } = await office.call('communityPoint.list', input);
    return [total, points.map(({ text, meetingTitle }) => [text, meetingTitle])];
  };
  const resource = ['移動販売', title];
  const issue = ['冬に買い物へ行けない世帯が多い', ''];
  expect(await list({ meetingId: null, show: 'open' })).toEqual([2, [resource, issue]]);
  expect(await list({ meetingId, show: 'all' })).toEqual([1, [resource]]);
  await office.call('communityPoint.save', {
    id,
    rowVersion: 1,
    ...fields({ meetingId, kind: 'resource', text: '移動販売', state: 'closed', note: '協議体へ渡した' }),
  });
  expect(await list({ meetingId, show: 'open' })).toEqual([0, []]);
  expect(await list({ meetingId: null, show: 'all' })).toEqual([2, [resource, issue]]);
});

test('a point goes to the trash and comes back; a meeting thrown away keeps its points, without its name', async () => {
  const office = await openTestOffice();
  const { id: meetingId, title } = await addMeeting(office, 'art106-6');
  const { id } = await office.call('communityPoint.add', fields({ meetingId }));
  const points = async () =>
    (await office.call('communityPoint.list', { meetingId: null, show: 'all' })).points;
  const { trashId } = await office.call('trash.remove', { kind: 'community-point', id });
  expect(await points()).toEqual([]);
  expect((await office.fails('communityPoint.save', { id, rowVersion: 1, ...fields() })).code).toBe(
    'not-found',
  );
  await office.call('trash.restore', { id: trashId });
  const meeting = await office.call('trash.remove', { kind: 'meeting', id: meetingId });
  expect((await points()).map(({ meetingTitle }) => meetingTitle)).toEqual(['']);
  const changed = { id, rowVersion: 1, ...fields({ meetingId, state: 'taken-up' }) };
  await office.call('communityPoint.save', changed);
  expect((await office.fails('communityPoint.add', fields({ meetingId }))).code).toBe('not-found');
  await office.call('trash.restore', { id: meeting.trashId });
  expect((await points()).map((point) => [point.meetingTitle, point.state])).toEqual([[title, 'taken-up']]);
});
