import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import type { Caller } from '../fixtures/core.ts';
import { meetingTypeOf, meetingFields, finaliseMeeting } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { call, openCase } from './pages/open-case.ts';

/** A household with a case on the page, in its map section; its calls go through the page. */
async function openMap(office: Office) {
  await office.start.create();
  const { id: caseId } = await openCase(office, office.day(), 'unconfirmed');
  const { household } = await call(office.page, 'case.get', { id: caseId });
  await office.page.evaluate((id) => {
    location.hash = `#/households/${id}/map`;
  }, household.id);
  await expect(drawing(office)).toBeVisible();
  return { caseId, householdId: household.id, call: callOf(office) };
}

const callOf = (office: Office): Caller => ({
  call: (name, input) => call(office.page, name, input),
});

const drawing = ({ page, t }: Office): Locator =>
  page.getByRole('application', { name: t('household:map.drawing') });

async function keep(office: Office, title: string): Promise<void> {
  const { screen, t } = office;
  await screen.button(t('householdMap:keep.title')).click();
  const dialog = screen.dialog(t('householdMap:keep.title'));
  await screen.within(dialog).field(t('householdMap:keep.name')).fill(title);
  await screen.within(dialog).button(t('householdMap:keep.act')).click();
  await office.frame.isTold(t('householdMap:keep.done', { title }));
}

/** The son of `openCase` moves to a home. */
async function moveOut(office: Office, householdId: HouseholdId): Promise<void> {
  const { members } = await call(office.page, 'household.get', { id: householdId });
  const son = members.find(({ name }) => name === '架空 一男');
  if (son === undefined) throw new Error('no such member');
  const { name, kana, substituteName, otherNames, birth, death, sex, phones, work, careNeed } = son;
  const { school, residency, nationality, note, marks } = son;
  const person = { name, kana, substituteName, otherNames, birth, death, sex, phones, work, careNeed };
  await call(office.page, 'household.saveMember', {
    membershipId: son.membershipId,
    rowVersion: son.rowVersion,
    personRowVersion: son.personRowVersion,
    person: { ...person, school, residency, nationality, note, marks },
    relationship: son.relationship,
    relationshipText: '',
    resident: false,
    whereabouts: 'ひまわり荘',
    keyPerson: true,
  });
}

test('a map is kept, compared with what is recorded now, and shown again as it was', async ({ office }) => {
  const { page, screen, t } = office;
  const { householdId } = await openMap(office);
  await keep(office, '初回の図');
  await moveOut(office, householdId);
  await screen.button(t('householdMap:compare.previous')).click();
  const changes = page.getByRole('region', { name: t('householdMap:changes.title') });
  await expect(changes).toContainText('架空 一男さん：同居 → 別居（ひまわり荘）');
  await expect(changes).toContainText('架空 一男さんがキーパーソンになった');
  await expect(drawing(office).locator('.genogram-changed')).toHaveCount(1);

  await screen.button(t('householdMap:compare.stop')).click();
  await expect(changes).toBeHidden();
  await screen.select(t('householdMap:moment.label'), `R8.11.20 初回の図`);
  await expect(page.getByText(t('householdMap:moment.kept'))).toBeVisible();
  await expect(drawing(office)).not.toContainText('ひまわり荘');
  await screen.button(t('householdMap:moment.backToToday')).click();
  await expect(drawing(office)).toContainText('ひまわり荘');
});

test('the map of a day gone by, and what is asked for of a day to come', async ({ office }) => {
  const { page, screen, t } = office;
  const { householdId } = await openMap(office);
  const { members } = await call(page, 'household.get', { id: householdId });
  const [father, son] = members;
  if (father === undefined || son === undefined) throw new Error('two members');
  await call(page, 'kinship.addEmotionalTie', {
    personA: father.personId,
    personB: son.personId,
    kind: 'conflict',
    directed: false,
    since: office.day(-10),
    until: null,
    note: '',
    shareScope: 'office',
    sensitive: true,
  });
  await expect(drawing(office).locator('[data-emotion]')).toHaveCount(1);
  const moment = t('householdMap:moment.label');
  await screen.select(moment, t('householdMap:moment.day'));
  const date = screen.field(t('householdMap:moment.date', { of: moment }));
  await date.fill('R9.1.1');
  await date.press('Enter');
  await expect(page.getByText(t('problem:in-future'))).toBeVisible();
  await date.fill('R8.11.1');
  await date.press('Enter');
  await expect(drawing(office).locator('[data-emotion]')).toHaveCount(0);
});

