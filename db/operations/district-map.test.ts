import { expect, test } from 'vitest';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import { rowBox } from '../../domain/district-map/rows.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addImageSheet,
  addPlaced,
  addWard,
  consentToMap,
  place,
  protectHead,
  sheetFields,
} from '../../tests/fixtures/district-maps.ts';
import { decidedPlan } from '../../tests/fixtures/plans.ts';
import { addHousehold, addMember, addNote, day, openCase } from '../../tests/fixtures/records.ts';

async function pinOf(office: TestCore, sheetId: Awaited<ReturnType<typeof addImageSheet>>, id: HouseholdId) {
  const { pins } = await office.call('districtMap.get', { sheetId, withProtected: false });
  return pins.find(({ householdId }) => householdId === id);
}

const support = (householdId: HouseholdId, ...layers: string[]) => ({
  householdId,
  supports: layers.map((layer) => ({ layer, note: '' })),
});
const plainLine = { note: '', since: null };

test('a pin tells what is known of its household', async () => {
  const office = await openTestOffice();
  const ward = await addWard(office, '元宿区');
  const group = await addWard(office, '上組', ward);
  const sheetId = await addImageSheet(office, [ward]);
  const { id, householdId } = await openCase(office, { name: '架空 太郎' });
  const { rowVersion, label, postalCode, address, phone, note } = await office.call('household.get', {
    id: householdId,
  });
  const fields = { label, postalCode, address, phone, note, districtId: group };
  await office.call('household.save', { id: householdId, rowVersion, ...fields });
  await place(office, sheetId, householdId, 30.5, 40);
  expect(await pinOf(office, sheetId, householdId)).toMatchObject({
    x: 30.5,
    y: 40,
    headName: '架空 太郎',
    label: '架空家',
    districtName: '元宿区 上組',
    memberCount: 1,
    livesAlone: true,
    planRunning: false,
    lastContactOn: null,
    surveyedOn: null,
    layers: [],
    withoutHelper: false,
    addressProtected: false,
    consent: { commissioner: 'none', residents: 'none' },
  });
  await addNote(office, id, { contactedOn: day('2026-11-02') });
  await addNote(office, id, { contactedOn: day('2026-11-12'), method: 'absent', body: '' });
  await decidedPlan(office, id);
  await addMember(office, householdId, ['12'], { name: '架空 花子' });
  await office.call('survey.record', {
    householdId,
    visitedOn: day('2026-11-15'),
    result: 'met',
    note: '',
  });
  await office.call('survey.record', {
    householdId,
    visitedOn: day('2026-03-15'),
    result: 'met',
    note: '',
  });
  await consentToMap(office, householdId, 'residents');
  await consentToMap(office, householdId, 'residents', 'withdrawn');
  const pin = await pinOf(office, sheetId, householdId);
  expect(pin).toMatchObject({
    memberCount: 2,
    livesAlone: false,
    planRunning: true,
    lastContactOn: '2026-11-02',
    surveyedOn: '2026-11-15',
    consent: { commissioner: 'none', residents: 'withdrawn' },
  });
  expect(pin?.openCaseNumbers).toHaveLength(1);
});

test('a household that needs support and has no line from a helper stands out', async () => {
  const office = await openTestOffice();
  const sheetId = await addImageSheet(office);
  const needy = await addPlaced(office, sheetId, '架空 一郎', { x: 1, y: 1 });
  const helper = await addPlaced(office, sheetId, '架空 二郎', { x: 9, y: 1 });
  await office.call('householdSupport.set', support(needy.id, 'commissioner', 'needs'));
  await office.call('householdSupport.set', support(helper.id, 'helps'));
  expect(await pinOf(office, sheetId, needy.id)).toMatchObject({
    withoutHelper: true,
    layers: ['needs', 'commissioner'],
  });
  const ends = { helperId: helper.id, helpedId: needy.id };
  const { id } = await office.call('supportLine.add', { ...ends, ...plainLine });
  const sheet = await office.call('districtMap.get', { sheetId, withProtected: false });
  expect(sheet.lines).toMatchObject([{ id, ...ends }]);
  expect(sheet.pins.filter(({ withoutHelper }) => withoutHelper)).toEqual([]);
  await office.call('supportLine.setRemoved', { id, removed: true });
  expect((await pinOf(office, sheetId, needy.id))?.withoutHelper).toBe(true);
  const again = await office.call('supportLine.add', { ...ends, ...plainLine });
  const failure = await office.fails('supportLine.setRemoved', { id, removed: false });
  expect(failure).toMatchObject({ code: 'conflict', problems: [{ reason: 'line-exists' }] });
  await office.call('supportLine.setRemoved', { id: again.id, removed: true });
  await office.call('supportLine.setRemoved', { id, removed: false });
  expect((await pinOf(office, sheetId, needy.id))?.withoutHelper).toBe(false);
});

