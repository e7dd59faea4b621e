import type { Plan } from '../../domain/contract/support-plan.ts';
import { expect } from './expect.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';
import { settled } from './pictures.ts';
import { visitRicher } from './visit-richer.ts';

type Look = (name: string) => Promise<void>;

/** Goes to every page and every section of 見本町, in the order of the navigation; then to a case that has more of everything. */
export async function visitAll(office: Office, look: Look): Promise<void> {
  const { frame, page } = office;
  const sections = async (prefix: string): Promise<void> => {
    const count = await page.getByRole('tab').count();
    for (let index = 0; index < count; index += 1) {
      await page.getByRole('tab').nth(index).click();
      await settled(office);
      const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
      await look(`${prefix}-${id}`);
    }
  };
  await frame.go('today');
  await settled(office);
  await look('today');
  await visitIntake(office, sections, look);
  await frame.go('cases');
  await settled(office);
  await look('cases');
  const running = await findRunningPlan(office);
  await goTo(office, `/cases/${running.caseId}/notes`);
  await expect(page.getByRole('tab').first()).toBeVisible();
  await sections('case');
  await page.keyboard.press('Control+n');
  await settled(office);
  await page.keyboard.press('Tab');
  await look('note');
  await visitPlan(office, running, look);
  await frame.go('households');
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await sections('household');
  await page.keyboard.press('Control+n');
  await settled(office);
  await look('new-household');
  await frame.go('meetings');
  await settled(office);
  await look('meetings');
  await page
    .getByRole('row')
    .filter({ hasText: office.t('meeting:state.preparing') })
    .first()
    .click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await sections('meeting');
  await page.keyboard.press('Control+p');
  await office.print.isShown();
  await look('print');
  for (const name of ['tasks', 'trash'] as const) {
    await goTo(office, `/${name}`);
    await settled(office);
    await look(name);
  }
  await visitMerge(office, look);
  await frame.go('backup');
  await settled(office);
  await look('backup');
  await frame.go('settings');
  await sections('settings');
  await page.keyboard.press('F1');
  await look('help');
  await page.keyboard.press('Escape');
  await visitRicher(office, sections, look);
}

/** The lists of the reception, a record of each, and their forms. */
async function visitIntake(
  office: Office,
  sections: (prefix: string) => Promise<void>,
  look: Look,
): Promise<void> {
  const { frame, page } = office;
  await frame.go('intake');
  await settled(office);
  await sections('intake');
  for (const list of ['received', 'concerns', 'slips']) {
    await goTo(office, `/intake/${list}`);
    await page.getByRole('row').nth(1).click();
    await settled(office);
    await look(`intake-record-${list}`);
  }
  for (const form of ['received/new', 'concerns/new', 'slips/new-received', 'slips/new-sent']) {
    await goTo(office, `/intake/${form}`);
    await settled(office);
    await look(`form-${form.replaceAll('/', '-')}`);
  }
}

/** A plan that runs, its first monitoring, and its evaluation where it has one. */
async function visitPlan(office: Office, plan: Plan, look: Look): Promise<void> {
  const { monitorings, evaluation } = plan;
  const parts = new Map([['plan', '']]);
  if (monitorings[0] !== undefined) parts.set('monitoring', `.monitoring.${monitorings[0].id}`);
  if (evaluation !== null) parts.set('evaluation', '.evaluation');
  for (const [name, part] of parts) {
    await goTo(office, `/cases/${plan.caseId}/plan/${plan.id}${part}`);
    await settled(office);
    await look(name);
  }
}

/** The first of the sample: its case has something in every section. */
async function findRunningPlan({ page }: Office): Promise<Plan> {
  const { cases } = await call(page, 'case.list', {
    status: 'all',
    text: '',
    priority: '',
    urgency: '',
    leadAgencyId: null,
    sort: 'number',
  });
  for (const { id } of cases) {
    const { plans } = await call(page, 'supportPlan.list', { caseId: id });
    const running = plans.find(({ state }) => state === 'decided');
    if (running !== undefined) return call(page, 'supportPlan.get', { id: running.id });
  }
  throw new Error('No plan of the sample runs.');
}

/** Two households side by side, as if they were one. */
async function visitMerge(office: Office, look: Look): Promise<void> {
  const list = { districtId: null, withCaseOnly: false, text: '' };
  const { households } = await call(office.page, 'household.list', list);
  const [kept, dropped] = households;
  if (kept === undefined || dropped === undefined)
    throw new Error('The sample has fewer than two households.');
  await goTo(office, `/merge/household/${kept.id}/${dropped.id}`);
  await settled(office);
  await look('merge');
}
