import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { mapFileLimit, mapFilePart } from '../../domain/contract/map-sheet.ts';
import { tilesOf } from '../../domain/district-map/pyramid.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import {
  addImageSheet,
  addPlaced,
  addWard,
  chosenFile,
  greyPng,
  protectHead,
  sheetFields,
} from '../../tests/fixtures/district-maps.ts';
import { addHousehold } from '../../tests/fixtures/records.ts';

test('a chosen picture is kept in parts until it has been cut, and then dropped', async () => {
  const office = await openTestOffice();
  const picture = greyPng(200, 100);
  // What stands behind the end of a PNG belongs to nothing.
  const content = Buffer.concat([picture, randomBytes(mapFilePart)]);
  const token = chosenFile(office, 'map.png', content);
  const added = await office.call('mapSheet.addImage', { token, fileName: 'map.png', ...sheetFields() });
  expect(added).toMatchObject({ mediaType: 'image/png', bytes: content.length, parts: 2 });
  const parts: Buffer[] = [];
  for (let part = 0; part < added.parts; part += 1) {
    const read = await office.call('mapSheet.readSource', { id: added.id, part });
    parts.push(Buffer.from(read.content, 'base64'));
  }
  expect(Buffer.concat(parts).equals(content)).toBe(true);
  expect((await office.fails('mapSheet.readSource', { id: added.id, part: 2 })).code).toBe('not-found');
  expect(office.events.filter(({ event }) => event === 'progress')).toHaveLength(2);

  const size = { width: 1_200, height: 700 };
  const [last, ...others] = tilesOf(size);
  const tile = Buffer.from(greyPng(8, 8)).toString('base64');
  for (const at of others) await office.call('mapSheet.putTile', { id: added.id, ...at, content: tile });
  expect(await office.fails('mapSheet.finish', { id: added.id, ...size })).toMatchObject({
    code: 'conflict',
    problems: [{ path: ['id'], reason: 'map-tiles-missing' }],
  });
  if (last === undefined) throw new Error('there is a tile');
  // Left over from an attempt at another size.
  for (const at of [last, { level: 4, column: 9, row: 9 }])
    await office.call('mapSheet.putTile', { id: added.id, ...at, content: tile });
  await office.call('mapSheet.finish', { id: added.id, ...size });
  expect((await office.fails('mapSheet.readSource', { id: added.id, part: 0 })).code).toBe('not-found');
  expect((await office.call('mapSheet.tile', { id: added.id, ...last })).content).toBe(tile);
  const stray = await office.fails('mapSheet.tile', { id: added.id, level: 4, column: 9, row: 9 });
  expect(stray.code).toBe('not-found');
  const { sheets } = await office.call('mapSheet.list', {});
  expect(sheets).toMatchObject([
    { state: 'ready', ...size, levels: 3, sourceName: 'map.png', households: 0 },
  ]);
});

const huge = (): Uint8Array => {
  const content = Buffer.from(greyPng(1, 1));
  content.writeUInt32BE(20_000, 16);
  content.writeUInt32BE(15_000, 20);
  return content;
};

test.each([
  ['an empty file', () => new Uint8Array(), 'file-empty'],
  ['what is no picture', () => Buffer.from('これは地図ではありません'), 'map-not-image'],
  ['a picture cut off', () => greyPng(50, 50).subarray(0, 900), 'map-not-image'],
  ['a scan of 300 megapixels', huge, 'map-too-many-pixels'],
  ['a file beyond 100 MiB', () => Buffer.alloc(mapFileLimit + 1, 0xff), 'map-file-too-large'],
])('%s is refused, and nothing is kept', async (_, content, reason) => {
  const office = await openTestOffice();
  const token = chosenFile(office, 'map.png', content());
  const failure = await office.fails('mapSheet.addImage', { token, fileName: 'map.png', ...sheetFields() });
  expect(failure).toMatchObject({ code: 'validation', problems: [{ path: ['token'], reason }] });
  expect((await office.call('mapSheet.list', {})).sheets).toEqual([]);
});

