import { writeFile } from 'node:fs/promises';
import { attachmentLimit } from '../../domain/contract/attachment.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { CaseStatusPages } from './pages/case-status.ts';
import { PlanPages } from './pages/plan.ts';
import { makeRecords, names } from './records.ts';

test.beforeEach(async ({ office }) => {
  await office.start.create();
});

test('nobody is twice in one household at a time; living in two is taken, and said', async ({ office }) => {
  const { household, frame, page, screen, t } = office;
  const { householdId, emptyHouseholdId } = await makeRecords(page);
  const join = async (name: string, from: string): Promise<void> => {
    const form = screen.within(screen.dialog(t('membership:known.title')));
    await form.field(t('membership:known.person')).fill(name);
    await screen.dialog(t('membership:known.title')).getByText(name).first().click();
    await form.choose(t('household:field.relationship'), '同居人');
    await form.field(t('membership:field.startsOn')).fill(from);
    await form.button(t('membership:known.finish')).click();
  };

  await test.step('in a second household', async () => {
    await goTo(office, `/households/${householdId}/members`);
    await household.householdChange(t('membership:known.action'));
    await join(names.alone, 'R8.11.1');
    await frame.isTold(t('membership:known.addedTwice', { name: names.alone, others: '仮名家' }));
    await expect(household.row(names.alone)).toContainText(
      t('household:member.alsoIn', { households: '仮名家' }),
    );
    await goTo(office, `/households/${emptyHouseholdId}/members`);
    await expect(household.row(names.alone)).toContainText(
      t('household:member.alsoIn', { households: '架空家' }),
    );
  });

  await test.step('back in the same one, on a day on which the person had not left it', async () => {
    await goTo(office, `/households/${householdId}/members`);
    const movement = screen.within(await household.beginMovement(names.alone));
    await movement.select(t('membership:field.reason'), '転出');
    await movement.field(t('membership:field.on')).fill('R8.11.10');
    await movement.button(t('membership:movement.finish')).click();
    await expect(household.row(names.alone)).toHaveCount(0);
    await household.householdChange(t('membership:known.action'));
    await join(names.alone, 'R8.11.5');
    const dialog = screen.dialog(t('membership:known.title'));
    await expect(dialog.getByText(t('problem:overlapping-period')).first()).toBeVisible();
    await screen.within(dialog).field(t('membership:field.startsOn')).fill('R8.11.10');
    await screen.within(dialog).button(t('membership:known.finish')).click();
    await expect(dialog).toBeHidden();
    await expect(household.row(names.alone)).toBeVisible();
  });
});

test('a parent is older than the child, and nobody becomes the parent of an ancestor', async ({ office }) => {
  const { household, page, screen, t } = office;
  const people = ['架空 一', '架空 二', '架空 三'] as const;
  await household.register({ name: people[0], birth: 'S30.1.2' }, { address: '見本町1' });
  await household.addMember({ name: people[1], birth: 'S55.3.4', relationship: '同居人' });
  await household.addMember({ name: people[2], relationship: '同居人' });
  await screen.tab(t('household:section.map')).click();
  const choose = async (parent: string, child: string): Promise<void> => {
    await screen.select(t('household:tie.parent'), parent);
    await screen.select(t('household:tie.child'), child);
    await screen.button(t('common:action.save')).click();
  };

  await test.step('the other way round it is taken', async () => {
    await household.addTie(t('household:tie.addParentage'));
    await choose(people[1], people[0]);
    await expect(page.getByText(t('problem:parent-younger')).first()).toBeVisible();
    await choose(people[0], people[1]);
    await expect(household.addTieButton()).toBeVisible();
  });

  await test.step('a grandchild cannot be the parent of the grandfather', async () => {
    await household.addTie(t('household:tie.addParentage'));
    await choose(people[1], people[2]);
    await expect(household.addTieButton()).toBeVisible();
    await household.addTie(t('household:tie.addParentage'));
    await choose(people[2], people[0]);
    await expect(page.getByText(t('problem:own-ancestor')).first()).toBeVisible();
    await screen.button(t('common:action.cancel')).click();
    await expect(page.getByText(t('problem:own-ancestor'))).toHaveCount(0);
  });
});