test('a line leads from one household to another, once', async () => {
  const office = await openTestOffice();
  const one = await addHousehold(office, { name: '架空 一郎' });
  const two = await addHousehold(office, { name: '架空 二郎' });
  const toItself = await office.fails('supportLine.add', {
    helperId: one.id,
    helpedId: one.id,
    ...plainLine,
  });
  expect(toItself).toMatchObject({ code: 'validation', problems: [{ reason: 'line-to-itself' }] });
  const line = { helperId: one.id, helpedId: two.id, ...plainLine };
  const { id } = await office.call('supportLine.add', line);
  expect((await office.fails('supportLine.add', line)).code).toBe('conflict');
  await office.call('supportLine.save', { id, rowVersion: 1, note: '朝の声かけ', since: day('2026-04-01') });
  const { lines } = await office.call('districtMap.household', { householdId: two.id });
  expect(lines).toMatchObject([{ note: '朝の声かけ', since: '2026-04-01', otherLabel: '架空家' }]);
});

test('a protected household is on no map, takes no place, and tells nothing of where it is', async () => {
  const office = await openTestOffice();
  const sheetId = await addImageSheet(office);
  const rows = await office.call('mapSheet.addRows', sheetFields());
  const hidden = await addPlaced(office, sheetId, '架空 一郎', { x: 1, y: 1 });
  const other = await addPlaced(office, sheetId, '架空 二郎', { x: 9, y: 1 });
  const line = { helperId: other.id, helpedId: hidden.id, ...plainLine };
  await office.call('supportLine.add', line);
  await office.call('householdSupport.set', {
    householdId: hidden.id,
    supports: [{ layer: 'needs', note: '裏の家' }],
  });
  await protectHead(office, hidden.headId);

  for (const id of [sheetId, rows.id]) {
    const sheet = await office.call('districtMap.get', { sheetId: id, withProtected: true });
    expect(sheet.pins.map(({ headName }) => headName)).toEqual(['架空 二郎']);
    expect([sheet.leftOut, sheet.lines]).toEqual([1, []]);
  }
  expect((await office.call('districtMap.unplaced', { sheetId, text: '' })).total).toBe(0);
  const moved = { sheetId, pins: [{ householdId: hidden.id, place: { x: 5, y: 5 } }] };
  expect(await office.fails('districtMap.place', moved)).toMatchObject({
    code: 'conflict',
    problems: [{ path: ['pins', 0], reason: 'protected' }],
  });
  const reverse = { helperId: hidden.id, helpedId: other.id, ...plainLine };
  expect((await office.fails('supportLine.add', reverse)).code).toBe('conflict');
  const panel = await office.call('districtMap.household', { householdId: hidden.id });
  expect(panel).toMatchObject({ supports: [{ layer: 'needs', note: '' }], lines: [], sheets: [] });
  expect((await office.call('districtMap.household', { householdId: other.id })).lines).toEqual([]);

  office.setNow('2026-11-20T03:00:00.000Z');
  await office.call('protection.reveal', { personId: hidden.headId, reason: '訪問', minutes: 5 });
  const shown = await office.call('districtMap.get', { sheetId, withProtected: true });
  expect([shown.pins.length, shown.leftOut, shown.lines.length]).toEqual([2, 0, 1]);
  expect((await pinOf(office, sheetId, hidden.id))?.headName).toBeUndefined();
  await office.call('districtMap.place', moved);
});

