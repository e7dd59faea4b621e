import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { municipality, passphrase, staffName } from './pages/start.ts';

/** Tab reaches everything; more than this many stops away nothing may lie. */
const stops = 80;

test('a day at the desk without a mouse', async ({ office }) => {
  const { page, screen, start, t } = office;
  const { keyboard } = page;
  let groups: string[] = [];

  await test.step('create the office', async () => {
    await tabTo(office, screen.button(t('office:first.create.action')));
    await keyboard.press('Enter');
    await isFocused(screen.field(t('office:create.municipality')));
    await keyboard.type(municipality);
    await tabTo(office, screen.field(t('office:create.staffName')));
    await keyboard.type(staffName);
    await tabTo(office, start.passphraseField());
    await keyboard.type(passphrase);
    await tabTo(office, screen.field(t('office:passphrase.again')));
    await keyboard.type(passphrase);
    await keyboard.press('Enter');
    groups = await start.readRecoveryKey();
    await isFocused(screen.button(t('office:recoveryKey.written')));
    await keyboard.press('Enter');
    await isFocused(screen.field(t('office:recoveryKey.proveLabel')));
    await keyboard.type(groups.slice(-2).join(''));
    await keyboard.press('Enter');
    await start.isOpen();
  });

  await test.step('receive a consultation: Ctrl+N on 今日', async () => {
    await expect(page.getByText(t('today:empty.noCases'))).toBeVisible();
    await keyboard.press('Control+n');
    await expect(office.intake.form()).toBeVisible();
    await tabTo(office, screen.combo(t('intake:field.route')));
    await pick(office, '民生委員');
    await tabTo(office, screen.field(t('intake:household.search')));
    await keyboard.type('架空 一男');
    await tabTo(office, screen.button(t('intake:household.makeNew')));
    await keyboard.press('Enter');
    await tabTo(office, screen.field(t('intake:field.name')));
    await expect(screen.field(t('intake:field.name'))).toHaveValue('架空 一男');
    await tabTo(office, screen.field(t('intake:field.chiefComplaint')));
    await keyboard.type('ひとりで買い物に行けない。');
    await chooseRadio(office, t('intake:field.urgency'));
    // An outcome that leads to a case.
    await chooseRadio(office, t('intake:field.screening'), 2);
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('-001', { timeout: 20_000 });
  });

  await test.step('write a note: the input method’s Enter is its own', async () => {
    await keyboard.press('Control+n');
    const form = office.case.form();
    await isFocused(office.case.body());
    await keyboard.press('Alt+m');
    await keyboard.press('3');
    await isFocused(office.case.body());
    await keyboard.type('玄関先で話した。');
    await composeWith(office, { key: 'Enter', ctrlKey: true });
    await composeWith(office, { key: 'Escape' });
    await expect(form).toBeVisible();
    await expect(page.getByText(t('note:saved'))).toBeHidden();
    await keyboard.press('Control+Enter');
    await office.frame.isTold(t('note:saved'));
    await expect(office.case.note('玄関先で話した。')).toBeVisible();
    await hasFocusInSight(office);
  });

  await test.step('sections by their number, Esc back to the list', async () => {
    await keyboard.press('Alt+9');
    await expect(screen.tab(t('case:section.status'))).toHaveAttribute('aria-selected', 'true');
    await hasFocusInSight(office);
    await keyboard.press('1');
    await expect(screen.tab(t('case:section.notes'))).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: t('case:list.title') })).toBeVisible();
  });

  await test.step('find somebody: Ctrl+K', async () => {
    await keyboard.press('Control+k');
    await isFocused(office.frame.searchBox());
    await keyboard.type('一男');
    await expect(office.frame.results()).toContainText('架空 一男');
    await composeWith(office, { key: 'Enter' });
    await expect(office.frame.results()).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(office.household.members()).toContainText('架空 一男');
  });

  await test.step('hold a meeting and print its minutes', async () => {
    await tabTo(office, screen.within(page.getByRole('navigation')).link(t('frame:navigation.meetings')));
    await keyboard.press('Enter');
    await expect(page.getByText(t('meeting:list.emptyText'))).toBeVisible();
    await keyboard.press('Control+n');
    const dialog = screen.dialog(t('meeting:new.title'));
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    // An empty list does not open: the kinds have to be there.
    await expect.poll(() => dialog.locator('select option').count()).toBeGreaterThan(1);
    await keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeVisible();
    await keyboard.type('支援');
    await keyboard.press('Enter');
    const inDialog = screen.within(dialog);
    await tabTo(office, inDialog.field(t('meeting:field.heldOn')));
    await keyboard.type(office.written());
    await tabTo(office, inDialog.field(t('meeting:field.startsAt')));
    await keyboard.type('930');
    await keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await tabTo(office, screen.button(t('meeting:attendees.addBlank')));
    await keyboard.press('Enter');
    await isFocused(office.meeting.cell('agency', 1));
    await keyboard.type('見本町 福祉課');
    await tabTo(office, office.meeting.cell('name', 1));
    await keyboard.type(staffName);
    await keyboard.press('Alt+3');
    await tabTo(office, screen.combo(t('meeting:agenda.add')));
    await keyboard.type('架空');
    await expect(page.getByRole('option')).toHaveText([/-001/u]);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(office.meeting.agenda()).toContainText('-001');
    await keyboard.press('Alt+5');
    await tabTo(office, screen.field(t('meeting:field.decided')));
    await keyboard.type('買い物の手伝いを頼む。');
    await keyboard.press('Alt+8');
    await keyboard.press('Control+Enter');
    const asking = screen.within(screen.dialog());
    await isFocused(asking.button(t('common:action.cancel')));
    await keyboard.press('Tab');
    await isFocused(asking.button(t('meeting:finalise.action')));
    await keyboard.press('Enter');
    await expect(screen.tab(t('meeting:section.amendments'))).toBeVisible();
    await keyboard.press('Control+p');
    await office.print.isShown();
    await keyboard.press('Control+p');
    await expect.poll(() => office.print.files(), { timeout: 60_000 }).toHaveLength(1);
    await keyboard.press('Escape');
    await expect(screen.tab(t('meeting:section.record'))).toBeVisible();
  });

  await test.step('hide the page at once: F9', async () => {
    await keyboard.press('F9');
    await expect(screen.dialog(t('frame:cover.label'))).toBeVisible();
    await keyboard.press('a');
    await expect(screen.dialog(t('frame:cover.label'))).toBeHidden();
  });

  await test.step('all keys stand in the help: F1', async () => {
    await keyboard.press('F1');
    await expect(screen.dialog(t('frame:help.title'))).toBeVisible();
    await keyboard.press('Escape');
    await expect(screen.dialog(t('frame:help.title'))).toBeHidden();
  });

  await test.step('lock and unlock: Ctrl+L', async () => {
    await keyboard.press('Control+l');
    await start.isLocked();
    await isFocused(start.passphraseField());
    await keyboard.type(passphrase);
    await keyboard.press('Enter');
    await start.isOpen();
  });
});

