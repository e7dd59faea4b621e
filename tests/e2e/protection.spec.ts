import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';

const address = '秘密ヶ丘987番地';

async function protect(office: Office): Promise<void> {
  const { page, t } = office;
  await office.start.create();
  await office.household.register({ name: '架空 花子', kana: 'かくう はなこ' }, { address });
  await office.screen.tab(t('household:section.warnings')).click();
  await page.getByRole('button', { name: `架空 花子 ${t('protection:beginOpen')}` }).click();
  const dialog = office.screen.dialog(t('protection:beginTitle', { name: '架空 花子' }));
  const screen = office.screen.within(dialog);
  await expect(dialog).toContainText(t('protection:sharedMap'));
  await screen.field(t('protection:reason')).fill('住民係で決定');
  await screen.button(t('protection:begin')).click();
  await office.frame.isTold(t('protection:saved', { name: '架空 花子' }));
}

test('a protected address is gone from the screen, is shown for some minutes with a reason, and locks again', async ({
  office,
}) => {
  const { page, t } = office;
  await protect(office);
  await expect(page.getByText(address)).toHaveCount(0);
  await office.screen.button(t('protection:revealOpen')).first().click();
  const dialog = office.screen.dialog(t('protection:revealTitle', { name: '架空 花子' }));
  await office.screen.within(dialog).button(t('protection:reveal')).click();
  await expect(dialog).toContainText(t('problem:required'));
  await office.screen.within(dialog).field(t('protection:revealReason')).fill('訪問の準備');
  await office.screen.within(dialog).button(t('protection:reveal')).click();
  await expect(page.getByText(address).first()).toBeVisible();

  await office.screen.button(t('protection:relock')).first().click();
  await expect(page.getByText(address)).toHaveCount(0);
  await page.getByText(t('protection:history', { count: 1 })).click();
  await expect(page.getByText('訪問の準備')).toBeVisible();
});

test('a period that ends before it begins is refused, and the protection is ended with a reason', async ({
  office,
}) => {
  const { page, t } = office;
  await protect(office);
  await page.getByRole('button', { name: `架空 花子 ${t('protection:renewOpen')}` }).click();
  const renewal = office.screen.dialog(t('protection:renewTitle', { name: '架空 花子' }));
  await office.screen.within(renewal).field(t('protection:until')).fill('令和2年1月1日');
  await office.screen.within(renewal).button(t('protection:renew')).click();
  await expect(renewal).toContainText(t('problem:end-before-start'));
  await office.screen.within(renewal).button(t('common:action.cancel')).click();

  await page.getByRole('button', { name: `架空 花子 ${t('protection:endOpen')}` }).click();
  const ending = office.screen.dialog(t('protection:endTitle', { name: '架空 花子' }));
  await office.screen.within(ending).field(t('protection:endReason')).fill('本人からの申出');
  await office.screen.within(ending).button(t('protection:end')).click();
  await office.frame.isTold(t('protection:ended', { name: '架空 花子' }));
  await expect(page.getByText(address).first()).toBeVisible();
});

test('what a visitor must know stands on the household, with the day it is looked at again', async ({
  office,
}) => {
  const { page, t } = office;
  await office.start.create();
  await office.household.register({ name: '架空 花子', kana: 'かくう はなこ' }, { address });
  await office.screen.tab(t('household:section.warnings')).click();
  await office.screen.button(t('warning:add')).click();
  const dialog = office.screen.dialog(t('warning:add'));
  const screen = office.screen.within(dialog);
  await screen.select(t('warning:field.kind'), '犬・動物');
  await screen.button(t('common:action.save')).click();
  await expect(dialog).toContainText(t('problem:required'));
  await screen.field(t('warning:field.text')).fill('大きな犬がつながれていない。電話してから伺う。');
  await screen.radio(t('warning:field.known'), t('warning:known.known'));
  await screen.button(t('common:action.save')).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: t('warning:marks', { kinds: '犬・動物' }) })).toBeVisible();
});
