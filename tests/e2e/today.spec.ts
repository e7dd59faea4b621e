import { expect, test } from './fixtures.ts';

test('a task of every month comes back on its day, and taking it back takes the next along', async ({
  office,
}) => {
  const { start, today, frame, page, screen, t } = office;
  await start.openPractice();
  await today.open();
  await screen.button(t('today:addTask')).click();
  const form = screen.within(screen.dialog(t('task:add')));
  await form.button(t('common:action.save')).click();
  await expect(form.alert().filter({ hasText: t('task:field.title') })).toBeVisible();
  await form.field(t('task:field.title')).fill('見守りの電話をする');
  await form.field(t('task:field.dueOn')).fill('R8.10.31');
  await form.select(t('task:field.recurrence'), t('task:recurrence.monthly'));
  await form.tick(t('task:field.urgent'));
  await form.button(t('common:action.save')).click();
  const row = today.due('見守りの電話をする');
  await expect(row).toContainText(t('today:urgent'));
  await expect(screen.dialog(t('task:add'))).toBeHidden();

  await row.getByRole('checkbox').press('Space');
  await expect(page.getByText('次は 令和8年11月30日', { exact: false })).toBeVisible();
  await expect(row).toContainText('11/30');
  await frame.undo('見守りの電話をする');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('10/31');

  await screen.button(t('today:allTasks')).click();
  const listed = page.getByRole('table', { name: t('task:title') }).getByRole('row');
  await expect(listed.filter({ hasText: '見守りの電話をする' })).toHaveCount(1);
  await screen.link(t('task:back')).click();
  await frame.go('today');
});

test('putting off needs a reason and a later day; it is folded away and can be brought back', async ({
  office,
}) => {
  const { start, today, page, screen, t } = office;
  await start.openPractice();
  await today.open();
  const what = '保健所の返事を待って再訪';
  await expect(today.due(what)).toBeVisible();
  await today.due(what).getByRole('button').last().press('Enter');
  const dialog = screen.within(screen.dialog(t('today:snooze.title', { what })));
  await dialog.field(t('today:snooze.until')).fill('R8.11.20');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.alert().first()).toContainText(t('today:snooze.reason'));
  await dialog.field(t('today:snooze.reason')).fill('保健所が来週まで休み');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.alert().first()).toContainText(t('problem:not-later'));
  await dialog.field(t('today:snooze.until')).fill('R8.11.27');
  await page.keyboard.press('Control+Enter');
  await expect(today.due(what)).toHaveCount(0);
  await page.getByText(t('today:snoozed.title', { count: 2 })).click();
  await expect(page.getByText('保健所が来週まで休み')).toBeVisible();
  await screen.button(t('today:snoozed.backOf', { what })).click();
  await expect(today.due(what)).toHaveCount(1);
});

test('a slip that waits for our reply is due, and the list can be narrowed to it', async ({ office }) => {
  const { start, today, intake, page, t } = office;
  await start.openPractice();
  await intake.writeReceivedSlip({
    subject: '架空 三郎',
    from: '見本小学校',
    content: '二週間登校していない',
    replyDue: 'R8.11.24',
  });
  await today.open();
  await expect(today.due('見本小学校')).toContainText(t('today:what.we-owe'));
  await page.getByRole('button', { name: t('today:filter.label') }).click();
  await page.getByRole('option', { name: t('today:kind.slip') }).click();
  await expect(today.due('保健所の返事を待って再訪')).toHaveCount(0);
  await expect(today.due('見本小学校')).toHaveCount(1);
});

test('a visit in vain ends no silence and is counted', async ({ office }) => {
  const { start, today, frame, page, screen, t } = office;
  await start.openPractice();
  await today.open();
  const quiet = page
    .getByRole('region', { name: t('today:quiet.title') })
    .getByRole('listitem')
    .first();
  const before = await quiet.locator('strong').innerText();
  await quiet.getByRole('link').click();
  for (const body of ['応答なし。カーテンは開いている', '応答なし。新聞がたまっている']) {
    await office.case.beginNote();
    await office.case.chooseMethod('訪問（不在）');
    const form = screen.within(office.case.form());
    await form.field(t('note:field.body')).fill(body);
    await form.button(t('note:save')).click();
    await expect(office.case.note(body)).toBeVisible();
    await expect(office.case.form()).toBeHidden();
  }
  await frame.go('today');
  await expect(quiet).toContainText(t('today:quiet.absences', { count: 2 }));
  await expect(quiet.locator('strong')).toHaveText(before);
});
