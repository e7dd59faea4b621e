import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';

test.setTimeout(120_000);

const text = '電話で母と話した。途中で来客があり、あとで書き足す。';

test.beforeEach(async ({ office }) => {
  await office.start.create();
  await office.intake.receive({ person: '架空 一男', isNew: true, complaint: '眠れない。' });
  await office.case.beginNote();
  await office.case.body().fill(text);
});

test('text typed a moment before the lock is offered back, once', async ({ office }) => {
  await office.page.keyboard.press('Control+l');
  await office.start.isLocked();
  await office.start.unlock();
  await isOfferedOnce(office);
});

test('text survives a reload of the window', async ({ office }) => {
  await isKept(office);
  await office.page.reload();
  await office.start.isOpen();
  await isOfferedOnce(office);
});

test('text survives a power cut', async ({ office }) => {
  await isKept(office);
  await office.cutPower();
  await office.start.unlock();
  await isOfferedOnce(office);
});

test('the office locks itself when nobody is there, and keeps the text', async ({ office }) => {
  const { page } = office;
  await page.clock.install({ time: await page.evaluate(() => Date.now()) });
  await page.clock.fastForward('09:40');
  await expect(page.getByText(office.t('frame:lock.soon'))).toBeVisible();
  await page.clock.fastForward('01:00');
  await office.start.isLocked();
  await office.start.unlock();
  await isOfferedOnce(office);
});

test('a form that is left for another page keeps its text', async ({ office }) => {
  await office.frame.go('today');
  await isOfferedOnce(office);
});

/** 「保存しました」 stands at the foot of the form. */
async function isKept(office: Office): Promise<void> {
  const [words = ''] = office.t('ui:save.saved', { at: '|' }).split('|');
  await expect(office.case.form().getByRole('status')).toContainText(words.trim());
}

async function isOfferedOnce(office: Office): Promise<void> {
  const { screen, t } = office;
  await office.case.open('-001');
  await expect(office.case.draftNotice()).toHaveCount(1);
  await screen.within(office.case.draftNotice()).button(t('common:draft.continue')).click();
  await expect(office.case.body()).toHaveValue(text);
  await expect(office.case.draftNotice()).toHaveCount(0);
  await office.case.chooseMethod('電話');
  await screen.within(office.case.form()).button(t('case:notes.save')).click();
  await expect(office.case.note(text)).toBeVisible();
  await office.case.beginNote();
  await expect(office.case.body()).toHaveValue('');
  await expect(office.case.draftNotice()).toHaveCount(0);
}
