import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MeetingSheetView, MinutesView } from '../../domain/print/document-view.ts';
import { renderDocument, renderRecoveryKey } from '../../renderer/print/render.tsx';
import { longName, meetingSheet, minutes, secretOf, sizes } from '../fixtures/print-views.ts';
import { assetBase, openBrowser, print, type Printed } from './printing.ts';

const documents: readonly (readonly [string, MeetingSheetView | MinutesView])[] = Object.entries(
  sizes,
).flatMap(([name, size]) => [
  [`meeting sheet, ${name}`, meetingSheet(size)] as const,
  [`minutes, ${name}`, minutes(size)] as const,
]);

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
      expect(page).toContain(view.kind === 'minutes' ? '取扱注意' : '取扱注意・要回収');
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

test('rare name characters are printed and can be copied', async () => {
  const view = meetingSheet(sizes.usual);
  const attendee = { agency: '見本町', post: '係長', name: longName, attendance: '' };
  const { pages } = await print(browser, renderDocument({ ...view, attendees: [attendee] }, { assetBase }));
  expect(pages[0]).toContain('髙﨑𠮷渡邊');
  expect(pages[0]).toContain('下線の文字は外字・異体字です');
});

test('the heads of a table repeat on its every page', async () => {
  const { pages } = await print(browser, renderDocument(meetingSheet(sizes.extreme), { assetBase }));
  const attendeePages = pages.slice(0, 6).filter((page) => page.includes('県北保健福祉事務所'));
  expect(attendeePages.length).toBeGreaterThan(1);
  for (const page of attendeePages) expect(page).toContain('到着機関職氏名出欠');
}, 120_000);

test('a usual case sheet without a drawing fits on one page', async () => {
  const view = meetingSheet({ ...sizes.usual, longestNote: 0 });
  const cases = view.cases.map((sheet) => ({ ...sheet, genogram: null }));
  const { pages } = await print(browser, renderDocument({ ...view, cases }, { assetBase }));
  expect(pages.filter((page) => page.includes(secretOf(1)))).toHaveLength(1);
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
