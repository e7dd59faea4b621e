import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../build/node-host/demo/read-pdf.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import { renderDocument, renderMapPage, renderMapSvg } from '../../renderer/print/render.tsx';
import { openTestOffice, type TestCore } from '../fixtures/core.ts';
import { mappedHousehold, mapRequest, mapSecrets } from '../fixtures/household-maps.ts';
import { addHousehold, bornOn, personFields } from '../fixtures/records.ts';
import { addRelative, feelingFields } from '../fixtures/relatives.ts';
import { assetBase, openBrowser, print } from './printing.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function printed(office: TestCore, request: PrintRequest) {
  const view = await office.call('print.view', { request });
  const html = renderDocument(view, { assetBase });
  const { pages, ...rest } = await print(browser, html);
  return { ...rest, pages, text: pages.join(''), html };
}

async function imageOf(office: TestCore, householdId: HouseholdId, anonymous: boolean) {
  const view = await office.call('print.view', { request: mapRequest(householdId, { anonymous }) });
  if (view.kind !== 'household-map') throw new Error('a map was asked for');
  return view.drawings.map((drawing) => ({ view, drawing }));
}

/** Eleven children, their partners and children, each with a name of forty characters, and as many agencies. */
async function crowd(office: TestCore): Promise<HouseholdId> {
  const { id, headId } = await addHousehold(office, { name: `架空 ${'長'.repeat(37)}` });
  for (let number = 1; number <= 11; number += 1) {
    const person = (role: string, birth: string) =>
      personFields({ name: `架空 ${role}${'々'.repeat(34)}${String(number)}`, birth: bornOn(birth) });
    const child = await addRelative(office, id, headId, 'child', {
      person: person('子', `${String(1970 + number)}-04-01`),
      lives: number < 6,
    });
    await addRelative(office, id, child.personId, 'partner', {
      person: person('妻', '1975-01-01'),
    });
    for (const birth of ['2000-01-01', '2003-01-01', '2006-01-01'])
      await addRelative(office, id, child.personId, 'child', { person: person('孫', birth) });
    await office.call('kinship.addEmotionalTie', feelingFields(headId, child.personId));
    await office.call('ecomap.addNode', {
      householdId: id,
      agencyId: null,
      name: `見本の長い名前の機関${'々'.repeat(30)}${String(number)}`,
      category: '',
      note: '週に一度',
      shareScope: 'consented',
      sensitive: false,
    });
  }
  return id;
}

test('genogram and ecomap each have a page, with their legend, fonts and nothing cut off', async () => {
  const office = await openTestOffice();
  const { householdId } = await mappedHousehold(office);
  const { pages, papers, text, fonts, overflowing, failed } = await printed(office, mapRequest(householdId));
  expect(pages).toHaveLength(2);
  expect(papers.flat().toSorted()).toEqual([210, 210, 297, 297]);
  for (const words of ['世帯図', 'エコマップ', '架空花代', '取扱注意', '令和8年11月20日現在', '本人'])
    expect(text).toContain(words);
  expect(overflowing).toEqual([]);
  expect(failed).toEqual([]);
  expect(fonts.filter((name) => !/BIZUDPGothic|ShipporiAntique/u.test(name))).toEqual([]);
  expect(fonts.length).toBeGreaterThan(0);
}, 60_000);

test('a household of one without any tie prints as well', async () => {
  const office = await openTestOffice();
  const { id } = await addHousehold(office);
  const { pages, overflowing, failed } = await printed(office, mapRequest(id));
  expect(pages).toHaveLength(2);
  expect([overflowing, failed]).toEqual([[], []]);
}, 60_000);

test('a full map of people with long names stay on their page', async () => {
  const office = await openTestOffice();
  const id = await crowd(office);
  const { pdf, pages, papers, failed, text } = await printed(office, mapRequest(id));
  expect(pages).toHaveLength(2);
  expect(papers[0]?.toSorted()).toEqual([297, 420]);
  expect((await readPdf(pdf)).onPaper).toBe(true);
  expect(failed).toEqual([]);
  expect(text).toContain('葛藤');
}, 120_000);

test('a tall drawing leaves room for what was left out of it', async () => {
  const office = await openTestOffice();
  const { householdId, kinId } = await mappedHousehold(office);
  let eldest = kinId;
  for (const year of [1900, 1876, 1852, 1828])
    ({ personId: eldest } = await addRelative(office, householdId, eldest, 'parent', {
      person: personFields({ name: '見本 祖', birth: bornOn(`${String(year)}-01-01`) }),
    }));
  const request = mapRequest(householdId, { drawings: ['genogram'], anonymous: true });
  const view = await office.call('print.view', { request });
  const leftOut = [
    '特に秘する記録',
    '係内の記録',
    '統計のみに使う記録',
    '支援会議限定の記録',
    '同意のない記録',
  ];
  const full = {
    ...view,
    fontSize: '14' as const,
    leftOut: leftOut.map((reason) => ({ reason, count: 10 })),
  };
  const { pages } = await print(browser, renderDocument(full, { assetBase }));
  expect(pages).toHaveLength(1);
}, 60_000);

test('what has changed is listed on a page of its own', async () => {
  const office = await openTestOffice();
  const { householdId, headId } = await mappedHousehold(office);
  const { id: snapshotId } = await office.call('householdMap.takeSnapshot', { householdId, title: '初回' });
  await addRelative(office, householdId, headId, 'child', { person: personFields({ name: '架空 新子' }) });
  const request = mapRequest(householdId, { compare: { snapshotId } });
  const { pages } = await printed(office, request);
  expect(pages).toHaveLength(3);
  expect(pages[2]).toContain('架空新子さんが図に加わった');
  expect(pages[0]).toContain('新しく加わった');
}, 60_000);

test('nobody can be known by the de-identified pages and pictures', async () => {
  const office = await openTestOffice();
  const { householdId } = await mappedHousehold(office);
  const { text, html, pages } = await printed(office, mapRequest(householdId, { anonymous: true }));
  const images = await imageOf(office, householdId, true);
  const svg = images.map(({ view, drawing }) => renderMapSvg(view, drawing)).join('');
  for (const content of [text, html, svg])
    expect(mapSecrets.filter((secret) => content.includes(secret))).toEqual([]);
  expect(pages).toHaveLength(2);
  expect(text).toContain('匿名化した図');
  expect(svg).not.toContain(householdId);
}, 60_000);

test('a picture stands by itself: title, legend, handling, and no id of a record', async () => {
  const office = await openTestOffice();
  const { householdId, headId } = await mappedHousehold(office);
  for (const { view, drawing } of await imageOf(office, householdId, false)) {
    const svg = renderMapSvg(view, drawing);
    for (const words of [drawing.picture.title, '取扱注意', 'BIZ UDPGothic']) expect(svg).toContain(words);
    expect(svg).not.toContain(headId);
    const handout = { recipient: '見本病院', issuer: '見本 花子' };
    expect(renderMapSvg({ ...view, handout }, drawing)).toContain('発行者 見本 花子　お渡し先 見本病院');
    const { html, width, height } = renderMapPage(view, drawing, 1000, { assetBase });
    expect(width).toBe(1000);
    expect(height).toBeGreaterThan(100);
    expect(html).not.toContain('<script');
  }
}, 60_000);
