import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MinutesView } from '../../domain/print/document-view.ts';
import { renderDocument, renderRecoveryKey } from '../../renderer/print/render.tsx';
import { minutes, secretOf, sizes } from '../fixtures/print-views.ts';
import { assetBase, openBrowser, print, type Printed } from './printing.ts';

const documents: readonly (readonly [string, MinutesView])[] = Object.entries(sizes).map(
  ([name, size]) => [`minutes, ${name}`, minutes(size)] as const,
);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(documents)('%s', (_, view) => {
  let printed: Printed;

  beforeAll(async () => {
    printed = await print(browser, renderDocument(view, { assetBase }));
  }, 120_000);

  test('fetches nothing from elsewhere and stays on the paper', () => {
    expect(printed.failed).toEqual([]);
    expect(printed.overflowing).toEqual([]);
  });

  test('says on every page what it is, that it is confidential, when and as what it was issued', () => {
    const total = printed.pages.length;
    printed.pages.forEach((page, index) => {
      expect(page).toContain(`${String(index + 1)}/${String(total)}`);
      expect(page).toContain([...view.meeting.name].slice(0, 20).join('').replaceAll(' ', ''));
      expect(page).toContain('取扱注意');
      expect(page).toContain(view.issuedOn);
      expect(page).toContain(view.printNumber ?? '下見（配布できません）');
      expect(page.includes('練習用')).toBe(view.practice);
    });
  });

  test('never shows two cases on one sheet', () => {
    for (const page of printed.pages) expect(new Set(page.match(/秘密\d\d番/gu)).size).toBeLessThanOrEqual(1);
    for (const index of view.cases.keys())
      expect(printed.pages.some((page) => page.includes(secretOf(index)))).toBe(true);
  });

  test('is set in the bundled fonts only', () => {
    const families = new Set(printed.fonts.map((name) => name.replace(/^[A-Z]{6}\+/u, '')));
    expect(
      [...families].filter((name) => !/^(?:BIZUDPGothic-|ShipporiAntique-|IPAmjMincho)/u.test(name)),
    ).toEqual([]);
    expect(families).toContain('BIZUDPGothic-Regular');
  });

  test('holds every text as characters that can be searched and copied', () => {
    const text = printed.pages.join('');
    const expected = [
      view.meeting.place,
      view.meeting.basis,
      ...view.attendees.flatMap(({ agency, name }) => [agency, name]),
    ];
    // A PDF holds the base character of a variation sequence.
    for (const line of expected) expect(text).toContain(line.replaceAll(/\s|\u{E0102}/gu, ''));
    expect(text).not.toMatch(/[\u2E80-\u2FDF]/u);
  });
});

test('what few were given to do in a case stands on one page', async () => {
  const view = minutes({ ...sizes.usual, cases: 10 });
  const cases = view.cases.map((item, index) => ({
    ...item,
    discussed: '行\n'.repeat(8 + index),
    roles: ['甲の役割', '乙の役割', '丙の役割'].flatMap((task) =>
      item.roles.slice(0, 1).map((role) => ({ ...role, task })),
    ),
  }));
  const { pages } = await print(browser, renderDocument({ ...view, cases, fontSize: '14' }, { assetBase }));
  const given = pages.filter((page) => /[甲乙丙]の役割/u.test(page));
  expect(given).toHaveLength(cases.length);
});

test('the recovery key is one page', async () => {
  const recoveryKey = Array.from({ length: 8 }, (_, index) => `AB${String(index + 2)}DE`).join('-');
  const html = renderRecoveryKey(
    { municipality: '見本町', recoveryKey, issuedOn: '令和8年11月20日' },
    { assetBase },
  );
  const { pages, overflowing } = await print(browser, html);
  expect(overflowing).toEqual([]);
  expect(pages).toHaveLength(1);
  for (const group of recoveryKey.split('-')) expect(pages[0]).toContain(group);
});
