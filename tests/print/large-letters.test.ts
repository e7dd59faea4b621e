import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseSheet, FormView } from '../../domain/print/document-view.ts';
import type { PacketView } from '../../domain/print/packet-view.ts';
import { transferForm } from '../../domain/print/transfer-form.ts';
import { renderDocument } from '../../renderer/print/render.tsx';
import { plan } from '../fixtures/form-views.ts';
import { packet } from '../fixtures/packet-views.ts';
import { pictureOfSample } from '../fixtures/pictures.ts';
import { caseSheet, sizes } from '../fixtures/print-views.ts';
import { assetBase, openBrowser, print } from './printing.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const wide = 'children married into three families';
const tall = 'three generations of 8050';

/** A case with a drawing and so many notes, of which nothing else is long. */
function sheetOf(family: string, notes: number): CaseSheet {
  return {
    ...caseSheet(1, sizes.usual),
    number: notes + 1,
    exceptionReason: '',
    changes: null,
    previous: '',
    genogram: pictureOfSample(family),
    notes: Array.from({ length: notes }, () => ({
      date: '11/10',
      method: '訪問 母',
      text: '玄関先で話した。',
      mark: '',
    })),
    roles: [],
    leftOut: [],
  };
}

/** The pages of each sheet of a packet, as text. */
async function pagesOf(sheets: readonly CaseSheet[], fontSize: PacketView['fontSize']): Promise<string[][]> {
  const view = packet(sizes.usual);
  const parts = sheets.map((sheet) => ({
    type: 'case-sheet' as const,
    title: `事例${String(sheet.number)}の紙`,
    sheet,
  }));
  const copies = view.copies.map((copy) => ({ ...copy, parts }));
  const { pages, overflowing } = await print(
    browser,
    renderDocument({ ...view, fontSize, copies }, { assetBase }),
  );
  expect(overflowing).toEqual([]);
  return parts.map(({ title }) => pages.slice(2).filter((page) => page.includes(title)));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  [wide, '10.5', 2],
  [wide, '12', 0],
  [tall, '12', 4],
] as const)('%s, %s points: the drawing gives way to the rest of the page', async (family, points, notes) => {
  const [pages] = await pagesOf([sheetOf(family, notes)], points);
  expect(pages).toHaveLength(1);
});

test.each(['10.5', '12', '14'] as const)(
  '%s points: what is asked never has a page to itself',
  async (points) => {
    for (const family of [wide, tall]) {
      const sheets = upTo(9).map((notes) => sheetOf(family, notes + 1));
      for (const pages of await pagesOf(sheets, points))
        expect(pages.find((page) => page.includes('協議すること'))).toMatch(
          /玄関先で話した。.*これまでの役割分担/u,
        );
    }
  },
);

test('what is signed takes along the table above it, or its last rows', async () => {
  for (const count of [...upTo(8).map((index) => index + 1), 20, 21, 22, 23, 24]) {
    const { pages } = await print(browser, renderDocument(transfer(count), { assetBase }));
    const rows = pages.at(-1)?.match(/段階を進めた/gu) ?? [];
    expect(pages.at(-1)).toContain('引き継ぎました');
    expect(rows.length).toBeGreaterThanOrEqual(Math.min(count, 8));
  }
}, 120_000);

function transfer(history: number): FormView {
  const row = (...cells: string[]) => cells;
  const times = <Row>(count: number, one: Row): Row[] => Array.from({ length: count }, () => one);
  return {
    ...plan('usual'),
    kind: 'transfer',
    title: 'ケース移管書',
    fontSize: '14',
    parts: transferForm({
      recipient: '後任 一郎',
      reason: '',
      exceptionReason: '',
      household: '架空家',
      principal: '架空 太郎',
      address: '見本町1番地',
      phone: '000-0000-0000',
      receivedOn: 'R8.11.1',
      step: '評価',
      lead: '由良 蓮',
      plan: '第1回',
      members: [
        row('架空 太郎', '世帯主', '昭和47年4月4日（1972年）　54歳', '同居'),
        row('架空 花子', '祖母', '大正11年12月29日（1922年）　104歳', '同居'),
      ],
      issues: times(3, row('世帯', 'ひきこもり', '取り組み中')),
      goals: times(3, row('1', '通院を続ける', 'R9.1.31')),
      history: times(history, row('R8.11.1', '段階を進めた')),
      roles: times(3, row('見本町社会福祉協議会　織部 梢', '同席する', 'R8.12.31', '予定')),
      dues: times(3, row('R8.11.25', '電話する')),
      consents: times(3, row('架空 太郎', '相談・情報共有', '同意あり（書面）', 'R8.11.1')),
      warnings: [],
    }),
  };
}

test('an age is not torn from its unit, however long the date of birth beside it', async () => {
  const { lines } = await print(browser, renderDocument(transfer(1), { assetBase }));
  expect(lines.filter((line) => line === '104歳')).toHaveLength(1);
  expect(lines.filter((line) => line === '54歳')).toHaveLength(1);
});
