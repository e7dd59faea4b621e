import { join } from 'node:path';
import { builtInCodes } from '../../domain/codes/built-in.ts';
import { formatRelationship } from '../../domain/kinship/relationship.ts';
import { builtInMeetingTypes } from '../../domain/meeting/built-in-types.ts';
import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';
import { takePictures } from './pictures.ts';
import { visitAll } from './visit-all.ts';
import { wordsIn } from './words.ts';

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
      await cutsNoText(office, `${name} at ${String(size.width)}`);
      await office.page.screenshot({ path: testInfo.outputPath(`${name}-${String(size.width)}.png`) });
    }
    await isMarkedAsPractice(office);
    await isNamedThroughout(office, name);
    await hasNoRawKey(office, name);
    await hasNoEnglish(office, name);
  });
  if (pictures !== null) await takePictures(office, pictures);
});

test('every page in English: no Japanese left in the words of the app', async ({ office }) => {
  await office.start.openPractice();
  await office.settings.setLanguage('en');
  const { formNames } = await call(office.page, 'settings.get', {});
  const theirs = new Set([...records, ...Object.values(formNames)]);
  await visitAll(office, async (name) => {
    await hasNoRawKey(office, name);
    await hasNoJapaneseWords(office, name, theirs);
  });
});

async function fitsTheWindow(office: Office, name: string): Promise<void> {
  const wide = await office.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(wide, `${name}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
}

/** Text that runs out of a box on its right is wrapped, scrolled or ends in 「…」. */
async function cutsNoText(office: Office, name: string): Promise<void> {
  const cut = await office.page.evaluate(() => {
    const isCut = (text: Text): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      let { right } = range.getBoundingClientRect();
      for (let box = text.parentElement; box !== null && box.tagName !== 'MAIN'; box = box.parentElement) {
        const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(box);
        const edge = box.getBoundingClientRect().right;
        // One pixel is how words for screen readers alone are hidden; a title tells the whole.
        if (overflowX === 'auto' || overflowX === 'scroll' || box.clientWidth === 1 || box.title !== '')
          return false;
        if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') right = Math.min(right, edge);
        if (overflowX !== 'visible' && right > edge + 1) return true;
      }
      return false;
    };
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && isCut(text)) found.push(text.data);
    }
    return found;
  });
  expect.soft(cut, `${name}: text that is cut`).toEqual([]);
}

/** Whatever can be pressed or filled in has a name for those who hear the page, and no id stands twice. */
async function isNamedThroughout(office: Office, name: string): Promise<void> {
  const faults = await office.page.evaluate(() => {
    const words = (element: Element | null): string => element?.textContent.trim() ?? '';
    const nameOf = (element: Element): string =>
      [
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
        ...(element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => words(document.getElementById(id))),
        ...[...((element as HTMLInputElement).labels ?? [])].map(words),
        words(element),
      ].join('');
    const controls = 'button, a[href], input, select, textarea, [role="button"], [role="tab"], [role="img"]';
    const unnamed = [...document.querySelectorAll(controls)]
      .filter((element) => element.closest('[aria-hidden="true"], [hidden], [data-live-announcer]') === null)
      .filter((element) => element.getAttribute('type') !== 'hidden' && nameOf(element) === '')
      .map((element) => element.outerHTML.slice(0, 200));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...unnamed, ...ids.filter((id, index) => ids.indexOf(id) !== index)];
  });
  expect.soft(faults, `${name}: controls without a name, ids that stand twice`).toEqual([]);
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
const known =
  /\b(Ctrl|Alt|Esc|Enter|Home|End|Tab|Shift|Space|McGoldrick|Backspace|PgUp|PgDn|PageUp|PageDown|English|Office|kasane|backup|txt|png|pdf|jpg)\b/gu;

async function hasNoEnglish(office: Office, name: string): Promise<void> {
  const english = (await textsOf(office)).filter((text) => /[a-z]{3}/u.test(text.replaceAll(known, '')));
  expect.soft(english, `${name}: English words`).toEqual([]);
}

/** Words of the town's own records, which stay Japanese, look like words of the app at times. So do 続柄. */
const records = new Set([
  ...builtInCodes().flatMap(({ label }) => [label, label.split(/[（(]/u)[0] ?? '']),
  ...builtInMeetingTypes.map(({ name }) => name),
  ...Array.from({ length: 100 }, (_, code) => formatRelationship([String(code)])),
  // The agency of a plan, as the staff wrote it.
  '社協',
]);

async function hasNoJapaneseWords(office: Office, name: string, theirs: ReadonlySet<string>): Promise<void> {
  const english = new Set(wordsIn('en'));
  const japanese = new Set(
    wordsIn('ja').filter((text) => /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text) && !english.has(text)),
  );
  const left = (await textsOf(office)).filter((text) => japanese.has(text) && !theirs.has(text));
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
