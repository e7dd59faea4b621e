import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { AssessmentPages } from './pages/assessment.ts';

const home = 'この家で、静かに暮らしたい。';
const work = '週に一日だけ、働いてみたい。';

/** The practice office, with a case that has only just been received. */
async function newCase(office: Office): Promise<AssessmentPages> {
  await office.start.openPractice();
  await office.case.open('8-012');
  return new AssessmentPages(office, office.frame);
}

test('the first assessment is written, finished, and the next one shows what has changed', async ({
  office,
}) => {
  const { screen, t, page } = office;
  const assessment = await newCase(office);

  await test.step('their own words come first, and save themselves', async () => {
    await assessment.begin();
    await assessment.wishes().fill(home);
    await screen.field(t('assessment:field.strengths')).fill('畑仕事が続いている。');
    await assessment.isSaved();
  });

  await test.step('a domain: how grave, and one question', async () => {
    const before = await assessment.countOpen();
    await assessment.goTo('住まい');
    await screen.radio(t('assessment:field.level'), t('assessment:level.3'));
    await screen.radio('保証人・緊急連絡先', 'いない');
    await expect.poll(() => assessment.countOpen()).toBe(before - 1);
    await expect(assessment.part('住まい')).toContainText(t('assessment:level.3'));
  });

  await test.step('what has not been asked leads to its question', async () => {
    await assessment.toUnanswered().click();
    await screen.button('食べるもの').click();
    await expect(assessment.sheet('日常生活・生活習慣')).toBeVisible();
    await screen.radio('食べるもの', '足りている');
  });

  await test.step('how it is seen stands side by side', async () => {
    await assessment.goTo(t('assessment:page.views'));
    await screen.field(t('assessment:field.acceptance')).fill('「困っていない」と話す。');
    await screen.field(t('assessment:field.worries')).fill('冬を越せるか心配だと隣の人が話す。');
    await screen.choose(t('assessment:addAgency'), '見本町社会福祉協議会');
    await screen.select('見本町社会福祉協議会', t('assessment:level.4'));
    await assessment.finish();
  });

  await test.step('the finished version is read, and the next starts from it', async () => {
    await assessment.goTo(t('assessment:page.words'));
    await expect(assessment.wishes()).toBeHidden();
    await expect(page.getByText(home)).toBeVisible();
    await assessment.beginNext();
    await expect(assessment.wishes()).toHaveValue(home);
    await assessment.wishes().fill(work);
    await assessment.goTo('住まい');
    await screen.radio(t('assessment:field.level'), t('assessment:level.1'));
    await assessment.isSaved();
    await assessment.goTo(t('assessment:page.changes'));
    const changes = assessment.sheet(t('assessment:page.changes'));
    await expect(changes).toContainText(home);
    await expect(changes).toContainText(work);
    await expect(changes).toContainText(t('assessment:level.3'));
    await expect(changes).toContainText(t('assessment:level.1'));
  });
});

test('what was being typed when the power went is there again', async ({ office }) => {
  const assessment = await newCase(office);
  await assessment.begin();
  await assessment.wishes().fill(home);
  await assessment.isSaved();
  await office.cutPower();
  await office.start.openPractice();
  await office.case.open('8-012');
  await assessment.open();
  await expect(assessment.wishes()).toHaveValue(home);
});

test('a question of the office’s own is asked; retired, it stays readable where it was answered', async ({
  office,
}) => {
  const { screen, settings, t, page } = office;
  const assessment = await newCase(office);

  await test.step('add a question with choices of its own', async () => {
    await settings.open('questions');
    await screen.select(t('settings:questions.domain'), '日常生活・生活習慣');
    await screen.field(t('settings:questions.add')).fill('冬の暖房');
    await page.keyboard.press('Enter');
    await screen.radio(t('settings:questions.kind'), t('settings:questions.kinds.choice'));
    const options = screen.field(t('settings:questions.options'));
    await expect(page.getByText(t('problem:required')).first()).toBeVisible();
    await options.fill('石油\n電気\n薪');
    await expect(page.getByRole('status').first()).toBeVisible();
  });

  await test.step('answer it and finish the version', async () => {
    await office.case.open('8-012');
    await assessment.begin();
    await assessment.goTo('日常生活・生活習慣');
    await screen.radio('冬の暖房', '薪');
    await assessment.finish();
  });

  await test.step('retire it: no longer asked, yet read in the old version', async () => {
    await settings.open('questions');
    await screen.select(t('settings:questions.domain'), '日常生活・生活習慣');
    await page.getByRole('row').filter({ hasText: '冬の暖房' }).click();
    await page.getByRole('switch', { name: new RegExp(`^${t('settings:active')}`, 'u') }).press('Space');
    await expect(page.getByRole('row').filter({ hasText: '冬の暖房' })).toContainText(t('settings:retired'));

    await office.case.open('8-012');
    await assessment.open();
    await assessment.goTo('日常生活・生活習慣');
    await expect(assessment.sheet('日常生活・生活習慣')).toContainText('薪');
    await expect(assessment.sheet('日常生活・生活習慣')).toContainText(t('assessment:retired'));
  });
});
