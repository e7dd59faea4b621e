import { expect, test } from './fixtures.ts';

const head = { name: '架空 太郎', kana: 'かくう たろう', birth: 'S25.4.1', sex: 'male' } as const;
const grandmother = { name: '架空 トメ', birth: 'S5.6.1', sex: 'female', relationship: '母' } as const;
const son = { name: '架空 次郎', birth: 'S50.1.1', sex: 'male', relationship: '子' } as const;
const wife = { name: '架空 花', birth: 'S51.1.1', sex: 'female', relationship: '子の妻' } as const;

test('a household through the years: care home, a household of one’s own, the year before', async ({
  office,
}) => {
  const { start, household, frame, screen, t } = office;
  await start.create();
  await household.register(head, { address: '見本町東1-2-3' });
  for (const member of [grandmother, son, wife]) await household.addMember(member);

  await test.step('grandmother enters a care home on a day', async () => {
    await household.choose(grandmother.name);
    const dialog = await household.beginMovement(grandmother.name);
    const form = screen.within(dialog);
    await form.select(t('membership:field.reason'), '施設入所');
    await form.field(t('membership:field.on')).fill('R9.1.1');
    await form.field(t('household:field.whereabouts')).fill('特別養護老人ホーム見本苑');
    await form.button(t('membership:movement.finish')).click();
    await expect(dialog.getByText(t('problem:in-future')).first()).toBeVisible();
    await form.field(t('membership:field.on')).fill('R8.4.1');
    await form.button(t('membership:movement.finish')).click();
    await frame.isTold(t('membership:movement.changed', { name: grandmother.name }));
    await expect(household.row(grandmother.name)).toContainText('特別養護老人ホーム見本苑');
  });

  await test.step('the son founds a household of his own, his wife goes with him', async () => {
    await household.choose(son.name);
    await household.householdChange(t('membership:split.action'));
    const dialog = screen.dialog(t('membership:split.title'));
    const form = screen.within(dialog);
    await form.tick(wife.name);
    await form.field(t('membership:field.on')).fill('R8.10.1');
    await form.field(t('household:field.address')).fill('見本町西9番地');
    await form.button(t('membership:split.finish')).click();
    await frame.isTold(t('membership:split.done', { household: '架空家' }));
    await expect(household.members().getByRole('row')).toHaveCount(3);
    await expect(household.row(wife.name)).toContainText('妻');
  });

  await test.step('the household of the last year is shown as it was, and cannot be changed', async () => {
    await household.open(head.name);
    await expect(household.members().getByRole('row')).toHaveCount(3);
    await household.showAsOf('R8.3.31');
    await expect(office.page.getByText(t('membership:asOf.facts'))).toBeVisible();
    await expect(household.members().getByRole('row')).toHaveCount(5);
    await expect(household.row(grandmother.name)).toContainText(t('household:member.resident'));
    await expect(screen.button(t('household:members.add'))).toBeHidden();
    await screen.button(t('membership:asOf.today')).click();
    await expect(household.members().getByRole('row')).toHaveCount(3);
  });

  await test.step('who is in two households is said; a day twice in one household is refused', async () => {
    await household.householdChange(t('membership:known.action'));
    let dialog = screen.dialog(t('membership:known.title'));
    const form = screen.within(dialog);
    await form.field(t('membership:known.person')).fill('次郎');
    await dialog.getByText(son.name).click();
    await form.field(t('membership:field.startsOn')).fill('R8.5.1');
    await form.choose(t('household:field.relationship'), '子');
    await form.button(t('membership:known.finish')).click();
    await expect(dialog.getByText(t('problem:overlapping-period')).first()).toBeVisible();
    await form.field(t('membership:field.startsOn')).fill('R8.11.1');
    await form.button(t('membership:known.finish')).click();
    await expect(dialog).toBeHidden();
    await expect(household.row(son.name)).toContainText(
      t('household:member.alsoIn', { households: '架空家' }),
    );

    await screen.tab(t('household:section.history')).click();
    const movements = office.page.getByRole('table', { name: t('membership:history.title') });
    await movements.getByRole('row').filter({ hasText: son.name }).first().click();
    await screen.button(t('membership:history.correct')).click();
    dialog = screen.dialog(t('membership:correct.title', { name: son.name }));
    await screen.within(dialog).field(t('membership:field.startsOn')).fill('R8.9.1');
    await screen.within(dialog).button(t('common:action.save')).click();
    await expect(dialog.getByText(t('problem:overlapping-period')).first()).toBeVisible();
    await office.page.keyboard.press('Escape');
  });
});