test('the list of those to be placed holds the districts of the sheet with all below', async () => {
  const office = await openTestOffice();
  const ward = await addWard(office, '元宿区');
  const group = await addWard(office, '上組', ward);
  const sheetId = await addImageSheet(office, [ward]);
  await addHousehold(office, { name: '架空 い', kana: 'い' }, { districtId: group });
  await addHousehold(office, { name: '架空 あ', kana: 'あ' }, { districtId: ward });
  await addHousehold(office, { name: '他所 三郎' });
  const placed = await addHousehold(office, { name: '架空 う', kana: 'う' }, { districtId: ward });
  await place(office, sheetId, placed.id, 3, 3);
  const { households, total } = await office.call('districtMap.unplaced', { sheetId, text: '' });
  expect(households).toMatchObject([
    { headKana: 'あ', districtName: '元宿区', address: '見本町1番地' },
    { headKana: 'い', districtName: '元宿区 上組' },
  ]);
  expect(total).toBe(2);
  expect((await office.call('districtMap.unplaced', { sheetId, text: '架空 い' })).total).toBe(1);
  const off = { sheetId, pins: [{ householdId: placed.id, place: null }] };
  await office.call('districtMap.place', off);
  expect((await office.call('districtMap.unplaced', { sheetId, text: '' })).total).toBe(3);
  const far = { sheetId, pins: [{ householdId: placed.id, place: { x: 1_601, y: 0 } }] };
  expect(await office.fails('districtMap.place', far)).toMatchObject({
    code: 'validation',
    problems: [{ path: ['pins', 0, 'place'], reason: 'outside-sheet' }],
  });
});

test('a sheet of rows stands by 班 and address; who was moved stays there until put back', async () => {
  const office = await openTestOffice();
  const [one, two] = [await addWard(office, '一区'), await addWard(office, '二区')];
  const { id: sheetId } = await office.call('mapSheet.addRows', sheetFields([one, two]));
  const add = (name: string, address: string, districtId: typeof one) =>
    addHousehold(office, { name }, { address, districtId });
  const tenth = await add('架空 十', '見本町10番地', one);
  await add('架空 九', '見本町9番地', one);
  await add('架空 二区', '見本町1番地', two);
  const shown = async () => office.call('districtMap.get', { sheetId, withProtected: false });
  const inOrder = (await shown()).pins.toSorted((a, b) => a.y - b.y || a.x - b.x);
  expect(inOrder.map(({ headName }) => headName)).toEqual(['架空 九', '架空 十', '架空 二区']);
  expect((await shown()).rows.map(({ name }) => name)).toEqual(['一区', '二区']);
  expect((inOrder[1]?.x ?? 0) - (inOrder[0]?.x ?? 0)).toBeGreaterThan(rowBox.width);

  await place(office, sheetId, tenth.id, 900, 800);
  const moved = (await shown()).pins.find(({ householdId }) => householdId === tenth.id);
  expect([moved?.x, moved?.y]).toEqual([900, 800]);
  const back = { sheetId, pins: [{ householdId: tenth.id, place: null }] };
  await office.call('districtMap.place', back);
  expect((await shown()).pins.toSorted((a, b) => a.y - b.y || a.x - b.x)).toEqual(inOrder);
  const stranger = await addHousehold(office, { name: '他所 三郎' });
  const failure = await office.fails('districtMap.place', {
    sheetId,
    pins: [{ householdId: stranger.id, place: { x: 1, y: 1 } }],
  });
  expect(failure).toMatchObject({ code: 'conflict', problems: [{ reason: 'other-district' }] });
});

test('places are added, changed, taken away and brought back', async () => {
  const office = await openTestOffice();
  const sheetId = await addImageSheet(office);
  const fields = {
    layer: 'shelter',
    shape: 'point' as const,
    points: [{ x: 5, y: 5 }],
    name: '公民館',
    note: '',
  };
  const { id } = await office.call('mapPlace.add', { sheetId, ...fields });
  await office.call('mapPlace.save', { id, rowVersion: 1, ...fields, name: '元宿公民館' });
  const names = async () =>
    (await office.call('districtMap.get', { sheetId, withProtected: false })).places.map(({ name }) => name);
  expect(await names()).toEqual(['元宿公民館']);
  await office.call('mapPlace.setRemoved', { id, removed: true });
  expect(await names()).toEqual([]);
  await office.call('mapPlace.setRemoved', { id, removed: false });
  expect(await names()).toEqual(['元宿公民館']);
});

