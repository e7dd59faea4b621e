import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { CopyPages, PacketView } from '../../domain/print/packet-view.ts';
import { copyPagesOf } from '../../electron/shell/packet-pages.ts';
import { renderDocument, renderLayout } from '../../renderer/print/render.tsx';
import {
  attendeeList,
  nameCards,
  notice,
  packet,
  programmePaper,
  roleTable,
} from '../fixtures/packet-views.ts';
import { longName, minutes, secretOf, sizes } from '../fixtures/print-views.ts';
import { assetBase, openBrowser, print, type Printed } from './printing.ts';

const letters = ['10.5', '12', '14'] as const;
/** As many cases as show everything; thirty are printed once below. */
const extreme = { ...sizes.extreme, cases: 11, longestNote: 6_000 };

const papers = [sizes.empty, sizes.usual, extreme].flatMap((size): DocumentView[] => [
  notice(size),
  programmePaper(size),
  attendeeList(size),
  roleTable(size),
  nameCards(size),
  packet(size),
  minutes(size),
]);
const printedPapers = papers.flatMap((view) =>
  letters.map(
    (fontSize) => [`${view.kind} (${sizeOf(view)}), ${fontSize} pt`, { ...view, fontSize }] as const,
  ),
);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(printedPapers)('%s', (_, view) => {
  let printed: Printed;

  beforeAll(async () => {
    printed = await print(browser, renderDocument(view, { assetBase }));
  }, 120_000);

  test('stays on the paper, in fonts of its own, with text that can be read', () => {
    expect([printed.failed, printed.overflowing]).toEqual([[], []]);
    const families = new Set(printed.fonts.map((name) => name.replace(/^[A-Z]{6}\+/u, '')));
    expect(
      [...families].filter((name) => !/^(?:BIZUDPGothic-|ShipporiAntique-|IPAmjMincho)/u.test(name)),
    ).toEqual([]);
    expect(printed.pages.join('')).not.toMatch(/[\u2E80-\u2FDF]/u);
    expect(printed.pdf.includes('/StructTreeRoot')).toBe(true);
  });

  test('says on every page when and as what it was issued', () => {
    for (const page of printed.pages) {
      expect(page).toContain(view.issuedOn);
      expect(page).toMatch(/8-0\d{3}|下見（配布できません）/u);
    }
  });

  test('never shows two cases on one page', () => {
    for (const page of printed.pages) expect(new Set(page.match(/秘密\d\d番/gu)).size).toBeLessThanOrEqual(1);
  });
});

describe('a packet', () => {
  const readers = ['見本町社会福祉協議会　糸魚 透', `県北圏域障がい者総合支援センターあおぞら　${longName}`];
  let view: PacketView;
  let numbers: CopyPages[];
  let printed: Printed;

  beforeAll(async () => {
    view = packet({ ...sizes.usual, attendees: 60, roles: 60 }, readers);
    numbers = copyPagesOf(view, (await print(browser, renderLayout(view, { assetBase }))).pdf);
    printed = await print(browser, renderDocument(view, { assetBase }, numbers));
  }, 120_000);

  test('counts the pages of each copy by itself, and bears its number and reader on each', () => {
    let at = 0;
    for (const [index, { total }] of numbers.entries()) {
      const copy = view.copies[index];
      for (let page = 1; page <= total; page += 1) {
        const text = printed.pages[at] ?? '';
        expect(text).toContain(`${String(page)}/${String(total)}`);
        expect(text).toContain(`配布番号${String(copy?.number)}`);
        expect(text).toContain(copy?.printNumber);
        expect(text).toContain('取扱注意・要回収');
        at += 1;
      }
    }
    expect(at).toBe(printed.pages.length);
  });

  test('has contents that name the very page on which each part begins', () => {
    let before = 0;
    for (const [index, { starts, total }] of numbers.entries()) {
      const contents = printed.pages[before + 1] ?? '';
      for (const [at, part] of (view.copies[index]?.parts ?? []).entries()) {
        const start = starts[at] ?? 0;
        const title = part.title.replaceAll(/\s/gu, '');
        expect(contents).toContain(`${title}${String(start)}`);
        if (part.type === 'case-sheet')
          expect(printed.pages[before + start - 1]).toContain(`事例${String(part.sheet.number)}`);
        else if (part.type !== 'name-cards') expect(printed.pages[before + start - 1]).toContain(title);
      }
      before += total;
    }
  });

  test('shows the same pages before and after they are numbered', async () => {
    const drawn = await print(browser, renderDocument(view, { assetBase }));
    expect(copyPagesOf(view, drawn.pdf)).toEqual(numbers);
  }, 120_000);

  test('for the office says on every page that it is not handed out', async () => {
    const own = await print(browser, renderDocument(packet(sizes.usual, []), { assetBase }));
    expect(own.pages[0]).toContain('内部用（配布しません）');
    for (const page of own.pages) expect(page).not.toContain('要回収');
  }, 120_000);
});