test('a tile must be a picture, and a finished sheet takes no more', async () => {
  const office = await openTestOffice();
  const token = chosenFile(office, 'map.png', greyPng(20, 20));
  const { id } = await office.call('mapSheet.addImage', { token, fileName: 'map.png', ...sheetFields() });
  const at = { id, level: 0, column: 0, row: 0 };
  const text = await office.fails('mapSheet.putTile', { ...at, content: btoa('<svg>') });
  expect(text).toMatchObject({ code: 'validation', problems: [{ reason: 'map-not-image' }] });
  const content = Buffer.from(greyPng(20, 20)).toString('base64');
  await office.call('mapSheet.putTile', { ...at, content });
  const large = await office.fails('mapSheet.finish', { id, width: 20_000, height: 20_000 });
  expect(large).toMatchObject({ code: 'validation', problems: [{ reason: 'map-too-many-pixels' }] });
  await office.call('mapSheet.finish', { id, width: 20, height: 20 });
  expect((await office.fails('mapSheet.putTile', { ...at, content })).code).toBe('not-found');
  expect((await office.fails('mapSheet.finish', { id, width: 20, height: 20 })).code).toBe('not-found');
});

test('sheets count the households on them, without those that are protected', async () => {
  const office = await openTestOffice();
  const ward = await addWard(office, '元宿区');
  const group = await addWard(office, '上組', ward);
  const image = await addImageSheet(office, [ward]);
  const rows = await office.call('mapSheet.addRows', { ...sheetFields([ward]), name: '軒並び' });
  await addPlaced(office, image, '架空 一郎', { x: 10, y: 10, districtId: group });
  const { headId } = await addPlaced(office, image, '架空 二郎', { x: 20, y: 10, districtId: group });
  await addHousehold(office, { name: '他所 三郎' });
  const counts = async () =>
    Object.fromEntries(
      (await office.call('mapSheet.list', {})).sheets.map(({ id, households }) => [id, households]),
    );
  expect(await counts()).toEqual({ [image]: 2, [rows.id]: 2 });
  await protectHead(office, headId);
  expect(await counts()).toEqual({ [image]: 1, [rows.id]: 1 });
});

test('a sheet keeps its own districts, and a district on a sheet is in use', async () => {
  const office = await openTestOffice();
  const [one, two] = [await addWard(office, '一区'), await addWard(office, '二区')];
  const { id } = await office.call('mapSheet.addRows', sheetFields([one]));
  await office.call('mapSheet.save', { id, rowVersion: 1, ...sheetFields([two]), name: '二区の図' });
  const { sheets } = await office.call('mapSheet.list', {});
  expect(sheets).toMatchObject([{ name: '二区の図', districtIds: [two], rowVersion: 2 }]);
  const failure = await office.fails('district.remove', { id: two, rowVersion: 1 });
  expect(failure).toMatchObject({ code: 'conflict', problems: [{ reason: 'in-use' }] });
  await office.call('district.remove', { id: one, rowVersion: 1 });
});

test('a sheet goes to the trash and comes back with everything on it', async () => {
  const office = await openTestOffice();
  const id = await addImageSheet(office);
  await addPlaced(office, id, '架空 一郎', { x: 10, y: 10 });
  const { trashId } = await office.call('trash.remove', { kind: 'map-sheet', id });
  expect((await office.call('mapSheet.list', {})).sheets).toEqual([]);
  expect((await office.fails('districtMap.get', { sheetId: id, withProtected: false })).code).toBe(
    'not-found',
  );
  expect((await office.call('trash.list', {})).entries).toMatchObject([
    { kind: 'map-sheet', title: '元宿区' },
  ]);
  await office.call('trash.restore', { id: trashId });
  const { pins } = await office.call('districtMap.get', { sheetId: id, withProtected: false });
  expect(pins.map(({ headName }) => headName)).toEqual(['架空 一郎']);
  expect((await office.call('mapSheet.tile', { id, level: 0, column: 0, row: 0 })).content).not.toBe('');
});
