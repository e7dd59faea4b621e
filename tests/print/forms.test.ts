import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormView } from '../../domain/print/document-view.ts';
import { renderDocument } from '../../renderer/print/render.tsx';
import { blankIntake, blankSlip, faceSheet, formSizes, intake, plan, slip } from '../fixtures/form-views.ts';
import { assetBase, openBrowser, print, type Printed } from './printing.ts';

const blanks: readonly (readonly [string, FormView])[] = [
  ['empty intake form with consent', blankIntake('consented')],
  ['empty intake form without consent', blankIntake('unconsented')],
  ['empty slip', blankSlip()],
];
const filled = formSizes.flatMap((size) => [
  [`intake form, ${size}`, intake(size)] as const,
  [`slip, ${size}`, slip(size)] as const,
  [`plan, ${size}`, plan(size)] as const,
]);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([...blanks, ...filled])('%s', (_, view) => {
  let printed: Printed;

  beforeAll(async () => {
    printed = await print(browser, renderDocument(view, { assetBase }));
  }, 120_000);

  test('fetches nothing from elsewhere and stays on the paper', () => {
    expect([printed.failed, printed.overflowing]).toEqual([[], []]);
  });

  test('says on every page what it is, that it is confidential, and where it stands', () => {
    const total = printed.pages.length;
    printed.pages.forEach((page, index) => {
      for (const words of [`${String(index + 1)}/${String(total)}`, view.title, '取扱注意', view.issuedOn])
        expect(page).toContain(words);
    });
  });

  test('holds every label and every text as characters', () => {
    const text = printed.pages.join('');
    const expected = view.parts.flatMap((part) =>
      part.type === 'fields' ? part.fields.flatMap(({ label, value }) => [label, value]) : [],
    );
    for (const line of expected) expect(text).toContain(line.replaceAll(/\s|\u{E0102}/gu, ''));
    expect(text).not.toMatch(/[\u2E80-\u2FDF]/u);
  });
});

test('the goals of a plan are numbered in one line', async () => {
  const { lines } = await print(
    browser,
    renderDocument({ ...plan('extreme'), fontSize: '14' }, { assetBase }),
  );
  expect(lines).toEqual(expect.arrayContaining(['9', '10', '40']));
});

test.each([12, 13, 14, 15, 16, 17, 18])(
  'below %i rows neither the signature nor what was left out stands alone',
  async (count) => {
    const { parts, ...head } = plan('usual');
    const [table] = parts.filter((part) => part.type === 'table').slice(-1);
    const [row] = table?.rows ?? [];
    const signature = parts.find((part) => part.type === 'signature');
    if (table === undefined || row === undefined || signature === undefined) throw new Error('another plan');
    const view: FormView = {
      ...head,
      fontSize: '14',
      leftOut: [{ reason: '同意のない記録', count: 1 }],
      parts: [{ ...table, rows: Array.from({ length: count }, () => row) }, signature],
    };
    const { pages } = await print(browser, renderDocument(view, { assetBase }));
    for (const page of pages) expect(page).toContain(row[2]);
    expect(pages.at(-1)).toMatch(/自署.+同意のない記録/u);
  },
);

test.each([blankSlip(), slip('usual')])('a slip fits on one page', async (view) => {
  const { pages } = await print(browser, renderDocument(view, { assetBase }));
  expect(pages).toHaveLength(1);
});

test.each(['10.5', '12', '14'] as const)(
  'the fullest case summary takes one page, %s points',
  async (points) => {
    const { pages, overflowing } = await print(browser, renderDocument(faceSheet(points), { assetBase }));
    expect([pages.length, overflowing]).toEqual([1, []]);
  },
);

test('the empty intake forms take two pages at most: one sheet of paper', async () => {
  for (const form of ['consented', 'unconsented'] as const) {
    const { pages } = await print(browser, renderDocument(blankIntake(form), { assetBase }));
    expect(pages.length).toBeLessThanOrEqual(2);
  }
});
