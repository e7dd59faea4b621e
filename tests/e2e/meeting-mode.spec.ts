import type { Caller } from '../fixtures/core.ts';
import { addMeeting, agendaTexts, openCase } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { MeetingModePages } from './pages/meeting-mode.ts';
import { call } from './pages/open-case.ts';

/** A power cut takes no more than what was typed in this time. */
const mayBeLostMilliseconds = 2_000;

test.beforeEach(async ({ office }) => {
  await office.start.create();
});

test('a meeting is held by keyboard alone, and what is agreed stands in its minutes', async ({ office }) => {
  const { page, screen, t } = office;
  const mode = new MeetingModePages(office);
  const id = await prepareMeeting(office);
  await goTo(office, `/meetings/${id}/record`);
  await screen.button(t('meeting:header.begin')).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `${t('meetingMode:attendees.title')} 2` })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(screen.button(t('meetingMode:opening.allAcknowledged'))).toBeEnabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+PageDown');

  const notes = mode.field('discussed');
  await expect(notes).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n社：');
  await expect(notes).toHaveValue(/\n社協・日下：$/u);
  await page.keyboard.type('玄関で会えた。\n社協の日下さんが12/5までに訪問する');
  await page.keyboard.press('F4');
  await expect(mode.role('task', 1)).toHaveValue('訪問する');
  await expect(mode.role('agency', 1)).toHaveValue('見本町社会福祉協議会');
  await expect(mode.role('due', 1)).toHaveValue('R8.12.5');
  await expect(notes).toBeFocused();

  await test.step('what a line does not say is asked for, and can be taken back', async () => {
    await page.keyboard.type('\n年内に主治医に聞く');
    await page.keyboard.press('F4');
    await expect(mode.role('agency', 2)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(mode.role('agency', 2)).toHaveCount(0);
    await expect(notes).toBeFocused();
    await page.keyboard.press('F4');
    await page.keyboard.type('保健センター');
    await page.keyboard.press('Enter');
    await expect(notes).toBeFocused();
  });
  await test.step('a decision is taken from its line', async () => {
    await page.keyboard.type('\n決定：訪問は社協に一本化する');
    await page.keyboard.press('F3');
    await expect(mode.field('decided')).toHaveValue('訪問は社協に一本化する');
    await page.keyboard.press('Control+z');
    await expect(mode.field('decided')).toHaveValue('');
    await page.keyboard.press('F3');
  });
  await test.step('a look at the household map ends at the same caret', async () => {
    const caret = () => notes.evaluate((element: HTMLTextAreaElement) => element.selectionStart);
    await page.keyboard.press('ArrowLeft');
    const before = await caret();
    await page.keyboard.press('F8');
    await expect(screen.dialog().getByRole('img').or(screen.dialog().locator('svg')).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(notes).toBeFocused();
    expect(await caret()).toBe(before);
  });
  await test.step('somebody comes late and leaves early', async () => {
    await page.keyboard.press('F7');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /平出 次郎.*退席/u })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(notes).toBeFocused();
  });
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('region', { name: /仮名家/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { selected: true })).toContainText(t('meeting:section.record'));

  await expect
    .poll(async () => (await call(page, 'meeting.get', { id })).agenda[0]?.decided)
    .toBe('訪問は社協に一本化する');
  // What was pressed last is still on its way when the page has been left.
  await expect
    .poll(async () => {
      const { attendees, agenda } = await call(page, 'meeting.get', { id });
      return {
        attendees: attendees.map(({ acknowledgedAt, leftAt }) => [acknowledgedAt !== null, leftAt !== null]),
        agenda: agenda.map(({ startedAt, endedAt }) => [startedAt !== null, endedAt !== null]),
      };
    })
    .toEqual({
      attendees: [
        [true, false],
        [true, true],
      ],
      agenda: [
        [true, true],
        [true, false],
      ],
    });
  const meeting = await call(page, 'meeting.get', { id });
  expect(meeting.readOutAt).not.toBeNull();
  expect(meeting.agenda[0]?.roles).toMatchObject([
    { agencyName: '見本町社会福祉協議会', worker: '日下 花子', task: '訪問する', dueOn: '2026-12-05' },
    { agencyName: '保健センター', worker: '', task: '主治医に聞く', dueOn: '2026-12-31' },
  ]);
  expect(meeting.agenda[0]?.discussed).toContain('社協・日下：玄関で会えた。');
  expect(meeting.agenda[1]?.discussed).toBe('');
});

