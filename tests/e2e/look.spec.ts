import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtInCodes } from '../../domain/codes/built-in.ts';
import { HEAD, formatRelationship } from '../../domain/kinship/relationship.ts';
import { builtInMeetingTypes } from '../../domain/meeting/built-in-types.ts';
import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { wordsIn } from './words.ts';

test.setTimeout(240_000);

const usual = { width: 1366, height: 768 };
/** What 150 % zoom leaves of it. */
const zoomed = { width: 911, height: 512 };
const pictures =
  process.env['KASANE_PICTURES'] === '1' ? join(import.meta.dirname, '../../docs/pictures') : null;

test('every page in Japanese: nothing beyond the edge, 練習用 on each, no word missing', async ({
  office,
}, testInfo) => {
  await office.start.openPractice();
  await visitAll(office, async (name) => {
    for (const size of [zoomed, usual]) {
      await office.page.setViewportSize(size);
      await fitsTheWindow(office, `${name} at ${String(size.width)}`);
      await office.page.screenshot({ path: testInfo.outputPath(`${name}-${String(size.width)}.png`) });
    }
    await isMarkedAsPractice(office);
    await hasNoRawKey(office, name);
    await hasNoEnglish(office, name);
  });
  if (pictures !== null) await takePictures(office, pictures);
});

test('every page in English: no Japanese left in the words of the app', async ({ office }) => {
  await office.start.openPractice();
  await office.settings.setLanguage('en');
  await visitAll(office, async (name) => {
    await hasNoRawKey(office, name);
    await hasNoJapaneseWords(office, name);
  });
});

/** Goes to every page and every section of 見本町, in the order of the navigation. */
async function visitAll(office: Office, look: (name: string) => Promise<void>): Promise<void> {
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
  await frame.go('intake');
  await settled(office);
  await look('intake');
  await frame.go('cases');
  await settled(office);
  await look('cases');
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await sections('case');
  await page.keyboard.press('Control+n');
  await settled(office);
  await page.keyboard.press('Tab');
  await look('note');
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
  await frame.go('backup');
  await settled(office);
  await look('backup');
  await frame.go('settings');
  await sections('settings');
  await page.keyboard.press('F1');
  await look('help');
  await page.keyboard.press('Escape');
}

/** Nothing is being read any more. */
async function settled(office: Office): Promise<void> {
  await expect(office.page.locator('main')).not.toBeEmpty();
  await expect(office.page.getByText(office.t('ui:loading'), { exact: true })).toHaveCount(0);
}

async function fitsTheWindow(office: Office, name: string): Promise<void> {
  const wide = await office.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(wide, `${name}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
}

async function isMarkedAsPractice(office: Office): Promise<void> {
  const band = office.page.locator('[role="note"]').filter({ hasText: office.t('frame:practice.mark') });
  await expect(band.first()).toBeVisible();
}

async function hasNoRawKey(office: Office, name: string): Promise<void> {
  const raw = (await textsOf(office)).filter((text) =>
    /\{\{|^[a-z]+:[\w.]+$|^[a-z]+(\.[a-zA-Z]+)+$/u.test(text),
  );
  expect.soft(raw, `${name}: keys in place of words`).toEqual([]);
}

/** Latin words that Japanese offices use; abbreviations and names of foreigners stand in capitals. */
const known = /\b(Ctrl|Alt|Esc|Enter|Home|End|Tab|PgUp|PgDn|PageUp|PageDown|English|kasane|backup)\b/gu;

async function hasNoEnglish(office: Office, name: string): Promise<void> {
  const english = (await textsOf(office)).filter((text) => /[a-z]{3}/u.test(text.replaceAll(known, '')));
  expect.soft(english, `${name}: English words`).toEqual([]);
}

/** Words of the town's own records, which stay Japanese, look like words of the app at times. So do 続柄. */
const records = new Set([
  ...builtInCodes().flatMap(({ label }) => [label, label.split(/[（(]/u)[0] ?? '']),
  ...builtInMeetingTypes.map(({ name }) => name),
  ...[HEAD, '20'].map((code) => formatRelationship([code])),
]);

async function hasNoJapaneseWords(office: Office, name: string): Promise<void> {
  const english = new Set(wordsIn('en'));
  const japanese = new Set(
    wordsIn('ja').filter((text) => /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text) && !english.has(text)),
  );
  const left = (await textsOf(office)).filter((text) => japanese.has(text) && !records.has(text));
  expect.soft([...new Set(left)], `${name}: words of the Japanese locale`).toEqual([]);
}

/** The text of every element, and what screen readers are told. The drawing of a household is a paper: it stays Japanese. */
function textsOf(office: Office): Promise<string[]> {
  return office.page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      if (element.closest('svg, .genogram-legend') !== null) return [];
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('');
      const told = ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? '');
      return [own, ...told].map((text) => text.trim()).filter((text) => text !== '');
    }),
  );
}

/** The pictures of the README: three pages, and the first sheet of a case as it comes out of the printer. */
async function takePictures(office: Office, folder: string): Promise<void> {
  const { frame, page, print, t } = office;
  const take = async (name: string): Promise<void> => {
    await settled(office);
    // Nothing lights up under the pointer.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
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
  await print.open('meeting-sheet');
  await print.save();
  const [file = ''] = await print.files();
  const { status } = spawnSync('pdftoppm', [
    ...['-png', '-singlefile', '-r', '96', '-f', '2', '-l', '2'],
    join(office.desk.saveFolder, file),
    join(folder, 'case-sheet'),
  ]);
  expect(status, 'pdftoppm draws the page').toBe(0);
}
