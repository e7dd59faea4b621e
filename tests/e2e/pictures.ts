import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from './expect.ts';
import type { Office } from './office.ts';

/** Nothing is being read any more. */
export async function settled(office: Office): Promise<void> {
  await expect(office.page.locator('main')).not.toBeEmpty();
  await expect(office.page.getByText(office.t('ui:loading'), { exact: true })).toHaveCount(0);
}

/** The pictures of README and manual, of the practice office alone; the sheet as it comes out of the printer. */
export async function takePictures(office: Office, folder: string): Promise<void> {
  const take = async (name: string): Promise<void> => {
    await settled(office);
    // Nothing lights up under the pointer.
    await office.page.mouse.move(0, 0);
    await office.page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await takeReadme(office, folder, take);
  await takeHouseholds(office, take);
  await takeCase(office, take);
  await takeIntake(office, take);
}

type Take = (name: string) => Promise<void>;

async function takeReadme(office: Office, folder: string, take: Take): Promise<void> {
  const { frame, page, print, t } = office;
  await office.backup.take();
  await frame.go('today');
  await take('today');
  await page
    .getByRole('table', { name: t('today:due.title') })
    .getByRole('link')
    .nth(3)
    .click();
  await office.screen.tab(t('case:section.notes')).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await take('case');
  await frame.go('meetings');
  await page
    .getByRole('row')
    .filter({ hasText: t('meeting:state.open') })
    .first()
    .click();
  await office.meeting.section('record');
  await take('meeting');
  await print.open('packet');
  await print.save();
  const [file = ''] = await print.files();
  const { status } = spawnSync('pdftoppm', [
    ...['-png', '-singlefile', '-r', '96', '-f', '2', '-l', '2'],
    join(office.desk.saveFolder, file),
    join(folder, 'case-sheet'),
  ]);
  expect(status, 'pdftoppm draws the page').toBe(0);
}

/** A protected household with its warnings, and hints with the facts they rest on. */
async function takeHouseholds(office: Office, take: Take): Promise<void> {
  const { frame, household, page, screen, t } = office;
  const show = async (name: string): Promise<void> => {
    await screen.field(t('household:list.search')).fill(name);
    await household.open(name);
  };
  await frame.go('households');
  await page.getByText(/^支援措置の世帯も載せる/u).click();
  await show('志田');
  await screen.tab(t('household:section.warnings')).click();
  await take('protection');
  await show('柿沼');
  await screen.tab(t('household:section.signs')).click();
  await page.getByText(t('sign:why'), { exact: true }).first().click();
  await take('signs');
}

async function takeCase(office: Office, take: Take): Promise<void> {
  const { page, screen, t } = office;
  await office.case.open('7-001');
  await office.case.beginNote();
  await take('note');
  await page.keyboard.press('Escape');
  await screen.tab(t('case:section.assessment')).click();
  await take('assessment');
  await screen.tab(t('case:section.plan')).click();
  await take('plan');
  await screen.tab(t('case:section.consent')).click();
  await screen.button(t('consent:share.open')).click();
  await page.getByText(t('consent:part.assessment'), { exact: true }).last().click();
  await take('consent');
}

/** A name that the register has already, with the likely records beside it. */
async function takeIntake(office: Office, take: Take): Promise<void> {
  const { intake, screen, t } = office;
  await intake.begin();
  await screen.button(t('intake:household.makeNew')).click();
  await screen.within(intake.form()).field(t('intake:field.name')).fill('柿沼 正');
  await expect(screen.button(t('duplicate:useNamed', { name: '柿沼 正彦' }))).toBeVisible();
  await take('intake');
}
