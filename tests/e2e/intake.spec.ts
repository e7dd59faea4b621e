import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ office }) => {
  await office.start.create();
});

const slips = 'つなぎメモ';

test('a neighbour tells of a house without a name; once the name is known nothing is typed again', async ({
  office,
}) => {
  const { intake, screen, page, t } = office;
  const concern = {
    called: '橋のたもとの青い屋根の家',
    place: '見本町川端1番地',
    content: '雨戸が三日閉まったまま。',
  };
  await intake.noteConcern(concern.called, concern.place, concern.content);
  await expect(intake.rows(t('intake:desk.concerns'))).toHaveCount(1);

  await screen.button(t('concern:promote')).click();
  const form = screen.within(intake.form());
  await expect(form.combo(t('intake:field.route'))).toHaveValue('知人・近隣');
  await expect(form.field(t('intake:field.referrerName'))).toHaveValue('隣家の人');
  await expect(form.field(t('intake:field.address'))).toHaveValue(concern.place);
  await expect(form.field(t('intake:field.chiefComplaint'))).toHaveValue(concern.content);
  await expect(form.field(t('intake:field.content'))).toHaveValue(concern.called);
  await form.field(t('intake:field.name')).fill('架空 トメ');
  await form.radio(t('intake:field.screening'), t('intake:undecided'));
  await intake.finishOnly();
  await expect(page.getByRole('heading', { name: '架空 トメ' })).toBeVisible();
  await screen.link(t('intake:link.concern')).click();
  await expect(page.getByRole('heading', { name: concern.called })).toBeVisible();
  await expect(page.getByText(t('concern:state.promoted')).first()).toBeVisible();
  await expect(page.getByText(t('concern:empty'))).toBeVisible();
});

test('a slip is answered in time, another stays unanswered and is listed as late', async ({ office }) => {
  const { intake, screen, page, t } = office;
  await intake.writeReceivedSlip({ subject: '架空 太郎', from: '健康係', content: '健診に来なくなった。' });
  await office.frame.isTold(t('slip:saved'));
  await intake.writeReceivedSlip({ subject: '仮名 花', from: '税務係', content: '滞納が続いている。' });
  await expect(intake.rows(slips)).toHaveCount(2);
  await expect(intake.tab(slips)).toContainText('2');

  await screen.button(t('slip:reply.action.received')).click();
  const dialog = screen.within(screen.dialog(t('slip:reply.action.received')));
  await dialog.field(t('slip:reply.replyBy')).fill('試験 担当');
  await dialog.field(t('slip:reply.reply')).fill('来週訪問する。');
  await dialog.field(t('slip:reply.repliedOn')).fill(office.written(-1));
  await dialog.button(t('common:action.save')).click();
  await expect(dialog.alert()).toContainText(t('problem:before-slip'));
  await dialog.field(t('slip:reply.repliedOn')).fill(office.written());
  await dialog.button(t('common:action.save')).click();
  await office.frame.isTold(t('slip:reply.saved'));
  await expect(intake.rows(slips)).toHaveCount(1);
  await expect(intake.rows(slips)).toContainText('架空 太郎');

  // The date of the other one was a month ago.
  await intake.rows(slips).click();
  await screen.button(t('common:action.edit')).click();
  const form = screen.within(page.getByRole('form'));
  await form.field(t('slip:field.datedOn')).fill(office.written(-30));
  await form.field(t('slip:field.replyDueOn')).fill(office.written(-16));
  await form.button(t('common:action.save')).click();
  await expect(intake.rows(slips)).toContainText(t('ui:badge.overdue', { days: 16 }));
});

test('information only: the register keeps it, and no case is made', async ({ office }) => {
  const { intake, screen, page, t } = office;
  await intake.begin();
  await intake.fillIn({
    person: '架空 太郎',
    isNew: true,
    complaint: '手続きの場所を知りたい。',
    consent: 'written',
    outcome: '情報提供・相談対応のみで終了',
  });
  await intake.finishOnly();
  await expect(intake.rows(t('intake:desk.received'))).toHaveCount(1);
  await expect(page.getByText('手続きの場所を知りたい。')).toBeVisible();
  await office.frame.go('cases');
  await expect(page.getByText(/\d-\d{3}/u)).toHaveCount(0);

  await office.frame.go('intake');
  await screen.button(t('intake:openCase.action')).click();
  const dialog = screen.within(screen.dialog(t('intake:openCase.action')));
  await dialog.radio(t('case:field.consentStatus'), t('word:consent.oral'));
  await dialog.button(t('intake:openCase.action')).click();
  await expect(page.getByRole('heading', { level: 1 }).filter({ hasText: /-001/u })).toBeVisible();
});

test('emergency: the record says who was told when, and until then that nobody was', async ({ office }) => {
  const { intake, screen, page, t } = office;
  await intake.begin();
  await intake.fillIn({
    person: '架空 太郎',
    isNew: true,
    complaint: '今夜寝る場所がない。',
    consent: 'written',
    urgency: '今日中に動く',
    outcome: t('intake:undecided'),
  });
  await intake.finishOnly();
  await expect(page.getByText(t('intake:emergency.missing')).first()).toBeVisible();
  await screen.button(t('intake:emergency.add')).click();
  const dialog = screen.within(screen.dialog(t('intake:emergency.add')));
  await dialog.button(t('common:action.save')).click();
  await expect(dialog.alert()).toContainText(t('intake:emergency.action'));
  await dialog.field(t('intake:emergency.doneAt')).fill('1005');
  await dialog.field(t('intake:emergency.action')).fill('宿泊先を手配した。');
  await dialog.field(t('intake:emergency.told')).fill('福祉課長');
  await dialog.field(t('intake:emergency.answer')).fill('今夜は町の宿に泊める。');
  await dialog.button(t('common:action.save')).click();
  const step = page.getByRole('row').filter({ hasText: '福祉課長' });
  await expect(step).toContainText(`${office.written()} 10:05`);
  await expect(page.getByText(t('intake:emergency.missing'))).toHaveCount(0);
});

test('the form without consent asks why there is none, and what is typed wrongly is refused at its field', async ({
  office,
}) => {
  const { intake, screen, page, t } = office;
  await intake.begin();
  const form = screen.within(intake.form());
  await screen.button(t('intake:finish')).click();
  await expect(form.alert().first()).toContainText(t('intake:field.chiefComplaint'));
  await intake.fillIn({ person: '架空 太郎', isNew: true, complaint: 'あ'.repeat(10_000) });
  await form.field(t('intake:field.receivedOn')).fill('R8.2.30');
  await screen.button(t('intake:finish')).click();
  await expect(page.getByText(t('problem:too-long')).first()).toBeVisible();
  await expect(page.getByText(t('problem:no-such-date')).first()).toBeVisible();
  await form.field(t('intake:field.receivedOn')).fill(office.written());
  await form.field(t('intake:field.chiefComplaint')).fill('会えていない。');
  await form.field(t('intake:field.noConsentReason')).fill('本人に会えていない。');
  await form.field(t('intake:field.consentOutlook')).fill('年内に訪問する。');
  const number = await intake.finish();
  expect(number).toContain('-001');
  await intake.open('received');
  await intake.rows(t('intake:desk.received')).click();
  await expect(page.getByText('年内に訪問する。')).toBeVisible();
});