test('final minutes keep the map of the household by themselves', async ({ office }) => {
  const { page, t } = office;
  const { caseId, call: caller } = await openMap(office);
  const { id: typeId } = await meetingTypeOf(caller, 'art106-6');
  const meeting = await call(page, 'meeting.add', meetingFields(typeId, { heldOn: office.day() }));
  await call(page, 'meeting.addCase', {
    meetingId: meeting.id,
    caseId,
    kind: 'new',
    legalBasis: 'art106-6',
    exceptionReason: '',
    questions: '',
  });
  await finaliseMeeting(caller, meeting.id);
  await page.getByRole('button', { name: new RegExp(`${t('householdMap:moment.label')}$`, 'u') }).click();
  await expect(page.getByRole('option', { name: `R8.11.20 ${meeting.title}` })).toBeVisible();
});

test('a de-identified map is looked at before it leaves, and leaves as PDF, pictures and a copy', async ({
  office,
}) => {
  const { page, screen, t, print } = office;
  const { householdId, caseId } = await openMap(office);
  await moveOut(office, householdId);
  await screen.button(t('householdMap:out.label')).click();
  await page.getByRole('menuitem', { name: t('householdMap:out.anonymous') }).click();
  await print.isShown();
  await expect(page.getByText(t('householdMap:doubt.title'))).toBeVisible();
  await expect(screen.button(t('print:action.pdf'))).toBeDisabled();
  await screen.tick(t('householdMap:doubt.confirm'));
  const pdf = await print.save();
  for (const words of ['架空', '太郎', '一男', 'ひまわり']) expect(pdf.pages.join('')).not.toContain(words);
  expect(pdf.pages.join('')).toContain('施設');

  const saved = page.getByRole('note').filter({ hasText: t('print:done.image') });
  await screen.button(t('householdMap:image.svg')).click();
  await expect(saved).toBeVisible();
  await screen.button(t('householdMap:image.png')).click();
  await expect
    .poll(async () => (await print.files()).filter((name) => name.endsWith('.png')))
    .toHaveLength(1);
  await screen.button(t('householdMap:image.copy')).click();
  await expect(page.getByRole('note').filter({ hasText: t('print:done.copy') })).toBeVisible();

  const files = await print.files();
  const read = (ending: string) =>
    readFile(join(office.desk.saveFolder, files.find((name) => name.endsWith(ending)) ?? ''));
  const svg = (await read('.svg')).toString('utf8');
  expect(svg).toContain('<svg');
  expect(svg).not.toMatch(/架空|太郎|一男|ひまわり/u);
  expect([...(await read('.png')).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);

  const { disclosures } = await call(page, 'disclosure.list', { caseId, from: null, until: null });
  expect(disclosures.map(({ way }) => way).toSorted()).toEqual(['clipboard', 'file', 'file', 'pdf']);
});

test('handed out with names, the map waits for the consent of every member', async ({ office }) => {
  const { page, screen, t, print } = office;
  await openMap(office);
  await screen.button(t('householdMap:out.label')).click();
  await page.getByRole('menuitem', { name: t('householdMap:out.print') }).click();
  await print.isShown();
  await screen.radio(t('print:use.label'), t('print:use.handout'));
  await expect(page.getByText(t('print:refused'))).toBeVisible();
  await expect(page.getByText(t('problem:consent-unconfirmed'))).toBeVisible();
  await expect(screen.button(t('print:action.pdf'))).toBeDisabled();
  expect(await print.files()).toEqual([]);
});