/** Presses Tab until the control has focus. */
async function tabTo(office: Office, control: Locator): Promise<void> {
  // Held fast: a list that opens on the way hides all else from the names by which it was found.
  const sought = await control.elementHandle();
  for (let stop = 0; stop < stops; stop += 1) {
    if (await sought.evaluate((element) => element === document.activeElement)) return;
    await office.page.keyboard.press('Tab');
  }
  throw new Error(`not within ${String(stops)} stops of Tab: ${String(control)}`);
}

/** Types into the list that has focus and takes its first match. */
async function pick(office: Office, words: string): Promise<void> {
  await office.page.keyboard.type(words);
  await expect(office.page.getByRole('option').first()).toContainText(words);
  await office.page.keyboard.press('ArrowDown');
  await office.page.keyboard.press('Enter');
  await expect(office.page.getByRole('listbox')).toBeHidden();
}

/** Goes to a group of radio buttons and takes the second. */
async function chooseRadio(office: Office, label: string, steps = 1): Promise<void> {
  const group = office.page.getByRole('radiogroup', { name: label });
  const first = group.getByRole('radio').first();
  await tabTo(office, first);
  for (let step = 0; step < steps; step += 1) await office.page.keyboard.press('ArrowDown');
  await expect(group.getByRole('radio').nth(steps)).toBeChecked();
}

async function isFocused(control: Locator): Promise<void> {
  await expect(control).toBeFocused();
}

/** Focus is somewhere, and within the window. */
async function hasFocusInSight(office: Office): Promise<void> {
  await expect
    .poll(() =>
      office.page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return 'nowhere';
        const { bottom, top } = focused.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight ? 'in sight' : 'out of sight';
      }),
    )
    .toBe('in sight');
}

/** A key that the input method takes for itself while one converts. */
async function composeWith(office: Office, press: { key: string; ctrlKey?: boolean }): Promise<void> {
  await office.page.evaluate((init) => {
    const field = document.activeElement;
    field?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, data: 'か' }));
    field?.dispatchEvent(
      new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, isComposing: true }),
    );
    field?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
  }, press);
}