test('a plan does not end before it starts', async ({ office }) => {
  const { page, screen, t } = office;
  const { closableId, newPlanId } = await makeRecords(page);
  const plans = new PlanPages(office, office.frame);
  await goTo(office, `/cases/${closableId}/plan/${newPlanId}`);
  await plans.write({
    [t('plan:field.startsOn')]: office.written(1),
    [t('plan:field.endsOn')]: office.written(),
  });
  await screen.button(t('plan:decide.open')).click();
  await expect(page.getByText(t('problem:end-before-start')).first()).toBeVisible();
  await plans.write({ [t('plan:field.endsOn')]: office.written(90) });
  await screen.button(t('plan:decide.open')).click();
  await expect(page.getByText(t('problem:end-before-start'))).toHaveCount(0);
});

test('a case is closed when its meeting is dealt with, and when it is said what becomes of open roles', async ({
  office,
}) => {
  const { frame, page, screen, t } = office;
  const { id } = await makeRecords(page);
  const status = new CaseStatusPages(office, frame);
  const words = { reason: '転出', outcome: '県外へ転出した。', reopening: '' };

  await test.step('the meeting is not finished: the way there, and off its agenda', async () => {
    await goTo(office, `/cases/${id}/status`);
    await status.beginClosing();
    await expect(screen.alert().filter({ hasText: t('case:closure.unfinishedHelp') })).toBeVisible();
    await expect(status.closeButton()).toBeDisabled();
    await screen.link(t('case:closure.toMeeting')).click();
    await screen.tab(t('meeting:section.agenda')).click();
    await screen.button(t('meeting:agenda.remove')).click();
    await screen.within(screen.dialog()).button(t('meeting:agenda.remove')).click();
    await expect(screen.dialog()).toBeHidden();
  });

  await test.step('the role of the plan stands open', async () => {
    await goTo(office, `/cases/${id}/status`);
    await status.beginClosing();
    await status.fillClosure(words);
    await status.closeButton().click();
    await expect(screen.alert().first()).toContainText(t('case:closure.openRoles'));
    await screen.radio(t('case:closure.openRoles'), t('case:closure.rolesTo.drop'));
    await status.closeButton().click();
    await expect(screen.button(t('case:closure.open'))).toHaveCount(0);
  });
});

test('files that are empty, too large or programs stay out, each with its reason; the others are kept', async ({
  office,
}) => {
  const { page, screen, t } = office;
  const { id } = await makeRecords(page);
  const picture = await page.screenshot();
  await goTo(office, `/cases/${id}/attachments`);
  await choose(office, {
    '空.pdf': '',
    '大きすぎる.png': Buffer.concat([picture, Buffer.alloc(attachmentLimit)]),
    '道具.exe': 'MZ program',
    '玄関.png': picture,
  });
  const refused = screen.alert().filter({ hasText: t('attachment:refused') });
  await expect(refused).toContainText(`空.pdf: ${t('problem:file-empty')}`, { timeout: 30_000 });
  await expect(refused).toContainText(`大きすぎる.png: ${t('problem:file-too-large')}`);
  await expect(refused).toContainText(`道具.exe: ${t('problem:file-executable')}`);
  await expect(page.getByRole('listitem').getByRole('button', { name: '玄関.png' })).toBeVisible();
  await screen.within(refused).button(t('common:action.close')).click();
  await choose(office, { '聞き取り.txt': '母と話した。' });
  await expect(page.getByRole('listitem').getByRole('button', { name: '聞き取り.txt' })).toBeVisible();
  await expect(refused).toHaveCount(0);
});

test('an address whose section is not there shows the first one', async ({ office }) => {
  const { household, page, screen, t } = office;
  const { id, householdId } = await makeRecords(page);
  await goTo(office, `/cases/${id}/nowhere`);
  await expect(screen.tab(t('case:section.notes'))).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('article').first()).toBeVisible();
  await goTo(office, `/households/${householdId}/nowhere`);
  await expect(household.members()).toBeVisible();
});

async function choose(office: Office, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  office.desk.files = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await writeFile(office.place(name), content);
      return office.place(name);
    }),
  );
  await office.screen.button(office.t('attachment:add')).first().click();
}
