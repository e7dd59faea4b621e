import { expect, test } from './fixtures.ts';

test.describe('search before create', () => {
  test.beforeEach(async ({ office }) => {
    await office.start.create();
    await office.household.register(
      { name: '渡邊 髙子', kana: 'わたなべ たかこ', birth: '昭和25年4月3日', sex: 'female' },
      { address: '見本町大字架空12番地3' },
    );
  });

  test('while a new household is written down, the one that is there already shows beside the form, with the reason', async ({
    office,
  }) => {
    const { page, t } = office;
    await office.household.begin();
    const form = office.screen.within(office.household.form());
    const likely = page.getByRole('region', { name: t('duplicate:title') });
    await expect(likely).toContainText(t('duplicate:hint'));

    await form.field(t('household:field.name')).fill('渡辺 高子');
    await expect(likely).toContainText('渡邊 髙子');
    await expect(likely).toContainText(t('duplicate:reason.name'));
    await form.field(t('household:field.birth')).fill('S25.3.4');
    await expect(likely).toContainText(t('duplicate:reason.birth-swapped'));
    await form.field(t('household:field.address')).fill('架空１２－３');
    await expect(likely.getByRole('list', { name: t('duplicate:households') })).toContainText('渡邊');

    // Nothing stands in the way: the form still has the focus and what was typed.
    await expect(form.field(t('household:field.address'))).toBeFocused();
    await likely.getByRole('link', { name: t('duplicate:openNamed', { name: '渡邊 髙子' }) }).click();
    await expect(page.getByRole('heading', { level: 2, name: '渡邊家' })).toBeVisible();
  });

  test('somebody new has no likely record', async ({ office }) => {
    const { page, t } = office;
    await office.household.begin();
    await office.household.fillPerson({ name: '別の 人', kana: 'べつの ひと', birth: '平成2年1月1日' });
    await expect(page.getByRole('region', { name: t('duplicate:title') })).toContainText(t('duplicate:none'));
  });

  test('a member who is in the register already joins instead of being written a second time', async ({
    office,
  }) => {
    const { t } = office;
    await office.household.register({ name: '架空 太郎', kana: 'かくう たろう' }, { address: '見本町1番地' });
    const dialog = await office.household.beginMember();
    await office.household.fillPerson({ name: '渡邊', kana: 'わたなべ たかこ' }, dialog);
    await dialog.getByRole('button', { name: t('duplicate:useNamed', { name: '渡邊 髙子' }) }).click();
    const known = office.screen.dialog(t('membership:known.title'));
    await expect(known.getByRole('radio', { name: /渡邊 髙子/u })).toBeChecked();
    await office.screen.within(known).choose(t('household:field.relationship'), '妻');
    await office.screen.within(known).button(t('membership:known.finish')).click();
    await expect(known).toBeHidden();
    await expect(office.household.row('渡邊 髙子')).toBeVisible();
  });
});
