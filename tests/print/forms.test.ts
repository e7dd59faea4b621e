import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormView } from '../../domain/print/document-view.ts';
import { renderDocument } from '../../renderer/print/render.tsx';
import { blankIntake, blankSlip, formSizes, intake, plan, slip } from '../fixtures/form-views.ts';
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

test.each([blankSlip(), slip('usual')])('a slip fits on one page', async (view) => {
  const { pages } = await print(browser, renderDocument(view, { assetBase }));
  expect(pages).toHaveLength(1);
});

test('the empty intake forms take two pages at most: one sheet of paper', async () => {
  for (const form of ['consented', 'unconsented'] as const) {
    const { pages } = await print(browser, renderDocument(blankIntake(form), { assetBase }));
    expect(pages.length).toBeLessThanOrEqual(2);
  }
});