test('ties within and beyond the family: a parent younger than the child is refused', async ({ office }) => {
  const { start, household, frame, screen, t } = office;
  await start.create();
  await household.register(head, { address: '見本町東1-2-3' });
  await household.addMember({ name: '見本 居', birth: 'S55.1.1', sex: 'male', relationship: '同居人' });

  await test.step('a parent younger than the child is refused, with the reason', async () => {
    await screen.tab(t('household:section.map')).click();
    await household.addTie(t('household:tie.addParentage'));
    await screen.select(t('household:tie.parent'), '見本 居');
    await screen.select(t('household:tie.child'), head.name);
    await screen.button(t('common:action.save')).click();
    await expect(office.page.getByText(t('problem:parent-younger')).first()).toBeVisible();
    await screen.button(t('common:action.cancel')).click();
  });

  await test.step('who looks after whom stands beside the family ties', async () => {
    await household.addTie(t('household:tie.addCare'));
    await screen.select(t('household:tie.carer'), '見本 居');
    await screen.select(t('household:tie.cared'), head.name);
    await screen.field(t('household:tie.careNote')).fill('食事と通院の付き添い');
    await screen.button(t('common:action.save')).click();
    await expect(office.page.getByText('食事と通院の付き添い').first()).toBeVisible();
  });

  await test.step('no key person is stated; a neighbour who becomes one ends the statement', async () => {
    await screen.tab(t('household:section.ties')).click();
    await screen.field(t('outsideTie:absentNote')).fill('親族とは疎遠');
    await screen.button(t('outsideTie:sayAbsent')).click();
    await expect(office.page.getByText(t('outsideTie:absentWith', { note: '親族とは疎遠' }))).toBeVisible();
    await screen.button(t('outsideTie:add')).click();
    const dialog = screen.dialog(t('outsideTie:addTitle'));
    const form = screen.within(dialog);
    await form.select(t('outsideTie:field.kind'), '近隣');
    await form.field(t('outsideTie:field.name')).fill('隣の見本さん');
    await form.field(t('outsideTie:field.phone')).fill('000-111-2222');
    await form.field(t('outsideTie:field.callable')).fill('夕方なら');
    await form.tick(t('outsideTie:field.keyPerson'));
    await form.button(t('common:action.save')).click();
    await frame.isTold(t('outsideTie:saved'));
    const table = office.page.getByRole('table', { name: t('outsideTie:title') });
    await expect(table.getByRole('row').filter({ hasText: '隣の見本さん' })).toContainText('夕方なら');
    await expect(office.page.getByText(t('outsideTie:absentWith', { note: '親族とは疎遠' }))).toBeHidden();
  });

  await test.step('an 外字 asks for a substitute; a maiden name finds the person', async () => {
    await screen.tab(t('household:section.members')).click();
    await household.choose('見本 居');
    await screen.button(t('common:action.edit')).click();
    const dialog = screen.dialog(t('household:members.editTitle', { name: '見本 居' }));
    const form = screen.within(dialog);
    await form.field(t('household:field.name')).fill('\u{E001}本 居');
    await expect(dialog.getByText(t('household:field.privateUse'))).toBeVisible();
    await form.field(t('household:field.substituteName')).fill('三本 居');
    await form.button(t('household:field.addOtherName')).click();
    await form.field(t('household:field.otherName')).fill('旧井 居');
    await form.button(t('household:field.addPhone')).click();
    await form.field(t('household:field.phone')).fill('000-333-4444');
    await form.field(t('household:field.phoneCallable')).fill('平日の夜');
    await form.button(t('common:action.save')).click();
    await expect(dialog).toBeHidden();
    await expect(household.row('三本 居')).toContainText('000-333-4444');
    await frame.searchBox().fill('旧井');
    await expect(frame.results().getByText('三本 居').first()).toBeVisible();
  });
});
