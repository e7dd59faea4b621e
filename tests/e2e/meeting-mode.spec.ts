import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { MeetingModePages } from './pages/meeting-mode.ts';
import { call } from './pages/open-case.ts';
import { prepareMeeting } from './prepare-meeting.ts';

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
