import { drawPng } from '../../domain/sample/files/png.ts';
import { bornOn, personFields } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { DistrictMapPages } from './pages/district-map.ts';
import { call } from './pages/open-case.ts';
import { protectedPdf } from './protected-pdf.ts';

const households = 20;
const agreeing = 5;

test('twenty households on a scanned map, and a map for the residents that names nobody', async ({
  office,
}) => {
  const { page, screen, t } = office;
  await office.start.create();
  const names = await twentyHouseholds(office);
  const pages = new DistrictMapPages(office);

  await test.step('the scan is taken in', async () => {
    await pages.open();
    await expect(page.getByText(t('districtMap:empty.title'))).toBeVisible();
    await pages.takeIn('東区.png', await scan(office, 2_600, 1_900), '東区');
    await expect(pages.map()).toBeVisible({ timeout: 60_000 });
  });

  await test.step('nineteen are placed with the pointer, one after another', async () => {
    await screen.tab(t('districtMap:panel.unplaced')).click();
    await pages.isLeft(households);
    await screen.button(t('districtMap:unplaced.placeOf', { name: names[0] ?? '' })).click();
    for (let placed = 0; placed < households - 1; placed += 1) {
      await pages.clickAt(0.2 + 0.12 * (placed % 5), 0.3 + 0.12 * Math.floor(placed / 5));
      await pages.isLeft(households - placed - 1);
    }
  });

  await test.step('the last one by keyboard, taken back and placed again', async () => {
    await pages.map().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pages.isLeft(0);
    await page.keyboard.press('Control+z');
    await pages.isLeft(1);
    await screen.button(t('districtMap:unplaced.placeOf', { name: names.at(-1) ?? '' })).press('Enter');
    await expect(pages.map()).toBeFocused();
    await page.keyboard.press('Enter');
    await pages.isLeft(0);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(screen.link(t('districtMap:chosen.toHousehold'))).toBeVisible();
  });

  await test.step('the map for the residents carries numbers and no name', async () => {
    await consentOf(office, agreeing);
    await page.keyboard.press('Control+p');
    await office.print.isShown();
    await screen.radio(t('districtMap:print.audience'), t('districtMap:print.for.residents'));
    await expect(page.getByText(t('districtMap:print.audienceHelp.residents'))).toBeVisible();
    await expect(
      page.getByText(t('print:leaving.leftOut', { count: String(households - agreeing) })),
    ).toBeVisible();
    await office.print.isShown();
    const text = (await office.print.save()).pages.join('');
    expect(text).toContain('住民会議用');
    for (const name of names) expect(text).not.toContain(name.slice(0, 2));
    expect(text).not.toContain('一郎');
  });
});

test('a page of a PDF becomes the base map', async ({ office }) => {
  const { page, screen, t } = office;
  await office.start.create();
  const pdf = await page.pdf({ width: '200mm', height: '150mm' });
  const pages = new DistrictMapPages(office);
  await pages.open();
  await pages.takeIn('白地図.pdf', pdf);
  const choice = screen.button(t('districtMap:import.usePage'));
  await expect(choice.or(pages.map()).first()).toBeVisible({ timeout: 60_000 });
  if (await choice.isVisible()) await choice.click();
  await expect(pages.map()).toBeVisible({ timeout: 60_000 });
});

test('what cannot become a map is told why, and what to do', async ({ office }) => {
  const { page, screen, t } = office;
  await office.start.create();
  const pages = new DistrictMapPages(office);
  await pages.open();
  await expect(page.getByText(t('districtMap:empty.title'))).toBeVisible();

  for (const [name, content, problem] of [
    ['町の地図.png', Buffer.from('これは地図ではありません。'), 'map-not-image'],
    ['大きな地図.png', hugePng(20_000, 15_000), 'map-too-many-pixels'],
  ] as const) {
    await pages.takeIn(name, content);
    await expect(
      screen
        .dialog()
        .getByText(t(`problem:${problem}`))
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(screen.dialog()).toBeHidden();
  }
  for (const [name, content, reason] of [
    ['鍵つき.pdf', protectedPdf(), 'password'],
    ['壊れた地図.png', brokenPng(), 'broken'],
  ] as const) {
    await pages.takeIn(name, content);
    await expect(page.getByText(t(`districtMap:import.failure.${reason}`))).toBeVisible({ timeout: 30_000 });
    await screen.button(t('districtMap:import.giveUp')).click();
    await expect(page.getByText(t('districtMap:empty.title'))).toBeVisible();
  }
});

/** Households of one district; the names of the houses, in the order of the list. */
async function twentyHouseholds({ page }: Office): Promise<string[]> {
  const { id: districtId } = await call(page, 'district.add', {
    parentId: null,
    name: '東区',
    level: 'area',
    registerCode: '',
    sort: 0,
  });
  for (const [index, letter] of letters.entries()) {
    await call(page, 'household.add', {
      label: '',
      postalCode: '',
      address: `見本町東${String(index + 1)}番地`,
      phone: '',
      districtId,
      note: '',
      head: personFields({
        name: `${letter}架 一郎`,
        kana: `${kana[index] ?? ''}か いちろう`,
        birth: bornOn('1950-04-01'),
      }),
    });
  }
  return letters.map((letter) => `${letter}架家`);
}

const letters = Array.from('阿伊宇江尾加木久毛古左志須世曽多千津手戸');
const kana = Array.from('あいうえおかきくけこさしすせそたちつてと');

async function consentOf(office: Office, count: number): Promise<void> {
  const { page } = office;
  const { sheets } = await call(page, 'mapSheet.list', {});
  const sheetId = sheets[0]?.id;
  if (sheetId === undefined) throw new Error('There is no sheet.');
  const { pins } = await call(page, 'districtMap.get', { sheetId, withProtected: false });
  for (const { householdId } of pins.slice(0, count))
    await call(page, 'mapConsent.record', {
      householdId,
      audience: 'residents',
      status: 'given',
      statedOn: office.day(),
      giver: '本人',
      note: '',
    });
}

/** As a scanner gives it: white paper with streets. */
async function scan({ page }: Office, width: number, height: number): Promise<Uint8Array> {
  const content = await page.evaluate(
    ([wide, high]) => {
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no drawing context');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, wide, high);
      context.fillStyle = '#5a5a5a';
      for (let x = 200; x < wide; x += 400) context.fillRect(x, 0, 24, high);
      for (let y = 150; y < high; y += 300) context.fillRect(0, y, wide, 20);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [width, height] as const,
  );
  return Buffer.from(content, 'base64');
}

function smallPng(width: number, height: number): Uint8Array {
  return drawPng({ width, height, palette: [[255, 255, 255]], colourAt: () => 0 });
}

/** Says how large it is and holds next to nothing. */
function hugePng(width: number, height: number): Uint8Array {
  const content = smallPng(1, 1);
  const view = new DataView(content.buffer, content.byteOffset);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return content;
}

/** Its head and its end are those of a picture; what lies between is none. */
function brokenPng(): Uint8Array {
  const content = smallPng(300, 200);
  content.fill(0x5a, 60, content.length - 20);
  return content;
}