test('typed without a pause and cut off in mid-sentence: less than two seconds are lost', async ({
  office,
}) => {
  const { page, t } = office;
  const mode = new MeetingModePages(office);
  const id = await prepareMeeting(office);
  await goTo(office, `/meetings/${id}/mode`);
  await office.screen.button(t('meetingMode:opening.toFirst')).click();
  await expect(mode.field('discussed')).toBeFocused();
  await page.keyboard.press('Control+End');
  const pressed: number[] = [];
  const end = new AbortController();
  const typing = (async () => {
    while (!end.signal.aborted) {
      await page.keyboard.press('x');
      pressed.push(Date.now());
    }
  })().catch(() => undefined);
  await page.waitForTimeout(6_000);
  const cutAt = Date.now();
  await office.cutPower();
  end.abort();
  await typing;

  await office.start.unlock();
  await goTo(office, `/meetings/${id}/mode`);
  await office.screen.button(t('meetingMode:opening.toFirst')).or(mode.field('discussed')).first().waitFor();
  if ((await mode.field('discussed').count()) === 0)
    await office.screen.button(t('meetingMode:opening.toFirst')).click();
  await expect(office.case.draftNotice()).toBeVisible();
  const kept = /x*$/u.exec(await mode.field('discussed').inputValue())?.[0].length ?? 0;
  const typedBefore = pressed.filter((moment) => moment <= cutAt - mayBeLostMilliseconds).length;
  expect(typedBefore).toBeGreaterThan(20);
  expect(kept).toBeGreaterThanOrEqual(typedBefore);

  await test.step('who types on without an answer keeps both', async () => {
    await expect(mode.field('discussed')).toBeFocused();
    await office.page.keyboard.type('続き');
    const goesOn = `${'x'.repeat(kept)}続き`;
    await expect
      .poll(async () => (await call(office.page, 'meeting.get', { id })).agenda[0]?.discussed)
      .toContain(goesOn);
    await office.screen.within(office.case.draftNotice()).button(t('common:draft.continue')).click();
    await expect(mode.field('discussed')).toHaveValue(new RegExp(`${goesOn}$`, 'u'));
  });
});

test('who is marked present and acknowledges in the same moment is both', async ({ office }) => {
  const { page, screen, t } = office;
  const id = await prepareMeeting(office);
  await goTo(office, `/meetings/${id}/mode`);
  await screen.button(t('meeting:attendees.allPresent')).click();
  await page
    .getByRole('checkbox', { name: t('meetingMode:attendees.acknowledged', { name: '日下 花子' }) })
    .click();
  await expect
    .poll(async () =>
      (await call(office.page, 'meeting.get', { id })).attendees.map(({ attendance, acknowledgedAt }) => [
        attendance,
        acknowledgedAt !== null,
      ]),
    )
    .toEqual([
      ['present', true],
      ['present', false],
    ]);
});

test('keys of the input method stay with it, and an initial that is taken is refused', async ({ office }) => {
  const { page, screen, t } = office;
  const mode = new MeetingModePages(office);
  const id = await prepareMeeting(office);
  await goTo(office, `/meetings/${id}/mode`);
  await screen.button(t('meetingMode:opening.toFirst')).click();
  const notes = mode.field('discussed');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('社協が訪問する');
  for (const key of ['F3', 'F4', 'Escape'])
    await notes.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
  await expect(notes).toBeFocused();
  await expect(mode.role('task', 1)).toHaveCount(0);
  await expect(mode.field('decided')).toHaveValue('');

  const initial = page.getByRole('button', {
    name: t('meetingMode:attendees.initialOf', { name: '平出 次郎' }),
  });
  await initial.click();
  await page.keyboard.type('日');
  await page.keyboard.press('Enter');
  await expect(initial).toContainText('日');
  await page
    .getByRole('button', { name: t('meetingMode:attendees.initialOf', { name: '日下 花子' }) })
    .click();
  await page.keyboard.type('日');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: t('problem:already-there') })).toBeVisible();
});

