import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { SignPages } from './pages/sign.ts';

/** An old mother and her grown son under one roof. */
async function motherAndSon(office: Office): Promise<SignPages> {
  await office.start.create();
  const { household } = office;
  await household.register(
    { name: '架空 母', birth: 'S19.4.1', sex: 'female' },
    { address: '見本町東1-2-3' },
  );
  await household.addMember({ name: '架空 長男', birth: 'S47.4.1', sex: 'male', relationship: '子' });
  return new SignPages(office, office.frame);
}

test('8050 is pointed at with its facts, set aside with a reason, and comes back when the facts change', async ({
  office,
}) => {
  const { screen, household, t, page } = office;
  const signs = await motherAndSon(office);
  const eightyFifty = signs.sign('parent-and-child');

  await test.step('it says why it is there', async () => {
    await signs.open();
    await expect(eightyFifty).toContainText('架空 母さん（82歳）と架空 長男さん（54歳）が同居し');
    await eightyFifty.getByText(t('sign:why')).click();
    await expect(eightyFifty).toContainText('架空 長男さんの就労は記録されていません。');
    await expect(eightyFifty).toContainText('75');
  });

  await test.step('it is set aside with a reason only', async () => {
    await screen.within(eightyFifty).button(t('sign:dismiss')).click();
    await page.keyboard.press('Enter');
    await expect(eightyFifty).toContainText(t('problem:required'));
    await page.keyboard.press('Escape');
    await signs.dismiss('parent-and-child', '在宅で仕事をしていると聞いた');
    await expect(eightyFifty).toBeHidden();
    await signs.openDismissed();
    await expect(eightyFifty).toContainText('在宅で仕事をしていると聞いた');
  });

  await test.step('what is then recorded of the work brings it back', async () => {
    await screen.tab(t('household:section.members')).click();
    await household.choose('架空 長男');
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog');
    const inDialog = screen.within(dialog);
    await inDialog.select(t('household:field.work'), '働いていない');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await signs.open();
    await expect(eightyFifty).toContainText('「働いていない」と記録されています');
    await expect(eightyFifty).toBeVisible();
  });

  await test.step('undo of a setting aside', async () => {
    await signs.dismiss('parent-and-child', '本人が望んでいない');
    await office.frame.undo();
    await expect(eightyFifty).toBeVisible();
  });
});

test('the office sets the ages from which it is pointed at', async ({ office }) => {
  const { screen, settings, household, t, page } = office;
  const signs = await motherAndSon(office);
  await settings.open('thresholds');
  const age = screen.field(t('settings:thresholds.parentAge'));
  await age.fill('85');
  await age.press('Tab');
  await expect(page.getByRole('status').first()).toBeVisible();

  await test.step('ages that cross are not taken', async () => {
    const to = screen.field(t('settings:thresholds.childToAge'));
    await to.fill('35');
    await to.press('Tab');
    await expect(page.getByText(t('problem:ages-crossed'))).toBeVisible();
    await to.fill('64');
    await to.press('Tab');
    await expect(page.getByText(t('problem:ages-crossed'))).toBeHidden();
  });

  await household.open('架空');
  await signs.open();
  await expect(page.getByText(t('sign:empty'))).toBeVisible();
  await expect(signs.sign('parent-and-child')).toBeHidden();
});

test('lists and form names are the office’s own', async ({ office }) => {
  const { screen, settings, t, page } = office;
  await office.start.create();
  await settings.open('forms');
  await screen.field(t('settings:forms.assessment')).fill('世帯のようすシート');

  await test.step('every list says where it is used; an entry is added and put first', async () => {
    await settings.open('codes');
    await screen.select(t('settings:codes.group'), t('settings:codeGroup.household'));
    await screen.select(t('settings:codes.list'), t('settings:codes.work'));
    await expect(page.getByText(t('settings:codeUse.work'))).toBeVisible();
    await screen.field(t('settings:codes.add')).fill('農業の手伝い');
    await page.keyboard.press('Enter');
    const own = page.getByRole('row').filter({ hasText: '農業の手伝い' });
    await expect(own).toBeVisible();
    await screen.button(t('settings:codes.up')).click();
    await screen.select(t('settings:codes.field'), t('settings:codeField.working'));
    await expect(own).toContainText(t('settings:codeField.working'));
  });

  await test.step('the name stays', async () => {
    await settings.open('forms');
    await expect(screen.field(t('settings:forms.assessment'))).toHaveValue('世帯のようすシート');
  });
});
