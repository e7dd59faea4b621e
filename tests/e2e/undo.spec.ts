import { writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { trashKinds } from '../../domain/contract/trash.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';
import { makeRecords, names, type Records } from './records.ts';

type Kind = (typeof trashKinds)[number];

interface Removable {
  readonly at: (records: Records) => string;
  readonly remove: (office: Office) => Promise<void>;
  /** What tells that the record is there, on that page. */
  readonly sign: (office: Office) => Locator;
}

const removables: Readonly<Record<Kind, Removable>> = {
  'emergency-step': {
    at: ({ intakeId }) => `/intake/received/${intakeId}`,
    remove: ({ page, screen, t }) =>
      screen
        .within(page.getByRole('row').filter({ hasText: names.step }))
        .button(t('common:action.delete'))
        .click(),
    sign: ({ page }) => page.getByRole('cell', { name: names.step }),
  },
  intake: {
    at: ({ intakeId }) => `/intake/received/${intakeId}`,
    remove: (office) => fromMenu(office, 'intake:desk.moreActions'),
    sign: ({ page, t }) => page.getByText(t('intake:emergency.title')).first(),
  },
  concern: {
    at: ({ concernId }) => `/intake/concerns/${concernId}`,
    remove: (office) => fromMenu(office, 'concern:more'),
    sign: ({ page }) => page.getByRole('heading', { name: names.concern }),
  },
  'referral-slip': {
    at: ({ slipId }) => `/intake/slips/${slipId}`,
    remove: (office) => fromMenu(office, 'slip:more'),
    sign: ({ page }) => page.getByRole('heading', { name: names.slip }),
  },
  'outside-tie': {
    at: ({ householdId }) => `/households/${householdId}/ties`,
    remove: press('common:action.delete'),
    sign: ({ page }) => page.getByRole('row').filter({ hasText: names.tie }),
  },
  warning: {
    at: ({ householdId }) => `/households/${householdId}/warnings`,
    remove: ({ screen, t }) => screen.button(t('warning:removeNamed', { kind: '犬・動物' })).click(),
    sign: ({ page }) => page.getByRole('main').getByText(names.warning),
  },
  'case-issue': {
    at: ({ id }) => `/cases/${id}/issues`,
    remove: ({ page, t }) =>
      page.getByRole('button', { name: new RegExp(t('issue:removeOf', { label: '.*' }), 'u') }).click(),
    sign: ({ page }) => page.getByRole('main').getByText(names.issue),
  },
  'case-link': {
    at: ({ id }) => `/cases/${id}/status`,
    remove: ({ page, t }) =>
      page.getByRole('button', { name: new RegExp(t('case:links.removeOf', { number: '.*' }), 'u') }).click(),
    sign: ({ page }) => page.getByRole('row').filter({ hasText: names.link }),
  },
  attachment: {
    at: ({ id }) => `/cases/${id}/attachments`,
    remove: async ({ page, screen, t }) => {
      await page.getByRole('button', { name: names.file }).first().click();
      await screen.within(screen.dialog(names.file)).button(t('common:action.delete')).click();
    },
    sign: ({ page }) => page.getByRole('button', { name: names.file }).first(),
  },
  assessment: {
    at: ({ id }) => `/cases/${id}/assessment`,
    remove: press('common:action.delete'),
    sign: ({ screen, t }) => screen.field(t('assessment:field.wishes')),
  },
  'support-plan': {
    at: ({ id, relationshipPlanId }) => `/cases/${id}/plan/${relationshipPlanId}`,
    remove: press('common:action.delete'),
    sign: ({ screen, t }) => screen.field(t('plan:field.approach')),
  },
  monitoring: {
    at: ({ id, planId }) => `/cases/${id}/plan/${planId}`,
    remove: async ({ page, screen, t }) => {
      await page.getByRole('button', { name: /のモニタリングの日を変える$/u }).click();
      await screen.within(screen.dialog()).button(t('common:action.delete')).click();
    },
    sign: ({ page }) => page.getByRole('button', { name: /のモニタリングの日を変える$/u }),
  },
  task: {
    at: () => '/tasks',
    remove: async ({ screen, t }) => {
      await screen.button(t('task:editOf', { title: names.task })).click();
      await screen.within(screen.dialog()).button(t('common:action.delete')).click();
    },
    sign: ({ page }) => page.getByRole('main').getByText(names.task, { exact: true }),
  },
  case: {
    at: ({ removableId }) => `/cases/${removableId}/status`,
    remove: press('case:removal.do'),
    sign: ({ screen, t }) => screen.button(t('case:removal.do')),
  },
  household: {
    at: ({ emptyHouseholdId }) => `/households/${emptyHouseholdId}/basics`,
    remove: press('household:removal.do'),
    sign: ({ screen, t }) => screen.button(t('household:removal.do')),
  },
  'map-sheet': {
    at: ({ sheetId }) => `/districts/${sheetId}`,
    remove: async ({ screen, page, t }) => {
      await screen.button(t('districtMap:sheet.menu')).click();
      await page.getByRole('menuitem', { name: t('districtMap:sheet.remove') }).click();
    },
    sign: ({ page }) => page.getByRole('heading', { name: names.sheet }),
  },
  meeting: {
    at: ({ meetingId }) => `/meetings/${meetingId}/finalise`,
    remove: press('closing:remove.action'),
    sign: ({ screen, t }) => screen.button(t('closing:remove.action')),
  },
  'community-point': {
    at: () => '/meetings/community',
    remove: async ({ screen, t }) => {
      await screen.button(t('community:editOf', { text: names.point })).click();
      await screen.within(screen.dialog()).button(t('common:action.delete')).click();
    },
    sign: ({ page }) => page.getByRole('row').filter({ hasText: names.point }),
  },
};

test('whatever is thrown away comes back, by the message at once or later from the trash', async ({
  office,
}) => {
  const { frame, page, t } = office;
  await office.start.create();
  const records = await makeRecords(page);
  await keepFile(office, records);
  for (const [kind, { at, remove, sign }] of Object.entries(removables)) {
    await test.step(kind, async () => {
      await goTo(office, at(records));
      await frame.closeMessages();
      await remove(office);
      await frame.undo();
      await goTo(office, at(records));
      await expect(sign(office)).toBeVisible();

      await remove(office);
      await expect(frame.undoable()).toBeVisible();
      await goTo(office, at(records));
      await expect(sign(office)).toBeHidden();
      await goTo(office, '/trash');
      const entry = page
        .getByRole('row')
        .filter({ has: page.getByRole('cell', { name: t(`trash:kind.${kind}`), exact: true }) });
      await entry.getByRole('button').click();
      await expect(entry).toHaveCount(0);
      await goTo(office, at(records));
      await expect(sign(office)).toBeVisible();
    });
  }
});

test('a case and a household take along what hangs on them, and bring it back', async ({ office }) => {
  const { frame, page, screen, t } = office;
  await office.start.create();
  const { removableId, emptyHouseholdId } = await makeRecords(page);
  const notes = (): Promise<{ total: number }> =>
    call(page, 'contactNote.list', { caseId: removableId, before: null, limit: 1 });
  expect((await notes()).total).toBe(1);

  await goTo(office, `/cases/${removableId}/status`);
  await screen.button(t('case:removal.do')).click();
  await expect(frame.undoable()).toContainText('件とともに');
  await goTo(office, '/trash');
  await page.getByRole('button', { name: new RegExp(t('trash:restoreOf', { label: '.*' }), 'u') }).click();
  await expect(page.getByText(t('trash:empty'))).toBeVisible();
  expect((await notes()).total).toBe(1);

  await goTo(office, `/households/${emptyHouseholdId}/basics`);
  await screen.button(t('household:removal.do')).click();
  await expect(page.getByText(t('household:list.chooseTitle'))).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: names.alone })).toHaveCount(0);
  await goTo(office, '/trash');
  await page.getByRole('button', { name: new RegExp(t('trash:restoreOf', { label: '.*' }), 'u') }).click();
  await expect(page.getByText(t('trash:empty'))).toBeVisible();
  await goTo(office, `/households/${emptyHouseholdId}/members`);
  await expect(office.household.members()).toContainText(names.alone);
});

test('a household with an open case stays, with the reason', async ({ office }) => {
  const { page, screen, t } = office;
  await office.start.create();
  const { householdId } = await makeRecords(page);
  await goTo(office, `/households/${householdId}/basics`);
  await screen.button(t('household:removal.do')).click();
  await expect(page.getByText(t('problem:household-has-open-case'))).toBeVisible();
});

function press(words: string): Removable['remove'] {
  return ({ screen, t }) => screen.button(t(words)).click();
}

async function fromMenu({ screen, page, t }: Office, menu: string): Promise<void> {
  await screen.button(t(menu)).click();
  await page.getByRole('menuitem', { name: t('common:action.delete') }).click();
}

/** A paper in the case, taken in as the staff does. */
async function keepFile(office: Office, { id }: Records): Promise<void> {
  const path = office.place(names.file);
  await writeFile(path, '母と話した。');
  office.desk.files = [path];
  await goTo(office, `/cases/${id}/attachments`);
  await office.screen.button(office.t('attachment:add')).first().click();
  await expect(office.page.getByRole('button', { name: names.file }).first()).toBeVisible();
}
