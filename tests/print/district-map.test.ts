import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { DistrictId, MapSheetId } from '../../domain/contract/scalars.ts';
import { renderDocument } from '../../renderer/print/render.tsx';
import { openTestOffice, type TestCore } from '../fixtures/core.ts';
import {
  addImageSheet,
  addPlaced,
  addWard,
  consentToMap,
  protectHead,
  sheetFields,
} from '../fixtures/district-maps.ts';
import { assetBase, openBrowser, print } from './printing.ts';

type MapRequest = Extract<PrintRequest, { kind: 'district-map' }>;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Everything a person could be known by; none of it may stand where only numbers may. */
const marks = {
  consents: '秘名甲',
  silent: '秘名乙',
  guarded: '秘名丙',
  forCommissioner: '秘名丁',
  note: '秘密書',
};

/** A base map and a sheet of rows with a household of every standing. */
async function town(office: TestCore) {
  const districtId = await addWard(office, '元宿区');
  const sheetId = await addImageSheet(office, [districtId], { width: 4_000, height: 2_800 });
  const { id: rowsId } = await office.call('mapSheet.addRows', {
    ...sheetFields([districtId]),
    name: '軒並び',
  });
  const add = (name: string, x: number) =>
    addPlaced(office, sheetId, `${name} 太郎`, { x, y: 1_400, districtId });
  const consents = await add(marks.consents, 500);
  const silent = await add(marks.silent, 1_500);
  const guarded = await add(marks.guarded, 2_500);
  const forCommissioner = await add(marks.forCommissioner, 3_500);
  for (const { id } of [consents, guarded]) await consentToMap(office, id, 'residents');
  for (const { id } of [forCommissioner, guarded]) await consentToMap(office, id, 'commissioner');
  for (const { id } of [consents, silent])
    await office.call('householdSupport.set', {
      householdId: id,
      supports: [{ layer: 'needs', note: marks.note }],
    });
  await office.call('supportLine.add', {
    helperId: silent.id,
    helpedId: consents.id,
    note: marks.note,
    since: null,
  });
  await office.call('mapPlace.add', {
    sheetId,
    layer: 'shelter',
    shape: 'point',
    points: [{ x: 2_000, y: 300 }],
    name: '元宿公民館',
    note: marks.note,
  });
  await protectHead(office, guarded.headId);
  return { sheetId, rowsId, districtId };
}

const request = (sheetId: MapSheetId, more: Partial<MapRequest> = {}): MapRequest => ({
  kind: 'district-map',
  sheetId,
  audience: 'office',
  districtIds: [],
  layers: ['needs', 'helps', 'shelter'],
  withLines: true,
  paper: 'a4',
  tiles: false,
  ...more,
});

async function printed(office: TestCore, asked: PrintRequest) {
  const view = await office.call('print.view', { request: asked });
  const html = renderDocument(view, { assetBase });
  const { pages, ...rest } = await print(browser, html);
  return { ...rest, pages, text: pages.join(''), html };
}

const found = (text: string): string[] => Object.values(marks).filter((mark) => text.includes(mark));

test('the map of residents holds numbers and nobody’s name, on the base map and in rows', async () => {
  const office = await openTestOffice();
  const { sheetId, rowsId, districtId } = await town(office);
  for (const id of [sheetId, rowsId]) {
    const asked = request(id, { audience: 'residents', districtIds: [districtId] });
    const { text, html, papers } = await printed(office, asked);
    expect([found(text), found(html)]).toEqual([[], []]);
    expect(text).toContain('住民会議用');
    expect(text).toContain('番号は別紙');
    expect(text).toContain('同意などの条件により載せていない世帯3件');
    expect(papers).toEqual([[297, 210]]);
  }
  const view = await office.call('print.view', { request: request(sheetId, { audience: 'residents' }) });
  expect(view).toMatchObject({ pins: [{ number: 1, name: '', withoutHelper: false }], lines: [] });
  if (view.kind !== 'district-map') throw new Error('a map was asked for');
  expect(view.legend.map(({ text }) => text)).toEqual(['要支援者宅', '避難所']);
}, 60_000);

test('the list of the residents’ numbers names whoever consented, and stays in the office', async () => {
  const office = await openTestOffice();
  const { sheetId } = await town(office);
  const { text, pages } = await printed(office, {
    kind: 'district-map-list',
    sheetId,
    audience: 'residents',
    districtIds: [],
  });
  expect(found(text)).toEqual([marks.consents]);
  expect(text).toContain('係内で保管');
  expect(pages).toHaveLength(1);
});

