import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtInItems } from '../../domain/assessment/built-in-items.ts';
import { codeLists } from '../../domain/contract/code.ts';
import { keyCost, passphrase } from '../../tests/fixtures/cheap-keys.ts';
import { startTestCore } from '../../tests/fixtures/core.ts';
import { frozenId, thawOffice } from '../../tests/fixtures/frozen-office.ts';
import type { Database } from '../driver/database.ts';
import { databasePath } from '../driver/office-folder.ts';
import { createKeyFile } from '../keys/office-keys.ts';
import { migrations } from '../migrations/index.ts';
import { migrate } from '../migrations/runner.ts';
import { fillEmptyLists } from './fill-lists.ts';

const [staff, firstCase] = [1, 80].map(frozenId);

function upgraded(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-lists-'));
  const database = thawOffice(10, join(folder, 'office.db'), randomBytes(32));
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  migrate(database, migrations, { backup: () => undefined });
  return database;
}

const rows = (database: Database, sql: string): unknown[][] =>
  database.read((tx) => tx.all<Record<string, unknown>>(sql)).map((row) => Object.values(row));

test('only lists without any entry are filled, however often', () => {
  const database = upgraded();
  const state = (): unknown[][][] => [
    rows(database, 'SELECT * FROM code_entries ORDER BY list, code'),
    rows(database, 'SELECT * FROM assessment_items ORDER BY code'),
  ];
  database.write(fillEmptyLists);
  const first = state();
  database.write(fillEmptyLists);
  expect(state()).toEqual(first);
  expect(
    rows(database, `SELECT code, label, active FROM code_entries WHERE list = 'issue' ORDER BY sort`),
  ).toEqual([
    ['601', 'ひきこもりのこと', 1],
    ['own-1', '町独自の課題', 0],
  ]);
  expect(rows(database, 'SELECT DISTINCT list FROM code_entries')).toHaveLength(codeLists.length);
  expect(first[1]).toHaveLength(builtInItems().length);
});

test('the core opens the old office with all that it held', async () => {
  const core = startTestCore();
  const folder = join(core.folder, 'office');
  mkdirSync(folder, { recursive: true });
  const { dataKey } = await createKeyFile(folder, { staffId: staff ?? '', passphrase }, keyCost);
  thawOffice(10, databasePath(folder), dataKey).close();

  await core.call('office.unlock', { passphrase });
  expect(await core.call('settings.get', {})).toMatchObject({
    sectionName: '住民福祉係',
    autoLockMinutes: 15,
    formNames: { supportPlan: '支援プラン' },
    signs: { parentAge: 75 },
  });
  const { items } = await core.call('assessmentItem.list', {});
  expect(items).toHaveLength(builtInItems().length);
  expect(await core.call('audit.check', {})).toMatchObject({ brokenAt: null });
  const { cases } = await core.call('case.list', { status: 'all', text: '', sort: 'number' });
  const opened = cases.find((entry) => entry.id === firstCase);
  if (opened === undefined) throw new Error('the case is gone');
  expect(opened).toMatchObject({
    principalName: '架空 長男',
    consentStatus: 'oral',
    issues: ['601', 'own-1'],
  });
  const { id: assessment } = await core.call('assessment.start', {
    caseId: opened.id,
    assessedOn: opened.receivedOn,
  });
  expect((await core.call('assessment.get', { id: assessment })).version).toBe(1);
});
