import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCore } from '../../db/core.ts';
import { databasePath } from '../../db/driver/office-folder.ts';
import { connectInProcess } from '../../db/host/in-process.ts';
import { householdFields, personFields, unknownBirth } from '../../tests/fixtures/records.ts';

/** The official command line of SQLCipher 4, which no package of ours brings along. */
const sqlcipher =
  process.env['KASANE_SQLCIPHER'] ?? resolve(import.meta.dirname, '../../../shared/tools/sqlcipher4');
const passphrase = '梅雨の夜に蛙が三匹歌い出す';

let folder = '';
let office = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-rescue-'));
  office = join(folder, 'office');
  writeFileSync(join(folder, 'passphrase.txt'), `${passphrase}\n`);
  writeFileSync(join(folder, 'wrong.txt'), '晴れた昼に蛙が三匹黙り込む\n');
  const core = createCore({
    officeFolder: office,
    practiceFolder: join(folder, 'practice'),
    appVersion: '0',
    now: () => new Date(),
    utcOffsetMinutes: () => 540,
    checkOutput: true,
    keyCost: { memoryKibibytes: 8, passes: 1 },
  });
  const { client } = connectInProcess(core);
  await client.call('office.create', { municipality: '見本町', staffName: '見本 花子', passphrase });
  for (const name of ['相川 一葉', '井出 双葉', '上田 三葉'])
    await client.call('household.add', householdOf(name));
  await core.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function rescue(passphraseFile: string) {
  const program = join(import.meta.dirname, 'rescue.ts');
  return spawnSync(
    process.execPath,
    [program, '--office', office, '--passphrase-file', join(folder, passphraseFile)],
    { encoding: 'utf8' },
  );
}

function ask(sql: string) {
  return spawnSync(sqlcipher, [databasePath(office)], { input: sql, encoding: 'utf8' }).stdout;
}

test('prints the key as one line of SQL, and says on the other channel what it is', () => {
  const { status, stdout, stderr } = rescue('passphrase.txt');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^PRAGMA key = "x'[0-9a-f]{64}'";\n$/u);
  expect(stderr).toContain('この行を知る人は、全ての記録を読めます');
});

test('prints nothing without the right passphrase', () => {
  const { status, stdout, stderr } = rescue('wrong.txt');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('wrong-passphrase');
});

test.skipIf(!existsSync(sqlcipher))(
  'the official SQLCipher 4 command line opens the office with it, and only with it',
  () => {
    const count =
      "SELECT 'persons', count(*) FROM persons; SELECT name FROM persons ORDER BY name LIMIT 1;\n";
    expect(
      ask(`${rescue('passphrase.txt').stdout}${count}`)
        .trim()
        .split('\n'),
    ).toEqual(expect.arrayContaining(['persons|3', '上田 三葉']));
    expect(ask(count)).not.toContain('persons|');
  },
  300_000,
);

function householdOf(name: string) {
  return { ...householdFields, address: '', head: personFields({ name, kana: '', birth: unknownBirth }) };
}