test('rare characters of names are printed, and said to be substitutes', async () => {
  const view = attendeeList(sizes.usual);
  const [attendee] = view.attendees;
  if (attendee === undefined) throw new Error('nobody');
  const { pages } = await print(
    browser,
    renderDocument({ ...view, attendees: [{ ...attendee, name: longName }] }, { assetBase }),
  );
  expect(pages[0]).toContain('髙﨑𠮷渡邊');
  expect(pages[0]).toContain('下線の文字は外字・異体字です');
});

test('the heads of a table repeat on its every page', async () => {
  const { pages } = await print(browser, renderDocument(attendeeList(extreme), { assetBase }));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain('機関職氏名守秘義務署名');
});

test.each(['10.5', '14'] as const)(
  '%s points: a hundred attendees with their hours and long names stay on the paper of the minutes',
  async (fontSize) => {
    const view = minutes({ ...extreme, cases: 1, attendees: 100 });
    const attendees = view.attendees.map((attendee, index) => ({
      ...attendee,
      name: index % 5 === 0 ? longName : attendee.name,
      attendance: '出席\n13:44から\n14:22まで',
      acknowledged: '済',
    }));
    const { pages, lines, overflowing } = await print(
      browser,
      renderDocument({ ...view, fontSize, attendees }, { assetBase }),
    );
    expect(overflowing).toEqual([]);
    expect(pages[0]).toContain('守秘義務確認出欠');
    expect(lines).toEqual(expect.arrayContaining(['確認', '済', '13:44から']));
  },
  60_000,
);

test('a note below a table takes its last row along', async () => {
  const { programme, ...view } = programmePaper(sizes.usual);
  const openings = Array.from({ length: 15 }, (_, lines) => `髙邊\u{E0102}${'\n行'.repeat(lines)}`);
  const copies = packet(sizes.usual).copies.map((copy) => ({
    ...copy,
    parts: openings.map((opening) => ({
      type: 'programme' as const,
      title: '次第',
      programme: { ...programme, opening, cases: programme.cases.slice(0, 1) },
    })),
  }));
  const bound: PacketView = { ...packet(sizes.usual), meeting: view.meeting, fontSize: '14', copies };
  const { pages } = await print(browser, renderDocument(bound, { assetBase }));
  const noted = pages.filter((page) => page.includes('下線の文字'));
  expect(noted).toHaveLength(openings.length);
  for (const page of noted) expect(page).toMatch(/根拠予定1.+下線の文字/u);
});

test('the numbers of a long programme stand on the paper', async () => {
  const view = programmePaper(sizes.usual);
  const points = Array.from({ length: 24 }, () => '個別ケースの検討');
  const long = { ...view, programme: { ...view.programme, points } };
  const { lines, left } = await print(browser, renderDocument(long, { assetBase }));
  expect(lines.join('')).toContain('24.');
  expect(left).toBeGreaterThan(14.9);
});

test('in large letters too the heads and dates of the household stand in one line', async () => {
  const view: PacketView = { ...packet(sizes.usual), fontSize: '14' };
  const { lines } = await print(browser, renderDocument(view, { assetBase }));
  expect(lines).toEqual(expect.arrayContaining(['居所・状況', '昭和17年3月3日']));
});

test('a usual case sheet without a drawing and without changes fits on one page', async () => {
  const view = packet({ ...sizes.usual, longestNote: 0 });
  const copies = view.copies.map((copy) => ({
    ...copy,
    parts: copy.parts.flatMap((part) =>
      part.type === 'case-sheet'
        ? [{ ...part, sheet: { ...part.sheet, genogram: null, changes: null } }]
        : [],
    ),
  }));
  const { pages } = await print(browser, renderDocument({ ...view, copies }, { assetBase }));
  expect(pages.filter((page) => page.includes(secretOf(1)))).toHaveLength(1);
});

function sizeOf(view: DocumentView): string {
  const text = JSON.stringify(view).length;
  return text < 3_000 ? 'small' : `${String(Math.round(text / 1_000))} kB`;
}
