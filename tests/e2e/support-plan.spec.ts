import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { PlanPages } from './pages/plan.ts';

const head = { name: '架空 太郎', kana: 'かくう たろう', birth: 'S45.4.1', sex: 'male' } as const;

/** A case of one household, opened at its plans. */
async function caseAtItsPlans(office: Office): Promise<PlanPages> {
  await office.start.create();
  await office.household.register(head, { address: '見本町1番地' });
  await office.intake.receive({ person: head.name, complaint: '外に出られない' });
  const plans = new PlanPages(office, office.frame);
  await plans.openSection();
  return plans;
}

test('a plan runs its course twice: decision, monitoring, evaluation due by itself, a new plan, closure', async ({
  office,
}) => {
  const { screen, t, page } = office;
  const plans = await caseAtItsPlans(office);

  await test.step('write the plan; without a goal and a period it is not decided', async () => {
    await plans.begin('support');
    await plans.write({
      [t('plan:field.plannedOn')]: office.written(-120),
      [t('plan:field.vision')]: '母と二人、静かに暮らしたい',
      [t('plan:field.startsOn')]: office.written(-110),
      [t('plan:field.endsOn')]: office.written(-111),
    });
    await screen.button(t('plan:decide.open')).click();
    await expect(page.getByText(t('problem:end-before-start')).first()).toBeVisible();
    await plans.write({ [t('plan:field.endsOn')]: office.written(20) });
    await screen.button(t('plan:decide.open')).click();
    await expect(page.getByText(t('problem:no-goal')).first()).toBeVisible();
  });

  await test.step('goals and roles; the decision is entered from the paper', async () => {
    await plans.addGoal(1, '月に2回、畑に出る');
    await plans.addGoal(2, '通院を続ける');
    await plans.addRole(1, { agency: '架空社会福祉協議会', task: '畑に同行する' });
    await plans.decide(1, office.written(-110));
    await expect(plans.evaluationPart()).toContainText(t('plan:evaluationDue'));
  });

  await test.step('the monitoring that came due is recorded, beside the goals', async () => {
    await plans.monitor(
      { [t('plan:field.situation')]: '畑に一度出た', [t('plan:field.voice')]: '土はきらいじゃない' },
      t('plan:monitoringResult.continue'),
    );
    await expect(page.getByText('土はきらいじゃない')).toBeVisible();
  });

  await test.step('the evaluation is due, opens with goals and findings, and is not finished half done', async () => {
    await plans.startEvaluation();
    await expect(page.getByText('畑に一度出た')).toBeVisible();
    await plans.finishEvaluation();
    await expect(
      page.getByText(t('plan:resultOf', { goal: t('plan:row_goals', { number: 1 }) })).first(),
    ).toBeVisible();
    await plans.judgeGoal(1, t('plan:result.achieved'));
    await plans.judgeGoal(2, t('plan:result.partly'));
    await plans.conclude(t('plan:conclusion.replan'));
    await plans.finishEvaluation();
    await office.frame.isTold(t('plan:evaluation.finished', { name: plans.title(1) }));
  });

  await test.step('the new plan begins with what is still to be done', async () => {
    await plans.begin('support');
    await expect(screen.heading(plans.title(2))).toBeVisible();
    await expect(page.getByText('通院を続ける')).toBeVisible();
    await expect(page.getByText('月に2回、畑に出る')).toHaveCount(0);
    await plans.write({
      [t('plan:field.startsOn')]: office.written(0),
      [t('plan:field.endsOn')]: office.written(10),
    });
    await plans.decide(2, office.written(0));
  });

  await test.step('the second evaluation concludes with closure, and leads to its form', async () => {
    await plans.startEvaluation();
    await plans.judgeGoal(1, t('plan:result.achieved'));
    await plans.conclude(t('plan:conclusion.closure'));
    await plans.finishEvaluation();
    await screen.button(t('plan:next.closure', { name: '終結報告' })).click();
    await expect(screen.field(t('case:closure.outcome'))).toBeVisible();
  });
});

test('a case that does not move gets a plan for coming closer, with its own review questions', async ({
  office,
}) => {
  const { screen, t, page } = office;
  const plans = await caseAtItsPlans(office);
  await plans.begin('relationship');
  await expect(page.getByText(t('plan:stage.unknown'))).toBeVisible();
  await screen.button(t('plan:decide.open')).click();
  await expect(page.getByText(t('problem:required')).first()).toBeVisible();
  await plans.write({
    [t('plan:field.approach')]: '月に1度の置き手紙。返事は求めない',
    [t('plan:field.cautions')]: '仕事の話はしない',
    [t('plan:field.firstMonitoringOn')]: office.written(0),
  });
  await plans.decide(1, office.written(0), 'relationship');
  await plans.monitor(
    {
      [t('plan:field.situation')]: '手紙が玄関からなくなっていた',
      '本人の反応で、前と違うことはあったか': 'カーテンが少し開いていた',
    },
    t('plan:monitoringResult.continue'),
  );
  await expect(page.getByText('手紙が玄関からなくなっていた')).toBeVisible();
});

test('what was typed into a plan is still there after a power cut, and is offered once', async ({
  office,
}) => {
  const { t } = office;
  const plans = await caseAtItsPlans(office);
  await plans.begin('support');
  await plans.write({ [t('plan:field.staffView')]: '急がせると戸が閉まる' });
  await expect(office.page.getByText(/保存しました/u).first()).toBeVisible();
  const address = new URL(office.page.url()).hash;
  await office.cutPower();
  await office.start.unlock();
  await office.page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(office.screen.field(t('plan:field.staffView'))).toHaveValue('急がせると戸が閉まる');
  await expect(office.case.draftNotice()).toBeVisible();
  await office.screen.button(t('common:draft.continue')).click();
  await expect(office.case.draftNotice()).toHaveCount(0);
});
