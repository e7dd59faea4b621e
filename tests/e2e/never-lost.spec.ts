import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import { longForms, selfSaving, type LongForm, type SelfSaving } from './long-forms.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';
import { makeRecords, type Records } from './records.ts';

test.beforeEach(async ({ office }) => {
  await office.start.create();
});

test('text typed a moment before the lock outlives a power cut too: offered once, continued, finished', async ({
  office,
}) => {
  const records = await makeRecords(office.page);
  for (const form of longForms) {
    await test.step(`type into ${form.name}`, async () => {
      await begin(office, form, records);
      await form.field(office).fill(textOf(form));
      await lockAndUnlock(office);
    });
  }
  await office.cutPower();
  await office.start.unlock();
  for (const form of longForms) {
    await test.step(`continue and finish ${form.name}`, async () => {
      await begin(office, form, records);
      await answerDraft(office, 'continue');
      await expect(form.field(office)).toHaveValue(textOf(form));
      await form.complete?.(office);
      await office.page.keyboard.press('Control+Enter');
      await expect.poll(() => draftOf(office, form, records)).toBeNull();
    });
  }
});

test('text is kept while it is typed, without leaving the form; given up, it is never offered again', async ({
  office,
}) => {
  const records = await makeRecords(office.page);
  for (const form of longForms) {
    await test.step(form.name, async () => {
      await begin(office, form, records);
      await form.field(office).fill(textOf(form));
      await expect.poll(() => draftOf(office, form, records)).toContain(textOf(form));
      await begin(office, form, records);
      await answerDraft(office, 'discard');
      await expect.poll(() => draftOf(office, form, records)).toBeNull();
      await begin(office, form, records);
      await expect(form.field(office)).not.toHaveValue(textOf(form));
      await expect(office.case.draftNotice()).toHaveCount(0);
    });
  }
});

test('what a record saves by itself stands in it after the lock and after a power cut', async ({
  office,
}) => {
  const records = await makeRecords(office.page);
  const isThere = async (form: SelfSaving): Promise<void> => {
    await goTo(office, form.at(records));
    await expect(form.field(office)).toHaveValue(textOf(form));
    await expect(office.case.draftNotice()).toHaveCount(0);
  };
  for (const form of selfSaving) {
    await test.step(form.name, async () => {
      await goTo(office, form.at(records));
      await form.field(office).fill(textOf(form));
      await lockAndUnlock(office);
      if (form.isOfferedAfterLock === true) {
        await goTo(office, form.at(records));
        await answerDraft(office, 'continue');
        await form.field(office).focus();
        await form.field(office).blur();
        await office.meeting.isSaved();
      }
      await isThere(form);
    });
  }
  await office.cutPower();
  await office.start.unlock();
  for (const form of selfSaving) await isThere(form);
});

test('the office locks itself when nobody is there, and keeps the text', async ({ office }) => {
  const { page } = office;
  const form = await beginNote(office);
  await page.clock.install({ time: await page.evaluate(() => Date.now()) });
  await page.clock.fastForward('09:40');
  await expect(page.getByText(office.t('frame:lock.soon'))).toBeVisible();
  await page.clock.fastForward('01:00');
  await office.start.isLocked();
  await office.start.unlock();
  await form.isOffered();
});

test('text survives a reload of the window, and a form that is left for another page keeps it', async ({
  office,
}) => {
  const form = await beginNote(office);
  await office.frame.go('today');
  await form.isOffered();
  await office.page.reload();
  await office.start.isOpen();
  await form.isOffered();
});

/** A note with text in it. */
async function beginNote(office: Office): Promise<{ isOffered: () => Promise<void> }> {
  const records = await makeRecords(office.page);
  const form = longForms.find(({ name }) => name === '支援経過');
  if (form === undefined) throw new Error('no form of that name');
  await begin(office, form, records);
  await form.field(office).fill(textOf(form));
  return {
    isOffered: async () => {
      await begin(office, form, records);
      await answerDraft(office, 'continue');
      await expect(form.field(office)).toHaveValue(textOf(form));
    },
  };
}

const textOf = ({ name }: Pick<LongForm, 'name'>): string => `${name}の途中で来客があり、あとで書き足す。`;

async function begin(office: Office, form: LongForm, records: Records): Promise<void> {
  await goTo(office, form.at(records));
  await form.open?.(office);
  await expect(form.field(office)).toBeVisible();
}

async function lockAndUnlock(office: Office): Promise<void> {
  await office.page.keyboard.press('Control+l');
  await office.start.isLocked();
  await office.start.unlock();
}

async function answerDraft(office: Office, answer: 'continue' | 'discard'): Promise<void> {
  const notice = office.case.draftNotice();
  await expect(notice).toHaveCount(1);
  await office.screen
    .within(notice)
    .button(office.t(`common:draft.${answer}`))
    .click();
  await expect(notice).toHaveCount(0);
}

async function draftOf(office: Office, form: LongForm, records: Records): Promise<string | null> {
  const { draft } = await call(office.page, 'draft.get', { form: form.draft(records) });
  return draft?.content ?? null;
}