test('an initial left in the input method for another field is written into none', async ({ office }) => {
  const { page, screen, t } = office;
  const mode = new MeetingModePages(office);
  const id = await prepareMeeting(office);
  await goTo(office, `/meetings/${id}/mode`);
  await screen.button(t('meetingMode:opening.toFirst')).click();
  const [notes, decided] = [mode.field('discussed'), mode.field('decided')];
  await decided.fill('決めた文。');
  await notes.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: '社：', selectionStart: 2, selectionEnd: 2 });
  await expect(notes).toHaveValue(/\n社：$/u);
  await decided.click();
  await expect
    .poll(async () => (await call(page, 'meeting.get', { id })).agenda[0]?.discussed)
    .toMatch(/\n社：$/u);
  await expect(decided).toHaveValue('決めた文。');
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

test('a text from a word processor keeps its lines; one that does not fit is refused whole, in words', async ({
  office,
}) => {
  const { page, t } = office;
  const mode = new MeetingModePages(office);
  const id = await prepareMeeting(office);
  await goTo(office, `/meetings/${id}/mode`);
  await page.getByRole('button', { name: /架空家/u }).click();
  const notes = mode.field('reported');
  await notes.click();
  await copy(office, '一行目\u000B二行目');
  await page.keyboard.press('Control+v');
  await expect(notes).toHaveValue('一行目\n二行目');
  await page.keyboard.press('Control+z');
  await expect(notes).toHaveValue('');
  await page.keyboard.press('Control+v');
  await copy(office, 'あ'.repeat(20_000));
  await page.keyboard.press('Control+v');
  await expect(page.getByText(t('ui:paste.tooLong', { count: 20_000, room: 19_993 }))).toBeVisible();
  await expect(notes).toHaveValue('一行目\n二行目');
  await expect
    .poll(async () => (await call(page, 'meeting.get', { id })).agenda[0]?.reported)
    .toBe('一行目\n二行目');
});

/** Puts a text on the clipboard as another program would. */
async function copy({ page }: Office, copied: string): Promise<void> {
  await page.evaluate((text) => {
    const onCopy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy, { once: true });
  }, copied);
  await page.keyboard.press('Control+c');
}

/** A meeting with two cases and two people who are called to it. */
async function prepareMeeting(office: Office, heldOn = office.day(), startsAt = '13:30') {
  const { page } = office;
  const caller: Caller = { call: (name, input) => call(page, name, input) };
  const { id: agencyId } = await caller.call('agency.add', {
    name: '見本町社会福祉協議会',
    shortName: '社協',
    category: 'other',
    phone: '',
    secrecy: true,
    people: [],
  });
  const { id } = await addMeeting(caller, 'art106-6', { heldOn, startsAt });
  for (const name of ['架空 太郎', '仮名 花子']) {
    const { id: caseId } = await openCase(caller, { name });
    await caller.call('meeting.addCase', {
      meetingId: id,
      caseId,
      kind: 'new',
      legalBasis: 'art106-6',
      exceptionReason: '',
      questions: '',
    });
  }
  const { rowVersion } = await caller.call('meeting.get', { id });
  const called = { post: '', attendance: 'invited', bound: true } as const;
  await caller.call('meeting.setAttendees', {
    id,
    rowVersion,
    attendees: [
      { ...called, agencyId, agencyName: '見本町社会福祉協議会', name: '日下 花子' },
      { ...called, agencyId: null, agencyName: '民生委員', name: '平出 次郎' },
    ],
  });
  return id;
}
