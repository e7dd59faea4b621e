import { agendaTexts } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import { MeetingModePages } from './pages/meeting-mode.ts';
import { call } from './pages/open-case.ts';
import { prepareMeeting } from './prepare-meeting.ts';

test.beforeEach(async ({ office }) => {
  await office.start.create();
});

test('looking at a case before the day of the meeting, or after it, writes down no hours', async ({
  office,
}) => {
  const { page, t } = office;
  const mode = new MeetingModePages(office);
  for (const days of [30, -1]) {
    const id = await prepareMeeting(office, office.day(days));
    const { agenda } = await call(page, 'meeting.get', { id });
    const heard = { startedAt: '13:30', endedAt: '13:50' } as const;
    if (days < 0)
      for (const item of agenda)
        await call(page, 'meeting.setClock', { id: item.id, rowVersion: 1, ...heard });
    await goTo(office, `/meetings/${id}/mode`);
    await page.getByRole('button', { name: /架空家/u }).click();
    await mode.field('decided').fill('先に書いておくこと');
    await expect(page.getByText(t('meetingMode:header.stopped'))).toBeVisible();
    await page.getByRole('button', { name: /仮名家/u }).click();
    const read = async () => (await call(page, 'meeting.get', { id })).agenda;
    await expect.poll(async () => (await read())[0]?.decided).toBe('先に書いておくこと');
    const hours = days < 0 ? heard : { startedAt: null, endedAt: null };
    expect(await read()).toMatchObject([hours, hours]);
  }
});

test('a look in the morning writes down no hours; going on from the opening begins the meeting', async ({
  office,
}) => {
  const { page, screen, t } = office;
  const mode = new MeetingModePages(office);
  const id = await prepareMeeting(office, office.day(), '23:59');
  const begun = async () =>
    (await call(page, 'meeting.get', { id })).agenda.map(({ startedAt, endedAt }) => [
      startedAt !== null,
      endedAt !== null,
    ]);
  await goTo(office, `/meetings/${id}/mode`);
  await page.getByRole('button', { name: /架空家/u }).click();
  await mode.field('decided').fill('先に書いておくこと');
  await page.getByRole('button', { name: /仮名家/u }).click();
  await expect(page.getByText(t('meetingMode:header.stopped'))).toBeVisible();
  await expect
    .poll(async () => (await call(page, 'meeting.get', { id })).agenda[0]?.decided)
    .toBe('先に書いておくこと');
  expect(await begun()).toEqual([
    [false, false],
    [false, false],
  ]);
  await page.getByRole('button', { name: t('meetingMode:agenda.opening') }).click();
  await screen.button(t('meetingMode:opening.toFirst')).click();
  // Without waiting: the beginning is still on its way.
  await page.keyboard.press('Alt+PageDown');
  await expect.poll(begun).toEqual([
    [true, true],
    [true, false],
  ]);
  await expect(page.getByText(t('meetingMode:header.stopped'))).toBeHidden();
});

test('on another day than its own, what happened in the room is written with the time one says', async ({
  office,
}) => {
  const { page, screen, t } = office;
  const id = await prepareMeeting(office, office.day(-1));
  await goTo(office, `/meetings/${id}/mode`);
  const read = async () => {
    const { readOutAt, attendees } = await call(page, 'meeting.get', { id });
    return [
      readOutAt,
      ...attendees.map(({ attendance, arrivedAt, leftAt, acknowledgedAt }) =>
        [attendance, arrivedAt, leftAt, acknowledgedAt].join(' '),
      ),
    ];
  };
  const answer = async (time: string): Promise<void> => {
    const dialog = screen.within(screen.dialog());
    await expect(dialog.button(t('meetingMode:time.write'))).toBeDisabled();
    await dialog.field(t('meetingMode:time.when')).fill(time);
    await page.keyboard.press('Enter');
    await expect(screen.dialog()).toBeHidden();
  };
  await screen.button(t('meeting:attendees.allPresent')).click();
  await screen.tick(t('meetingMode:opening.readOut'));
  await page.keyboard.press('Escape');
  await expect(screen.dialog()).toBeHidden();
  await expect.poll(read).toEqual([null, 'present   ', 'present   ']);
  await screen.tick(t('meetingMode:opening.readOut'));
  await answer('1331');
  await screen.button(t('meetingMode:opening.allAcknowledged')).click();
  await answer('13:32');
  const presence = page.getByRole('button', { name: /^平出 次郎：/u });
  await presence.click();
  await answer('14:20');
  await expect.poll(read).toEqual(['13:31', 'present   13:32', 'present  14:20 13:32']);
  await presence.click();
  await expect.poll(read).toEqual(['13:31', 'present   13:32', 'present   13:32']);
});

test('hours pressed late are put right by hand; final minutes show them, and a correction beneath its decision', async ({
  office,
}) => {
  const { page, screen, t } = office;
  const id = await prepareMeeting(office, office.day(-1));
  const read = () => call(page, 'meeting.get', { id });
  const present = { attendance: 'present', arrivedAt: null, leftAt: '15:00', acknowledgedAt: null } as const;
  const before = await read();
  await call(page, 'meeting.setPresence', {
    id,
    rowVersion: before.rowVersion,
    attendees: before.attendees.map((attendee) => ({ attendeeId: attendee.id, ...present })),
  });
  await goTo(office, `/meetings/${id}/record`);
  await screen.button(t('meeting:course.title')).click();
  const dialog = screen.within(screen.dialog());
  const hour = (name: string, of: 'arrivedAt' | 'leftAt' | 'acknowledgedAt') =>
    dialog.field(t('meeting:course.of', { name, hour: t(`meeting:field.${of}`) }));
  await dialog.field(t('meeting:field.readOutAt')).fill('1331');
  await hour('日下 花子', 'arrivedAt').fill('13:44');
  await hour('日下 花子', 'leftAt').fill('13:40');
  await page.keyboard.press('Tab');
  await expect(screen.dialog()).toContainText(t('problem:end-before-start'));
  await hour('日下 花子', 'leftAt').fill('14:22');
  await hour('日下 花子', 'acknowledgedAt').fill('13:45');
  await hour('平出 次郎', 'leftAt').fill('');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => {
      const { readOutAt, attendees } = await read();
      return [readOutAt, ...attendees.flatMap((one) => [one.arrivedAt, one.leftAt, one.acknowledgedAt])];
    })
    .toEqual(['13:31', '13:44', '14:22', '13:45', null, null, null]);
  const [item] = (await read()).agenda;
  await call(page, 'meeting.setClock', {
    id: item!.id,
    rowVersion: item!.rowVersion,
    startedAt: '13:41',
    endedAt: '13:58',
  });
  for (const { id: itemId, rowVersion } of (await read()).agenda)
    await call(page, 'meeting.saveCase', {
      id: itemId,
      rowVersion,
      ...agendaTexts,
      legalBasis: 'art106-6',
      decided: '見守りを続ける',
    });
  await call(page, 'meeting.finalise', { id, rowVersion: (await read()).rowVersion });
  await call(page, 'meeting.amend', {
    id,
    agendaItemId: item!.id,
    text: '訪問は隔週木曜です',
    reason: '聞き違い',
  });
  await goTo(office, `/meetings/${id}/attendees`);
  await expect(page.getByRole('row', { name: /日下 花子/u })).toContainText(/13:44.*14:22.*13:45/u);
  await goTo(office, `/meetings/${id}/record`);
  await expect(page.getByText('13:31', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: /架空家/u })).toContainText(
    /13:41～13:58.*見守りを続ける.*訪問は隔週木曜です/su,
  );
});
