import { expect, test } from './fixtures.ts';
import { CaseStatusPages } from './pages/case-status.ts';

const open = { number: '8-011', household: 'FERREIRA家' };

test('a case goes its way from reception to closing and is opened again', async ({ office }) => {
  const { start, frame, screen, t, page } = office;
  const status = new CaseStatusPages(office, frame);
  await start.openPractice();
  await office.case.open(open.number);
  await status.open();

  await test.step('only the steps that the case may take are offered', async () => {
    await expect(status.steps().getByText('アセスメント', { exact: true })).toBeVisible();
    for (const illegal of ['モニタリング', '評価', '終結'])
      await expect(status.steps().getByText(illegal, { exact: true })).toBeHidden();
  });

  await test.step('assessment, plan, support, monitoring, evaluation', async () => {
    for (const step of ['アセスメント', '支援会議で検討', 'プラン作成', '支援中', 'モニタリング', '評価']) {
      await status.step(step);
      await status.isTaken(step);
    }
  });

  await test.step('watching needs the day somebody looks again', async () => {
    await status.step('見守り');
    await expect(screen.alert().first()).toContainText(t('case:status.nextCheckOn'));
    await status.step('見守り', { nextCheckOn: 'R9.2.1' });
    await status.isTaken('見守り');
    await status.step('中断', { reason: '' });
    await expect(screen.alert().first()).toContainText(t('case:status.reason'));
  });

  await test.step('closing waits for the meeting that has the case on its agenda', async () => {
    await status.beginClosing();
    await status.fillClosure({
      reason: '他機関・既存制度へ引継ぎ',
      outcome: '学校とこども家庭センターの支援に引き継いだ。',
      reopening: '欠席が月5日を超えたとき',
    });
    await expect(screen.alert().filter({ hasText: 'ささえあい会議' })).toBeVisible();
    await expect(status.closeButton()).toBeDisabled();
    await screen.link(t('case:closure.toMeeting')).click();
    await office.meeting.section('agenda');
    await page.getByRole('row').filter({ hasText: open.number }).click();
    await screen.button(t('meeting:agenda.remove')).click();
    await screen.within(screen.dialog()).button(t('meeting:agenda.remove')).click();
    await expect(office.meeting.agenda().getByText(open.number)).toBeHidden();
  });

  await test.step('what was written is offered again, and the case is closed', async () => {
    await office.case.open(open.number);
    await status.open();
    await status.beginClosing();
    await expect(office.case.draftNotice()).toBeVisible();
    await screen.button(t('common:draft.continue')).click();
    await expect(screen.field(t('case:closure.outcome'))).toHaveValue(/こども家庭センター/u);
    await status.closeButton().click();
    await frame.isTold(t('case:closure.done', { number: open.number }));
  });

  await test.step('the conditions stand where it is opened again, and the closure stays readable', async () => {
    await expect(page.getByRole('note').filter({ hasText: '欠席が月5日を超えたとき' })).toBeVisible();
    await status.step('アセスメント');
    await expect(screen.alert().first()).toContainText(t('case:status.reason'));
    await status.step('アセスメント', { reason: '欠席が続いていると学校から相談' });
    await status.isTaken('アセスメント');
    await expect(page.getByText('学校とこども家庭センターの支援に引き継いだ。')).toBeVisible();
    await expect(status.part('history').getByRole('row')).toHaveCount(11);
  });
});

test('a case with open roles is closed only when it is said what becomes of them', async ({ office }) => {
  const { start, frame, screen, t, page } = office;
  const status = new CaseStatusPages(office, frame);
  await start.openPractice();
  await office.case.open('8-002');
  await status.open();
  await status.beginClosing();
  await status.fillClosure({ reason: '転出', outcome: '県外へ転出した。', reopening: '' });
  await status.closeButton().click();
  await expect(screen.alert().first()).toContainText(t('case:closure.openRoles'));
  await screen.radio(t('case:closure.openRoles'), t('case:closure.rolesTo.drop'));
  await status.closeButton().click();
  await frame.isTold(t('case:closure.done', { number: '8-002' }));
  await screen.tab(t('case:section.roles')).click();
  const table = page.getByRole('region', { name: t('case:roles.title') });
  await expect(table.getByRole('button', { name: t('word:roleState.dropped') })).toHaveCount(2);
});

test('who leads is kept with its day, and linked cases show each other', async ({ office }) => {
  const { start, frame, t } = office;
  const status = new CaseStatusPages(office, frame);
  await start.openPractice();
  await office.case.open(open.number);
  await status.open();
  const leads = status.leads().getByRole('row');
  await status.changeLead('見本町こども家庭センター', '玉置 仁美', '学校からの相談のため');
  await expect(leads).toHaveCount(2);
  await status.changeLead('見本町教育委員会 学校教育係', '芹沢 望', '登校支援が中心になったため');
  await expect(leads).toHaveCount(3);
  await expect(leads.nth(1)).toContainText('芹沢 望');
  await expect(leads.nth(2)).toContainText('玉置 仁美');

  await status.link('8-005', '近隣どうし', '同じ住宅で子どもの行き来がある');
  await expect(status.links()).toContainText('SANTOS家');
  await status.links().getByRole('link').first().click();
  await status.open();
  await expect(status.links()).toContainText(open.household);
  await expect(status.links()).toContainText('同じ住宅で子どもの行き来がある');
  await expect(status.links()).toContainText(t('word:caseStatus.intake'));
});

test('the issues ticked at reception are taken over in one press and put in order', async ({ office }) => {
  const { start, frame, screen, t, page } = office;
  await start.openPractice();
  await office.case.open(open.number);
  await screen.tab(t('case:section.issues')).click();
  await page.getByRole('button', { name: /^受付の課題を引き継ぐ/u }).click();
  const issues = page.getByRole('region', { name: t('issue:household') }).getByRole('listitem');
  await expect(issues).toHaveCount(3);
  await frame.isTold(t('issue:takenOver', { count: 3 }));
  const last = '外国籍・ことばの課題';
  const up = screen.button(t('issue:up', { label: last }));
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(issues.nth(0)).toContainText(last);
  await issues.nth(0).dragTo(issues.nth(2));
  await expect(issues.nth(2)).toContainText(last);

  await screen.button(t('issue:editOf', { label: last })).click();
  await screen.radio(t('issue:field.state'), t('issue:state.resolved'));
  await screen.button(t('common:action.save')).click();
  await frame.isTold(t('issue:saved'));
  await expect(issues.filter({ hasText: last })).toContainText(t('issue:state.resolved'));
});
