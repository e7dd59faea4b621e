import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { attachmentLimit } from '../../domain/contract/attachment.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { call, openCase } from './pages/open-case.ts';

test('photos and papers of a case: kept, looked at, refused, handed over', async ({ office }) => {
  const { page, screen, t, frame, desk } = office;
  await office.start.create();
  const { id: caseId } = await openCase(office, office.day(), 'written');
  const { household } = await call(page, 'case.get', { id: caseId });
  const photo = await page.screenshot();
  const pdf = await page.pdf();

  await test.step('a photo goes with the note of the visit', async () => {
    desk.files = [await chosen(office, '玄関.png', photo)];
    await office.case.beginNote();
    await office.case.body().fill('玄関に新聞がたまっていた。');
    await screen.within(office.case.form()).button(t('note:attach')).click();
    await expect(office.case.form().getByText('玄関.png')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(tile(office, '玄関.png').locator('img')).toBeVisible();
  });

  await screen.tab(t('case:section.attachments')).click();

  await test.step('a PDF is read inside the application', async () => {
    desk.files = [await chosen(office, '診断書.pdf', pdf)];
    await screen.button(t('attachment:add')).click();
    await tile(office, '診断書.pdf').click();
    await expect(screen.dialog('診断書.pdf').locator('canvas').first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('what must not come in is named with the reason, the rest is kept', async () => {
    desk.files = [
      await chosen(office, '空.pdf', Buffer.alloc(0)),
      await chosen(office, '大きすぎる.png', Buffer.concat([photo, Buffer.alloc(attachmentLimit)])),
      await chosen(office, '写真.jpg', Buffer.from('MZ program')),
      await chosen(office, '名前違い.pdf', photo),
      await chosen(office, '聞き取り.txt', Buffer.from('母と話した。')),
    ];
    await screen.button(t('attachment:add')).click();
    const refused = screen.alert().filter({ hasText: t('attachment:refused') });
    await expect(refused).toBeVisible({ timeout: 30_000 });
    await expect(refused).toContainText(`空.pdf: ${t('problem:file-empty')}`);
    await expect(refused).toContainText(`大きすぎる.png: ${t('problem:file-too-large')}`);
    await expect(refused).toContainText(`写真.jpg: ${t('problem:file-executable')}`);
    await expect(refused).toContainText(`名前違い.pdf: ${t('problem:file-type')}`);
    await tile(office, '聞き取り.txt').click();
    await expect(screen.dialog('聞き取り.txt')).toContainText('母と話した。');
    await page.keyboard.press('Escape');
  });

  await test.step('one for the office alone is not handed over without a reason; with one it is logged', async () => {
    await tile(office, '診断書.pdf').click();
    const dialog = screen.within(screen.dialog('診断書.pdf'));
    await dialog.button(t('attachment:describe')).click();
    await dialog.radio(t('note:field.shareScope'), t('word:shareScope.office'));
    await page.keyboard.press('Control+Enter');
    await dialog.button(t('attachment:release')).click();
    await dialog.field(t('attachment:field.recipient')).fill('見本町社協');
    await dialog.button(t('attachment:releaseDo')).click();
    await expect(page.getByText(t('problem:release-office')).first()).toBeVisible();
    expect(await readdir(desk.saveFolder)).toEqual([]);
    await dialog.field(t('attachment:field.exceptionReason')).fill('警察からの照会');
    await dialog.button(t('attachment:releaseDo')).click();
    await frame.isTold(t('attachment:released', { name: '診断書.pdf' }));
    expect((await readFile(join(desk.saveFolder, '診断書.pdf'))).equals(pdf)).toBe(true);
    const { disclosures } = await call(page, 'disclosure.list', { caseId, from: null, until: null });
    expect(disclosures).toMatchObject([
      { way: 'file', title: '診断書.pdf', recipient: '見本町社協', exceptionReason: '警察からの照会' },
    ]);
  });

  await test.step('thrown away, and taken back', async () => {
    await screen.within(screen.dialog('診断書.pdf')).button(t('common:action.delete')).click();
    await expect(tile(office, '診断書.pdf')).toBeHidden();
    await frame.undo('診断書.pdf');
    await expect(tile(office, '診断書.pdf')).toBeVisible();
  });

  await test.step('only the papers, by name; a photo of the house hangs on the household and is found here', async () => {
    await page.evaluate((id) => {
      location.hash = `#/households/${id}/attachments`;
    }, household.id);
    desk.files = [await chosen(office, '住まい.png', photo)];
    await screen.button(t('attachment:add')).click();
    await expect(tile(office, '住まい.png').locator('img')).toBeVisible();
    await page.evaluate((id) => {
      location.hash = `#/cases/${id}/attachments`;
    }, caseId);
    await expect(tile(office, '住まい.png')).toBeVisible();
    await screen.select(t('attachment:kindFilter'), t('attachment:kind.pdf'));
    await expect(tile(office, '住まい.png')).toBeHidden();
    await expect(tile(office, '診断書.pdf')).toBeVisible();
  });
});

test('papers dropped anywhere on the section are kept; text dropped there is let be', async ({ office }) => {
  test.skip(!office.hasOwnClock, 'Only the desktop shell knows where a dropped file lies.');
  const { page, t, desk } = office;
  await office.start.create();
  const { id } = await openCase(office, office.day(), 'written');
  await chosen(office, '聞き取り.txt', Buffer.from('母と話した。'));
  await chosen(office, '道具.exe', Buffer.from('MZ program'));
  await page.exposeFunction('offered', (names: string[]) => {
    desk.files = names.map((name) => office.place(name));
  });
  // What the preload does in the shell; the bridge itself cannot be changed.
  await page.evaluate(() => {
    Object.defineProperty(Object.prototype, 'offerDropped', {
      value: (files: File[]) =>
        (globalThis as unknown as { offered: (names: string[]) => Promise<void> }).offered(
          files.map(({ name }) => name),
        ),
    });
  });
  await goTo(office, `/cases/${id}/attachments`);
  const section = page.getByText(t('attachment:empty'));
  await expect(page.getByText(t('attachment:drop'))).toBeVisible();

  const words = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', '母');
    return transfer;
  });
  await section.dispatchEvent('dragover', { dataTransfer: words });
  await section.dispatchEvent('drop', { dataTransfer: words });
  await expect(section).toBeVisible();

  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    for (const name of ['聞き取り.txt', '道具.exe']) transfer.items.add(new File(['x'], name));
    return transfer;
  });
  await section.dispatchEvent('dragover', { dataTransfer: files });
  await section.dispatchEvent('drop', { dataTransfer: files });
  await expect(tile(office, '聞き取り.txt')).toBeVisible();
  await expect(office.screen.alert().filter({ hasText: t('attachment:refused') })).toContainText(
    `道具.exe: ${t('problem:file-executable')}`,
  );
});

async function chosen(office: Office, name: string, content: Uint8Array): Promise<string> {
  const path = office.place(name);
  await writeFile(path, content);
  return path;
}

function tile(office: Office, name: string): Locator {
  return office.page.getByRole('listitem').getByRole('button', { name });
}
