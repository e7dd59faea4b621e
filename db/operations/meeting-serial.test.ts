import { expect, test } from 'vitest';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { addMeeting, day, meetingFields, meetingTypeOf } from '../../tests/fixtures/records.ts';

test('meetings are numbered by type and fiscal year, also when they are moved', async () => {
  const office = await openTestOffice();
  const titles = [];
  for (const [basis, heldOn] of [
    ['art106-6', '2027-03-31'],
    ['art106-6', '2027-04-01'],
    ['art106-4', '2027-03-31'],
    ['art106-6', '2027-03-01'],
  ] as const) {
    titles.push((await addMeeting(office, basis, { heldOn: day(heldOn) })).title);
  }
  expect(titles).toEqual(['第1回 支援会議', '第1回 支援会議', '第1回 重層的支援会議', '第2回 支援会議']);
  const { id } = await addMeeting(office, 'art106-6', { heldOn: day('2027-03-15') });
  const { typeId } = await office.call('meeting.get', { id });
  await office.call('meeting.save', {
    id,
    rowVersion: 1,
    ...meetingFields(typeId, { heldOn: day('2027-03-16') }),
  });
  expect((await office.call('meeting.get', { id })).title).toBe('第3回 支援会議');
  await office.call('meeting.save', {
    id,
    rowVersion: 2,
    ...meetingFields(typeId, { heldOn: day('2027-04-02') }),
  });
  expect((await office.call('meeting.get', { id })).title).toBe('第2回 支援会議');
  const { meetings, fiscalYears } = await office.call('meeting.list', { fiscalYear: 2026 });
  expect([meetings.map((meeting) => meeting.heldOn), fiscalYears]).toEqual([
    ['2027-03-31', '2027-03-31', '2027-03-01'],
    [2027, 2026],
  ]);
});

test('a draft that is moved to another 年度 and back leaves no hole in the numbers of either', async () => {
  const office = await openTestOffice();
  const { id: typeId } = await meetingTypeOf(office, 'art106-6');
  const on = (heldOn: string) => meetingFields(typeId, { heldOn: day(heldOn) });
  await office.call('meeting.add', on('2027-03-29'));
  const { id } = await office.call('meeting.add', on('2027-03-30'));
  await office.call('meeting.add', on('2027-03-31'));
  const moveTo = async (heldOn: string) => {
    const { rowVersion } = await office.call('meeting.get', { id });
    await office.call('meeting.save', { id, rowVersion, ...on(heldOn) });
    return (await office.call('meeting.get', { id })).serial;
  };
  expect([await moveTo('2027-04-01'), await moveTo('2027-03-30'), await moveTo('2027-03-28')]).toEqual([
    1, 2, 2,
  ]);
  const { rowVersion } = await office.call('meeting.get', { id });
  await office.call('meeting.setSerial', { id, rowVersion, serial: 7 });
  expect([await moveTo('2027-04-01'), (await office.call('meeting.add', on('2027-03-31'))).title]).toEqual([
    1,
    '第4回 支援会議',
  ]);
});

test('the first number is given again as well when it is left free', async () => {
  const office = await openTestOffice();
  const { id: typeId } = await meetingTypeOf(office, 'art106-6');
  const on = (heldOn: string) => meetingFields(typeId, { heldOn: day(heldOn) });
  const { id } = await office.call('meeting.add', on('2026-11-10'));
  await office.call('meeting.add', on('2026-11-11'));
  await office.call('meeting.save', { id, rowVersion: 1, ...on('2025-11-10') });
  await office.call('meeting.save', { id, rowVersion: 2, ...on('2026-11-10') });
  expect((await office.call('meeting.get', { id })).serial).toBe(1);
});