test.each([
  [
    'an area of two points',
    {
      shape: 'area',
      points: [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    },
    'map-points',
  ],
  ['a point off the sheet', { points: [{ x: -1, y: 1 }] }, 'outside-sheet'],
  ['a layer nobody knows', { layer: 'ufo' }, 'unknown-choice'],
])('%s is refused', async (_, given, reason) => {
  const office = await openTestOffice();
  const sheetId = await addImageSheet(office);
  const fields = { layer: 'hazard', shape: 'point', points: [{ x: 5, y: 5 }], name: '', note: '' };
  const failure = await office.fails('mapPlace.add', { sheetId, ...fields, ...given });
  expect(failure).toMatchObject({ code: 'validation', problems: [{ reason }] });
});

test('statements on being shown are kept, each with its day, the latest first', async () => {
  const office = await openTestOffice();
  const { id: householdId } = await addHousehold(office);
  await consentToMap(office, householdId, 'commissioner');
  await consentToMap(office, householdId, 'commissioner', 'refused');
  const { consents } = await office.call('districtMap.household', { householdId });
  expect(consents).toMatchObject([
    { audience: 'commissioner', status: 'refused', giver: '本人', staffName: '見本 花子' },
    { status: 'given', statedOn: '2026-11-10' },
  ]);
  const statement = { householdId, audience: 'residents', status: 'given', giver: '妻', note: '' };
  const early = await office.fails('mapConsent.record', { ...statement, statedOn: '2026-11-21' });
  expect(early).toMatchObject({ code: 'validation', problems: [{ reason: 'in-future' }] });
});

test('a merge takes what the map holds along, and gives it back', async () => {
  const office = await openTestOffice();
  const sheetId = await addImageSheet(office);
  const kept = await addPlaced(office, sheetId, '架空 一郎', { x: 1, y: 1 });
  const dropped = await addPlaced(office, sheetId, '架空 一朗', { x: 9, y: 9 });
  const other = await addPlaced(office, sheetId, '別人 花', { x: 5, y: 5 });
  await office.call('householdSupport.set', support(dropped.id, 'needs'));
  for (const helpedId of [dropped.id, kept.id])
    await office.call('supportLine.add', { helperId: other.id, helpedId, ...plainLine });
  await office.call('supportLine.add', { helperId: kept.id, helpedId: dropped.id, ...plainLine });
  await consentToMap(office, dropped.id, 'residents', 'refused');
  const before = await office.call('districtMap.get', { sheetId, withProtected: false });
  const heads = { keptId: kept.headId, droppedId: dropped.headId };
  await office.call('merge.carryOut', { kind: 'person', ...heads, take: [] });
  const { id } = await office.call('merge.carryOut', {
    kind: 'household',
    keptId: kept.id,
    droppedId: dropped.id,
    take: [],
  });
  const after = await office.call('districtMap.get', { sheetId, withProtected: false });
  expect(after.pins.map(({ headName }) => headName).toSorted()).toEqual(['別人 花', '架空 一郎']);
  expect(await pinOf(office, sheetId, kept.id)).toMatchObject({
    x: 1,
    layers: ['needs'],
    withoutHelper: false,
    consent: { residents: 'refused' },
  });
  expect(after.lines).toHaveLength(1);
  await office.call('merge.undo', { id });
  const undone = await office.call('districtMap.get', { sheetId, withProtected: false });
  const byId = <Row extends { householdId: string }>(rows: readonly Row[]): Row[] =>
    rows.toSorted((a, b) => (a.householdId < b.householdId ? -1 : 1));
  const held = (pins: typeof before.pins) =>
    byId(pins).map(({ householdId, x, y, layers, consent }) => ({ householdId, x, y, layers, consent }));
  expect(held(undone.pins)).toEqual(held(before.pins));
  expect(undone.lines).toHaveLength(3);
});
