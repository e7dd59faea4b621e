import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';

const shared = process.env['KASANE_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const sample = join(shared, 'data/juki-sample/resident_table.csv');

const columns = [
  '宛名番号',
  '世帯番号',
  '氏名',
  '氏名_フリガナ',
  '生年月日',
  '住民状態',
  '性別',
  '続柄コード1',
  '続柄表記',
  '住所_町字',
  '住所_番地号表記',
  '住所_郵便番号',
  '記載順位',
  '地区管理コード1',
];
const row = (cells: Record<string, string> = {}) => {
  const usual: Record<string, string> = {
    宛名番号: '1',
    世帯番号: '10',
    氏名: '架空　太郎',
    氏名_フリガナ: 'カクウ　タロウ',
    生年月日: '1950-04-01',
    住民状態: '1',
    性別: '1',
    続柄コード1: '2',
    続柄表記: '世帯主',
    住所_町字: '見本',
    住所_番地号表記: '１番地',
    住所_郵便番号: '９９９０００１',
    記載順位: '1',
    地区管理コード1: '901',
  };
  return columns.map((column) => cells[column] ?? usual[column] ?? '').join(',');
};
const table = (...rows: string[]) => [columns.join(','), ...rows, ''].join('\r\n');

function put(office: TestCore, content: string | Uint8Array): string {
  const path = join(office.folder, 'table.csv');
  writeFileSync(path, content);
  return office.grant(path);
}

async function importTable(office: TestCore, content: string | Uint8Array) {
  return office.call('residentTable.import', { source: put(office, content) });
}

/** CP932 by turning the decoder round: every pair of bytes is tried once. */
function toCp932(text: string): Buffer {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const bytesOf = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!bytesOf.has(character)) bytesOf.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let first = 0; first < 256; first += 1) learn([first]);
  for (let first = 0x81; first <= 0xfc; first += 1)
    for (let second = 0x40; second <= 0xfc; second += 1) learn([first, second]);
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in CP932`);
      return bytes;
    }),
  );
}

describe.skipIf(!existsSync(sample))('the published sample table (KASANE_SHARED)', () => {
  test('gives 27 persons in 11 households, the moved and the dead marked; a second import adds nothing', async () => {
    const office = await openTestOffice();
    const source = office.grant(sample);
    expect(await office.call('residentTable.import', { source })).toEqual({
      persons: 27,
      households: 11,
      moved: 2,
      dead: 1,
      skipped: 0,
      encoding: 'utf-8',
    });
    const { households } = await office.call('household.list', {
      districtId: null,
      withCaseOnly: false,
      text: '',
    });
    const details = await Promise.all(households.map(({ id }) => office.call('household.get', { id })));
    const members = details.flatMap((detail) => detail.members);
    const count = (residency: string) => members.filter((member) => member.residency === residency).length;
    expect([
      members.length,
      count('moved'),
      count('dead'),
      members.filter((member) => member.death !== null).length,
    ]).toEqual([27, 2, 1, 1]);
    expect(details.every((detail) => detail.members.filter((member) => member.isHead).length <= 1)).toBe(
      true,
    );
    expect(await office.call('residentTable.import', { source })).toMatchObject({
      persons: 0,
      households: 0,
      skipped: 27,
    });
    expect((await office.call('office.facts', {})).counts).toMatchObject({ persons: 27, households: 11 });
  });
});

test('CP932 is read, with the characters that Shift_JIS alone has not', async () => {
  const office = await openTestOffice();
  const imported = await importTable(
    office,
    toCp932(table(row({ 氏名: '髙﨑　①郎', 氏名_フリガナ: 'タカサキ　イチロウ' }))),
  );
  expect(imported).toMatchObject({ persons: 1, encoding: 'cp932' });
  expect((await office.call('search.find', { text: '高崎' })).persons).toMatchObject([
    { name: '髙﨑　①郎', kana: 'たかさき　いちろう' },
  ]);
});

test('what the office has corrected stays; new persons of a known household join it', async () => {
  const office = await openTestOffice();
  await importTable(office, `\uFEFF${table(row())}`);
  const listed = await office.call('household.list', { districtId: null, withCaseOnly: false, text: '' });
  const id = listed.households[0]?.id;
  if (id === undefined) throw new Error('no household');
  const { rowVersion, ...household } = await office.call('household.get', { id });
  expect([household.postalCode, household.districtName]).toEqual(['999-0001', '行政区 901']);
  await office.call('household.save', {
    id,
    rowVersion,
    label: '',
    postalCode: '',
    address: '直した住所',
    phone: '',
    districtId: null,
    note: '',
  });
  const again = await importTable(
    office,
    table(
      row({ 氏名: '別名' }),
      row({ 宛名番号: '2', 氏名: '架空　花', 続柄コード1: '12', 続柄表記: '妻', 性別: '2', 記載順位: '2' }),
    ),
  );
  expect(again).toMatchObject({ persons: 1, households: 0, skipped: 1 });
  const after = await office.call('household.get', { id });
  expect([after.address, after.members.map((member) => member.name)]).toEqual([
    '直した住所',
    ['架空　太郎', '架空　花'],
  ]);
  expect((await office.call('kinship.get', { householdId: id })).partnerships).toHaveLength(1);
});

test('住基世帯 is kept apart: it follows every import, and never moves what the office knows', async () => {
  const office = await openTestOffice();
  const wife = {
    宛名番号: '2',
    氏名: '架空　花',
    続柄コード1: '12',
    続柄表記: '妻',
    性別: '2',
    記載順位: '2',
  };
  await importTable(office, table(row(), row(wife)));
  const { households } = await office.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    text: '',
  });
  const id = households[0]?.id;
  if (id === undefined) throw new Error('no household');
  const registered = async () => {
    const household = await office.call('household.get', { id });
    return household.registered.map(({ number, members }) => [
      number,
      members.map((member) => [member.name, member.relationship.join(), member.here]),
    ]);
  };
  expect(await registered()).toEqual([
    [
      '10',
      [
        ['架空　太郎', '02', true],
        ['架空　花', '12', true],
      ],
    ],
  ]);
  const { members } = await office.call('household.get', { id });
  const left = members.find((member) => member.name === '架空　花');
  if (left === undefined) throw new Error('no wife');
  await office.call('household.removeMember', {
    membershipId: left.membershipId,
    rowVersion: left.rowVersion,
  });
  expect((await registered())[0]?.[1]).toEqual([
    ['架空　太郎', '02', true],
    ['架空　花', '12', false],
  ]);

  const own = row({ 世帯番号: '11', 続柄コード1: '2', 続柄表記: '世帯主' });
  const died = row({ ...wife, 住民状態: '3' });
  expect(await importTable(office, table(own, died))).toMatchObject({ persons: 0, households: 0 });
  expect(await registered()).toEqual([['11', [['架空　太郎', '02', true]]]]);
  const after = await office.call('household.get', { id });
  expect(after.members.map((member) => [member.name, member.registered?.number])).toEqual([
    ['架空　太郎', '11'],
  ]);
});

test('a 子 older than the head is taken in as the table has it, without a tie that cannot be', async () => {
  const office = await openTestOffice();
  const child = {
    宛名番号: '2',
    氏名: '架空　兄',
    続柄コード1: '20',
    続柄表記: '子',
    生年月日: '1940-01-01',
  };
  expect(await importTable(office, table(row(), row(child)))).toMatchObject({ persons: 2, skipped: 0 });
  const { households } = await office.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    withProtected: true,
    text: '',
  });
  const [household] = households;
  if (household === undefined) throw new Error('nothing was imported');
  const { members } = await office.call('household.get', { id: household.id });
  expect(members.map(({ name, relationship }) => [name, relationship.join()])).toEqual([
    ['架空　太郎', '02'],
    ['架空　兄', '20'],
  ]);
  expect((await office.call('kinship.get', { householdId: household.id })).parentages).toEqual([]);
});

test('rows that name nobody or hold what the register cannot are left out, and nothing else fails', async () => {
  const office = await openTestOffice();
  const imported = await importTable(
    office,
    table(
      row(),
      row({ 宛名番号: '2', 氏名: '' }),
      row({ 宛名番号: '3', 氏名: 'あ'.repeat(200) }),
      row({ 宛名番号: '4', 住民状態: '3', 記載順位: 'x', 続柄表記: '世帯主' }),
      row({
        宛名番号: '5',
        住民状態: 'constructor',
        性別: 'toString',
        生年月日: '1950-02-30',
        続柄表記: '子の子の子の子の子',
        続柄コード1: 'ABC',
        地区管理コード1: '1e400',
      }),
      row({
        宛名番号: '6',
        世帯番号: '60',
        生年月日: '19500401',
        地区管理コード1: 'あ'.repeat(200),
        住所_町字: '町'.repeat(300),
      }),
      row({ 宛名番号: '1', 氏名: '同じ番号' }),
    ),
  );
  expect(imported).toMatchObject({ persons: 4, households: 2, dead: 1, skipped: 3 });
  const { households } = await office.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    text: '',
  });
  const members = (
    await Promise.all(households.map(({ id }) => office.call('household.get', { id })))
  ).flatMap((household) => household.members);
  expect(members.filter((member) => member.isHead).map((member) => member.name)).toEqual([
    '架空　太郎',
    '架空　太郎',
  ]);
  expect((await office.call('district.list', {})).districts).toHaveLength(2);
});

test.each([
  [
    'a missing column',
    table(row()).replace('住民状態', '状態'),
    [{ path: ['住民状態'], reason: 'missing-column' }],
  ],
  [
    'no column at all',
    '',
    ['宛名番号', '世帯番号', '氏名', '生年月日', '住民状態', '住所_町字', '住所_番地号表記'].map(
      (column) => ({ path: [column], reason: 'missing-column' }),
    ),
  ],
  ['a broken quotation', `${table(row())}"開いたまま`, []],
  ['bytes of no known encoding', Uint8Array.from([0x81, 0x20, 0xff, 0xfe, 0x00]), []],
])('a table with %s is refused', async (_what, content, problems) => {
  const office = await openTestOffice();
  expect(await office.fails('residentTable.import', { source: put(office, content) })).toEqual({
    code: 'unreadable-file',
    problems,
    retryAfterSeconds: null,
  });
});

test('a file that has gone, a folder and an unknown token are told apart', async () => {
  const office = await openTestOffice();
  mkdirSync(join(office.folder, 'folder'));
  const failures = await Promise.all([
    office.fails('residentTable.import', { source: office.grant(join(office.folder, 'gone.csv')) }),
    office.fails('residentTable.import', { source: office.grant(join(office.folder, 'folder')) }),
    office.fails('residentTable.import', { source: 'unknown-token-unknown' }),
  ]);
  expect(failures.map((failure) => failure.code)).toEqual([
    'folder-unavailable',
    'unreadable-file',
    'folder-unavailable',
  ]);
});