test('a 民生委員 sees the own district with consent, and gives the list back', async () => {
  const office = await openTestOffice();
  const { sheetId, districtId } = await town(office);
  const mine = { audience: 'commissioner' as const, districtIds: [districtId] };
  const map = await printed(office, request(sheetId, mine));
  expect(found(map.text)).toEqual([marks.forCommissioner]);
  expect(map.text).toContain('取扱注意');
  expect(map.text).toContain('お渡し先民生委員');
  expect(map.text).not.toContain('要回収');
  const list = await printed(office, { kind: 'district-map-list', sheetId, ...mine });
  expect(found(list.text)).toEqual([marks.forCommissioner]);
  expect(list.text).toContain('返却の確認');
  const elsewhere: DistrictId = await addWard(office, '川向区');
  const other = await printed(office, request(sheetId, { ...mine, districtIds: [elsewhere] }));
  expect(found(other.text)).toEqual([]);
}, 60_000);

test('the office sees everybody but those under 支援措置', async () => {
  const office = await openTestOffice();
  const { sheetId, rowsId } = await town(office);
  for (const id of [sheetId, rowsId]) {
    const { text } = await printed(office, request(id));
    expect(found(text)).toEqual([marks.consents, marks.silent, marks.forCommissioner]);
    expect(text).toContain('支援措置により載せない世帯1件');
  }
}, 60_000);

test.each([
  ['a4', [297, 210]],
  ['a3', [420, 297]],
  ['a2', [594, 420]],
  ['a1', [841, 594]],
] as const)(
  'a map on %s is one sheet of it, in the bundled fonts',
  async (paper, size) => {
    const office = await openTestOffice();
    const { sheetId } = await town(office);
    const { papers, fonts, failed, pages } = await printed(office, request(sheetId, { paper }));
    expect(papers).toEqual([size]);
    expect(failed).toEqual([]);
    expect(fonts.filter((name) => !/^(?:[A-Z]{6}\+)?BIZUDPGothic-/u.test(name))).toEqual([]);
    expect(fonts.length).toBeGreaterThan(0);
    for (const words of [
      '地区マップ元宿区',
      '係内用',
      '元宿公民館',
      '支える人が決まっていない家',
      '支え合い',
    ])
      expect(pages[0]).toContain(words);
  },
  60_000,
);

test('a large map over A4 has a sheet that says how it is joined, and one for every part', async () => {
  const office = await openTestOffice();
  const { sheetId } = await town(office);
  const { papers, pages } = await printed(office, request(sheetId, { paper: 'a1', tiles: true }));
  const view = await office.call('print.view', { request: request(sheetId, { paper: 'a1', tiles: true }) });
  if (view.kind !== 'district-map') throw new Error('a map was asked for');
  expect(papers).toHaveLength(view.parts.length + 1);
  expect(view.parts.length).toBeGreaterThan(10);
  expect(papers[0]).toEqual([210, 297]);
  expect(new Set(papers.slice(1).map(String)).size).toBe(1);
  expect(pages[0]).toContain('つなぎ方');
  for (const [index, { row, column }] of view.parts.entries())
    expect(pages[index + 1]).toContain(`${String(row)}-${String(column)}（全`);
  const parts = pages.slice(1).filter((page) => page.includes(marks.silent));
  expect(parts.length).toBeGreaterThanOrEqual(1);
  expect(parts.length).toBeLessThanOrEqual(4);
}, 60_000);

test('whoever was shown to others stands in the log, with the map and who got it', async () => {
  const office = await openTestOffice();
  const { sheetId } = await town(office);
  const asked = request(sheetId, { audience: 'residents' });
  await office.call('print.issue', { request: asked, way: 'printer', recipient: '' });
  await office.call('print.issue', { request: request(sheetId), way: 'pdf', recipient: '係長' });
  const { disclosures } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  expect(disclosures).toMatchObject([
    {
      document: 'district-map',
      title: '地区マップ 元宿区 係内用',
      recipient: '係長',
      personNames: [],
      leftOut: 1,
    },
    {
      title: '地区マップ 元宿区 住民会議用（番号のみ）',
      recipient: '住民会議',
      personNames: [`${marks.consents} 太郎`],
      leftOut: 3,
    },
  ]);
});
