import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, day } from '../../tests/fixtures/records.ts';

const fields = (changed: Partial<InputOf<'warning.add'>> = {}) => ({
  personId: null,
  kind: 'dog',
  text: '大きな犬がつながれていない',
  known: 'unclear' as const,
  startsOn: day('2026-04-01'),
  reviewOn: day('2027-04-01'),
  shareScope: 'office' as const,
  sensitive: false,
  ...changed,
});
const listed = async (office: TestCore, householdId: InputOf<'warning.list'>['householdId']) =>
  (await office.call('warning.list', { householdId })).warnings;

test('standing warnings come before ended ones, the next to be reviewed first', async () => {
  const office = await openTestOffice();
  const { id: householdId, headId } = await addHousehold(office);
  const later = await office.call('warning.add', { householdId, ...fields() });
  const sooner = await office.call('warning.add', {
    householdId,
    ...fields({ personId: headId, reviewOn: day('2026-12-01') }),
  });
  const ended = await office.call('warning.add', { householdId, ...fields({ text: '工事中' }) });
  await office.call('warning.end', {
    id: ended.id,
    rowVersion: 1,
    endedOn: day('2026-10-01'),
    reason: '工事が終わった',
  });
  const warnings = await listed(office, householdId);
  expect(warnings.map(({ id }) => id)).toEqual([sooner.id, later.id, ended.id]);
  expect(warnings[0]).toMatchObject({ personName: '架空 太郎', endedOn: null });
  expect(warnings[2]).toMatchObject({ endedOn: '2026-10-01', endReason: '工事が終わった' });
});

test('a warning is changed with its review day, unless somebody was faster', async () => {
  const office = await openTestOffice();
  const { id: householdId } = await addHousehold(office);
  const { id } = await office.call('warning.add', { householdId, ...fields() });
  await office.call('warning.save', {
    id,
    rowVersion: 1,
    ...fields({ known: 'known', reviewOn: day('2028-04-01') }),
  });
  expect((await listed(office, householdId))[0]).toMatchObject({
    known: 'known',
    reviewOn: '2028-04-01',
    rowVersion: 2,
  });
  expect((await office.fails('warning.save', { id, rowVersion: 1, ...fields() })).code).toBe('stale-version');
});

test('a review or an end before the beginning, an empty text and an end without reason are refused', async () => {
  const office = await openTestOffice();
  const { id: householdId } = await addHousehold(office);
  expect(
    await office.fails('warning.add', { householdId, ...fields({ reviewOn: day('2026-03-31') }) }),
  ).toMatchObject({ problems: [{ path: ['reviewOn'], reason: 'end-before-start' }] });
  expect(await office.fails('warning.add', { householdId, ...fields({ text: ' ' }) })).toMatchObject({
    problems: [{ path: ['text'], reason: 'required' }],
  });
  const { id } = await office.call('warning.add', { householdId, ...fields() });
  const end = { id, rowVersion: 1, endedOn: day('2026-03-01'), reason: '不要' };
  expect(await office.fails('warning.end', end)).toMatchObject({
    problems: [{ path: ['endedOn'], reason: 'end-before-start' }],
  });
  expect(
    (await office.fails('warning.end', { ...end, endedOn: day('2026-05-01'), reason: '' })).problems,
  ).toEqual([{ path: ['reason'], reason: 'required' }]);
});
