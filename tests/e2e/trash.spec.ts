import { expect, test } from './fixtures.ts';
import { CaseStatusPages } from './pages/case-status.ts';

const removable = { number: '8-004', label: '8-004 片平家' };

test('a case goes to the trash with everything, and comes back by the message or later', async ({
  office,
}) => {
  const { start, frame, screen, t, page } = office;
  const status = new CaseStatusPages(office, frame);
  const remove = async (): Promise<void> => {
    await office.case.open(removable.number);
    await status.open();
    await screen.button(t('case:removal.do')).click();
    // From the record one is led to the list, which closes results of a search.
    await expect(page).toHaveURL(/#\/cases$/u);
    await expect(page.getByText(removable.label).first()).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: removable.number })).toHaveCount(0);
  };
  await start.openPractice();

  await test.step('undone at once', async () => {
    await remove();
    await frame.undo(removable.label);
    await frame.isTold(t('trash:restored', { label: removable.label }));
    await expect(page.getByRole('row').filter({ hasText: removable.number })).toHaveCount(1);
  });

  await test.step('brought back later from the trash', async () => {
    await remove();
    await frame.searchBox().fill('片平');
    await expect(frame.results()).not.toContainText(removable.number);
    await page.keyboard.press('Escape');
    await screen.link(t('frame:navigation.trash')).click();
    const entry = page.getByRole('row').filter({ hasText: removable.label });
    await expect(entry).toContainText(t('trash:kind.case'));
    await entry.getByRole('button').click();
    await expect(entry).toHaveCount(0);
    await office.case.open(removable.number);
    await expect(page.getByRole('article').first()).toBeVisible();
  });
});

test('a case that stands in final minutes stays, with the way on', async ({ office }) => {
  const { start, frame, screen, t, page } = office;
  const status = new CaseStatusPages(office, frame);
  await start.openPractice();
  await office.case.open('8-002');
  await status.open();
  await screen.button(t('case:removal.do')).click();
  await expect(page.getByText(t('problem:stands-in-minutes'))).toBeVisible();
  await frame.go('cases');
  await expect(page.getByRole('row').filter({ hasText: '8-002' })).toHaveCount(1);
});
