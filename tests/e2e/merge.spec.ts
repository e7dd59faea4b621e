import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';

async function registerTwice(office: Office): Promise<void> {
  await office.start.create();
  await office.household.register(
    { name: '架空 太郎', kana: 'かくう たろう', birth: '昭和25年4月1日', sex: 'male' },
    { address: '見本町1番地' },
  );
  await office.household.register(
    { name: '架空 多郎', kana: 'かくう たろう', sex: 'male' },
    { address: '見本町1番地' },
  );
}

async function compare(office: Office): Promise<void> {
  const { page, t } = office;
  await office.household.choose('架空 多郎');
  await office.screen.button(t('household:members.more')).click();
  await page.getByRole('menuitem', { name: t('merge:open.person') }).click();
  const dialog = office.screen.dialog(t('merge:dialog.person', { name: '架空 多郎' }));
  await office.screen.within(dialog).field(t('merge:searchOther')).fill('架空 太郎');
  await dialog.getByRole('button', { name: t('merge:compareNamed', { name: '架空 太郎' }) }).click();
}

test('two records of one person are put side by side, made one, and parted again', async ({ office }) => {
  const { page, t, screen } = office;
  await registerTwice(office);
  await compare(office);
  const names = page.getByRole('row').filter({ hasText: t('merge:fieldName.name') });
  await expect(names).toContainText('架空 多郎');
  await expect(names).toContainText('架空 太郎');
  await names.getByRole('radio').last().check();
  await expect(page.getByText(t('merge:what.memberships'))).toBeVisible();
  await screen.button(t('merge:carryOut')).click();
  await office.frame.isTold(t('merge:done', { kept: '架空 多郎', dropped: '架空 太郎' }));

  await office.frame.searchBox().fill('架空');
  await expect(office.frame.results()).toContainText('架空 太郎');
  await expect(office.frame.results()).not.toContainText('架空 多郎 かくう');

  await page.keyboard.press('Escape');
  await office.frame.undo(t('merge:done', { kept: '架空 多郎', dropped: '架空 太郎' }));
  await office.household.open('架空', 0);
  await expect(office.household.members()).toBeVisible();
  await office.frame.searchBox().fill('多郎');
  await expect(office.frame.results()).toContainText('架空 多郎');
});

test('a father and his son are never made one, and the page says why', async ({ office }) => {
  const { page, t, screen } = office;
  await office.start.create();
  await office.household.register(
    { name: '架空 太郎', kana: 'かくう たろう', birth: '昭和25年4月1日', sex: 'male' },
    { address: '見本町1番地' },
  );
  await office.household.addMember({
    name: '架空 多郎',
    kana: 'かくう たろう',
    birth: '昭和55年4月1日',
    sex: 'male',
    relationship: '子',
  });
  await compare(office);
  await expect(page.getByText(t('problem:merge-related'))).toBeVisible();
  await expect(screen.button(t('merge:carryOut'))).toBeDisabled();
});

test('two records of one household become one, their heads first, and later they are parted again', async ({
  office,
}) => {
  const { page, t, screen, household, frame } = office;
  const listed = page.getByRole('row').filter({ hasText: '見本町1番地' });
  await registerTwice(office);
  await household.addMember({ name: '架空 一', birth: 'S55.4.1', sex: 'male', relationship: '子' });

  await test.step('the other one is to be kept; it is said that the heads become one first', async () => {
    await household.householdChange(t('merge:open.household'));
    const dialog = screen.dialog(t('merge:dialog.household', { name: '架空家' }));
    await dialog.getByRole('button', { name: t('merge:compareNamed', { name: '架空家' }) }).click();
    await screen.button(t('merge:swap')).click();
    await expect(page.getByText(t('problem:merge-two-heads'))).toBeVisible();
    await expect(screen.button(t('merge:carryOut'))).toBeDisabled();
    await screen.link(t('merge:headsFirst')).click();
    await expect(screen.heading(t('merge:title.person'))).toBeVisible();
    await screen.button(t('merge:carryOut')).click();
    await frame.isTold(t('merge:done', { kept: '架空 太郎', dropped: '架空 多郎' }));
  });

  await test.step('then the households follow, and the one that was kept is shown with everybody', async () => {
    await expect(screen.heading(t('merge:title.household'))).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: t('merge:what.members') })).toContainText(
      t('merge:count', { count: 2 }),
    );
    await screen.button(t('merge:carryOut')).click();
    await frame.isTold(t('merge:done', { kept: '架空家', dropped: '架空家' }));
    for (const name of ['架空 太郎', '架空 一']) await expect(household.row(name)).toHaveCount(1);
    await frame.go('households');
    await expect(listed).toHaveCount(1);
    await expect(household.row('架空 一')).toBeVisible();
  });

  await test.step('among its movements both stand, and the households are parted again', async () => {
    await screen.tab(t('household:section.history')).click();
    const merges = page.getByRole('list', { name: t('merge:history') }).getByRole('listitem');
    await expect(merges).toHaveCount(2);
    await frame.closeMessages();
    await merges.first().getByRole('button').click();
    await expect(merges.first()).toContainText(t('merge:undoneAt', { date: office.written() }));
    await screen.tab(t('household:section.members')).click();
    await expect(household.row('架空 一')).toHaveCount(0);
    await frame.go('households');
    await expect(listed).toHaveCount(2);
  });
});
