import { writeFile } from 'node:fs/promises';
import { day, noteFields, personFields } from '../fixtures/records.ts';
import { expect } from './expect.ts';
import { goTo } from './go-to.ts';
import { longForms, selfSaving } from './long-forms.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';
import { settled } from './pictures.ts';
import { makeRecords, type Records } from './records.ts';

type Look = (name: string) => Promise<void>;

/** A case with more of everything than the sample has, and every form of the register while it is open. */
export async function visitRicher(
  office: Office,
  sections: (prefix: string) => Promise<void>,
  look: Look,
): Promise<void> {
  const { page } = office;
  const records = await makeRecords(page);
  await addMuch(office, records);
  await goTo(office, `/cases/${records.id}/notes`);
  await expect(page.getByRole('tab').first()).toBeVisible();
  await sections('rich-case');
  await goTo(office, `/households/${records.householdId}/members`);
  await expect(page.getByRole('tab').first()).toBeVisible();
  await sections('rich-household');
  for (const [index, form] of [...longForms, ...selfSaving].entries()) {
    await goTo(office, form.at(records));
    if ('open' in form) await form.open(office);
    await expect(form.field(office)).toBeVisible();
    await settled(office);
    const name = form
      .at(records)
      .replaceAll(/[0-9a-f-]{36}/gu, '')
      .replaceAll(/\W+/gu, '-');
    await look(`form-${String(index).padStart(2, '0')}${name}`);
  }
}

const noteCount = 120;

async function addMuch(office: Office, { id, householdId }: Records): Promise<void> {
  const { page } = office;
  await call(page, 'household.addMember', {
    householdId,
    person: personFields({
      name: '架空 マリア・デ・ロス・アンヘレス・ゴンサレス・フェルナンデス・イ・モラレス',
      sex: 'female',
      phones: [{ number: '000-111-2222', owner: '本人', callable: '平日の夕方、本人が出たときだけ' }],
    }),
    relationship: ['12'],
    relationshipText: '',
    resident: false,
    whereabouts: '見本町川端の宿舎',
    keyPerson: true,
  });
  for (let number = 0; number < noteCount; number += 1) {
    const on = `2026-${String(1 + (number % 10)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    const method = number % 3 === 0 ? 'phone' : 'home-visit';
    const body = `${String(number + 1)}回目。${'母と玄関で話した。'.repeat(1 + (number % 12))}`;
    await call(page, 'contactNote.add', {
      caseId: id,
      ...noteFields({ contactedOn: day(on), method, body, sensitive: number % 10 === 0 }),
    });
  }
  for (const code of ['101', '205', '301', '401']) {
    await call(page, 'caseIssue.add', {
      caseId: id,
      personId: null,
      code,
      note: '',
      state: 'resolved',
      foundOn: day('2026-05-01'),
      resolvedOn: day('2026-10-01'),
    });
  }
  await keepFiles(office, id);
}

async function keepFiles(office: Office, caseId: Records['id']): Promise<void> {
  const { page, screen, t, desk } = office;
  const photo = await page.screenshot();
  desk.files = [];
  for (let number = 1; number <= 8; number += 1) {
    const path = office.place(`玄関の写真 ${String(number)}.png`);
    await writeFile(path, photo);
    desk.files.push(path);
  }
  const long = office.place(`${'とても長い名前の診断書'.repeat(5)}.txt`);
  await writeFile(long, '診断書');
  desk.files.push(long);
  await goTo(office, `/cases/${caseId}/attachments`);
  await screen.button(t('attachment:add')).first().click();
  const kept = page.getByRole('listitem').getByRole('button', { name: /\.(png|txt)/u });
  await expect(kept).toHaveCount(desk.files.length, { timeout: 60_000 });
  await office.frame.closeMessages();
}
