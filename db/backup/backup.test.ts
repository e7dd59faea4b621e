import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../driver/database.ts';
import { officeExists, openOffice } from '../driver/office-folder.ts';
import { createKeyFile, unlockWithPassphrase } from '../keys/office-keys.ts';
import { contentHashes } from './content-hash.ts';
import { makeBackup, type BackupRequest, type BackupStep } from './make.ts';
import { listBackups } from './manifest.ts';
import { recoverInterruptedRestore, restoreBackup, undoRestore } from './restore.ts';
import { inspectBackup, verifyBackup } from './verify.ts';

const marker = '見本川次郎の相談';
const passphrase = 'かわの ながれる まち';
const cheap = { memoryKibibytes: 64, passes: 1 };
let root: string;
let office: string;
let target: string;
let dataKey: Buffer;
let database: Database;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'backup-'));
  office = join(root, 'office');
  target = join(root, 'usb');
  mkdirSync(target);
  ({ dataKey } = await createKeyFile(office, { staffId: 's', passphrase }, cheap));
  database = openDatabase({ path: join(office, 'office.db'), key: dataKey, create: true });
  database.write((tx) => {
    tx.run('CREATE TABLE note (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
    tx.run('CREATE TABLE picture (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID');
    tx.run('CREATE TABLE tag (name TEXT, value REAL) STRICT');
    tx.run('CREATE VIRTUAL TABLE note_search USING fts5(body)');
    for (let id = 0; id < 2500; id += 1)
      tx.run('INSERT INTO note VALUES (?, ?)', `n${String(id)}`, marker + String(id));
    for (let id = 0; id < 9; id += 1)
      tx.run('INSERT INTO picture VALUES (?, ?)', `p${String(id)}`, new Uint8Array(5000).fill(id));
    tx.run(`INSERT INTO tag VALUES ('緊急', 1.5), (NULL, NULL)`);
    tx.run('INSERT INTO note_search SELECT body FROM note');
  });
});

afterEach(() => {
  database.close();
  rmSync(root, { recursive: true, force: true });
});

function backup(changes: Partial<BackupRequest> & { at?: string; step?: (step: BackupStep) => void } = {}) {
  const { at = '2026-04-01T00:30:00.000Z', step = () => undefined, ...request } = changes;
  const manifestFacts = {
    municipality: '見本町',
    appVersion: '0.1.0',
    createdAt: at,
  };
  return makeBackup({
    database,
    officeFolder: office,
    targetFolder: target,
    manifestFacts,
    onStep: step,
    ...request,
  });
}

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'nothing was thrown';
}

const hashes = (from: Database) => from.read(contentHashes);

describe('content hash', () => {
  test('covers ordinary tables only and every value in them', () => {
    const before = hashes(database);
    expect(Object.entries(before).map(([name, { rows }]) => [name, rows])).toEqual([
      ['note', 2500],
      ['picture', 9],
      ['tag', 2],
    ]);
    const changes = [
      `UPDATE note SET body = body || 'x' WHERE id = 'n2499'`,
      `UPDATE picture SET bytes = x'00' WHERE id = 'p8'`,
      'UPDATE tag SET value = 1.25 WHERE value = 1.5',
    ];
    for (const sql of changes) database.write((tx) => tx.run(sql));
    const after = hashes(database);
    expect(Object.keys(before).map((table) => before[table]?.sha256 === after[table]?.sha256)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('does not depend on the order in which rows were written', () => {
    const before = hashes(database);
    database.write((tx) => {
      tx.run('CREATE TABLE kept AS SELECT * FROM note ORDER BY id DESC');
      tx.run('DELETE FROM note');
      tx.run('INSERT INTO note SELECT id, body FROM kept');
      tx.run('DROP TABLE kept');
    });
    expect(hashes(database)).toEqual(before);
  });
});

describe('making a backup', () => {
  test('leaves a proved copy under a name with the date in Japan', async () => {
    const steps: BackupStep[] = [];
    const result = await backup({ step: (step) => steps.push(step), at: '2026-03-31T15:30:00.000Z' });
    expect(readdirSync(target)).toEqual(['kasane-backup-20260401-003000']);
    expect(readdirSync(result.folder).toSorted()).toEqual([
      'manifest.json',
      'office.db',
      'office.keys.backup.json',
      'office.keys.json',
    ]);
    expect(steps).toEqual(['copying', 'checking', 'comparing', 'finishing', 'tidying']);
    expect(result.manifest.tables).toEqual(hashes(database));
    expect(result.bytes).toBeGreaterThan(100_000);
    expect(inspectBackup(result.folder)).toMatchObject({
      municipality: '見本町',
      schemaVersion: 0,
    });
    expect((await verifyBackup(result.folder, dataKey)).tables).toEqual(hashes(database));
    const unlocked = await unlockWithPassphrase(result.folder, passphrase);
    expect(unlocked.dataKey.equals(dataKey)).toBe(true);
  });

  test('writes no plaintext', async () => {
    const { folder } = await backup();
    const bytes = readFileSync(join(folder, 'office.db'));
    expect(bytes.length).toBeGreaterThan(100_000);
    expect([bytes.includes(Buffer.from(marker)), bytes.includes(Buffer.from(marker, 'utf16le'))]).toEqual([
      false,
      false,
    ]);
    expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  });

  test('two in the same second get two names', async () => {
    expect([(await backup()).name, (await backup()).name]).toEqual([
      'kasane-backup-20260401-093000',
      'kasane-backup-20260401-093000-2',
    ]);
  });

  test.each<BackupStep>(['copying', 'checking', 'comparing', 'finishing'])(
    'a target that vanishes at %s is said to be gone, and the office works on',
    async (when) => {
      const vanish = (step: BackupStep) => {
        if (step === when) rmSync(target, { recursive: true });
      };
      expect(await codeOf(() => backup({ step: vanish }))).toBe('folder-unavailable');
      expect(existsSync(target)).toBe(false);
      database.write((tx) => tx.run(`INSERT INTO note VALUES ('after', 'x')`));
      expect(database.integrityCheck()).toEqual([]);
    },
  );

  test('a folder that is missing or a file is not made into one', async () => {
    writeFileSync(join(root, 'file'), '');
    expect(await codeOf(() => backup({ targetFolder: join(root, 'gone') }))).toBe('folder-unavailable');
    expect(await codeOf(() => backup({ targetFolder: join(root, 'file') }))).toBe('folder-unavailable');
    expect(existsSync(join(root, 'gone'))).toBe(false);
  });

  test.each<BackupStep>(['copying', 'checking', 'comparing', 'finishing'])(
    'when given up at %s nothing remains',
    async (when) => {
      const giveUp = new AbortController();
      const step = (reached: BackupStep) => {
        if (reached === when) giveUp.abort();
      };
      expect(await codeOf(() => backup({ signal: giveUp.signal, step }))).toBe('cancelled');
      expect(readdirSync(target)).toEqual([]);
    },
  );

  test('a copy that differs from the office is never published', async () => {
    const spoil = (step: BackupStep) => {
      const partial = join(target, 'kasane-backup-20260401-093000.partial', 'office.db');
      if (step !== 'checking') return;
      const copy = openDatabase({ path: partial, key: dataKey });
      copy.write((tx) => tx.run(`DELETE FROM note WHERE id = 'n7'`));
      copy.close();
    };
    expect(await codeOf(() => backup({ step: spoil }))).toBe('backup-mismatch');
    expect(readdirSync(target)).toEqual([]);
  });

  test('a full disk and a read-only disk are told apart, and nothing remains', async (context) => {
    const mount = (options: string) =>
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', target], { stdio: 'ignore' });
    try {
      mount('size=256k');
    } catch {
      context.skip('only root may mount a small disk');
    }
    try {
      expect(await codeOf(() => backup())).toBe('disk-full');
      expect(readdirSync(target)).toEqual([]);
      execFileSync('mount', ['-o', 'remount,ro', target], { stdio: 'ignore' });
      expect(await codeOf(() => backup())).toBe('read-only');
      expect(database.integrityCheck()).toEqual([]);
    } finally {
      execFileSync('umount', [target], { stdio: 'ignore' });
    }
  });

  test('retention deletes this office’s expired backups and nothing else', async () => {
    const other = join(target, 'kasane-backup-20200101-000000');
    mkdirSync(other);
    writeFileSync(join(other, 'manifest.json'), '{}');
    const names: string[] = [];
    for (const minute of ['01', '02', '03', '04'])
      names.push((await backup({ at: `2026-04-01T00:${minute}:00.000Z` })).name);
    writeFileSync(join(target, names[1] ?? '', 'memo.txt'), 'mine');
    const { removed } = await backup({ at: '2026-04-01T00:05:00.000Z' });
    // The second holds somebody's memo: its folder stays.
    expect(removed).toEqual([]);
    expect(readdirSync(join(target, names[1] ?? ''))).toEqual(['memo.txt']);
    expect(existsSync(join(target, names[0] ?? ''))).toBe(false);
    expect(existsSync(join(other, 'manifest.json'))).toBe(true);
    expect(listBackups(target).map(({ name }) => name.slice(-4))).toEqual(['0500', '0400', '0300']);
  });

  test('what an earlier day left unfinished is cleared away, another office’s is not', async () => {
    const { folder } = await backup();
    const [own, foreign] = [
      join(target, 'kasane-backup-20260330-090000.partial'),
      join(target, 'kasane-backup-20260330-090001.partial'),
    ];
    renameSync(folder, own);
    mkdirSync(foreign);
    await createKeyFile(foreign, { staffId: 't', passphrase }, cheap);
    await backup({ at: '2026-04-02T00:00:00.000Z' });
    expect([existsSync(own), existsSync(foreign)]).toEqual([false, true]);
  });
});

test('a folder with nothing but backups of a newer version says so', () => {
  const newer = join(target, 'kasane-backup-20990101-000000');
  mkdirSync(newer);
  writeFileSync(join(newer, 'manifest.json'), JSON.stringify({ format: 'kasane-backup', version: 2 }));
  expect(() => listBackups(target)).toThrow(expect.objectContaining({ code: 'newer-schema' }));
});

describe('verifying', () => {
  test('a folder that is none is not a backup', async () => {
    const { folder } = await backup();
    expect(await codeOf(() => inspectBackup(target))).toBe('not-a-backup');
    expect(await codeOf(() => inspectBackup(join(root, 'gone')))).toBe('not-a-backup');
    rmSync(join(folder, 'office.db'));
    expect(await codeOf(() => inspectBackup(folder))).toBe('not-a-backup');
  });

  test('one flipped byte is found', async () => {
    const { folder } = await backup();
    const bytes = readFileSync(join(folder, 'office.db'));
    bytes[50_000] = (bytes[50_000] ?? 0) ^ 1;
    writeFileSync(join(folder, 'office.db'), bytes);
    expect(await codeOf(() => verifyBackup(folder, dataKey))).toBe('backup-mismatch');
  });

  test('another key is found', async () => {
    const { folder } = await backup();
    expect(await codeOf(() => verifyBackup(folder, Buffer.alloc(32, 1)))).toBe('not-a-database');
  });

  test('a backup of a newer version is refused as such', async () => {
    const { folder } = await backup();
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    writeFileSync(join(folder, 'manifest.json'), text.replace('"version": 1', '"version": 2'));
    expect(await codeOf(() => inspectBackup(folder))).toBe('newer-schema');
  });
});

describe('restoring', () => {
  const count = (folder: string) => {
    const opened = openOffice(folder, dataKey);
    try {
      return opened.read((tx) => tx.get<{ rows: number }>('SELECT count(*) AS rows FROM note')?.rows);
    } finally {
      opened.close();
    }
  };

  test('into an empty folder brings everything back', async () => {
    const { folder } = await backup();
    const restored = join(root, 'restored');
    await restoreBackup({ backupFolder: folder, officeFolder: restored, dataKey });
    const copy = openOffice(restored, (await unlockWithPassphrase(restored, passphrase)).dataKey);
    expect(hashes(copy)).toEqual(hashes(database));
    copy.close();
    expect(existsSync(join(restored, 'restore-incoming'))).toBe(false);
    // There was nothing before, so there is nothing to go back to.
    expect(await codeOf(() => undoRestore(restored))).toBe('nothing-to-undo');
    expect(officeExists(restored)).toBe(true);
  });

  test('sets the present office aside, and can be taken back and done again', async () => {
    const { folder } = await backup();
    database.write((tx) => tx.run(`INSERT INTO note VALUES ('after', 'x')`));
    database.close();
    const { setAside } = await restoreBackup({ backupFolder: folder, officeFolder: office, dataKey });
    expect([count(office), count(join(office, setAside))]).toEqual([2500, 2501]);
    undoRestore(office);
    expect(count(office)).toBe(2501);
    undoRestore(office);
    expect(count(office)).toBe(2500);
    expect(readdirSync(office).filter((name) => name.startsWith('set-aside-'))).toHaveLength(1);
  });

  test('is refused while the office is open', async () => {
    const { folder } = await backup();
    expect(await codeOf(() => restoreBackup({ backupFolder: folder, officeFolder: office, dataKey }))).toBe(
      'busy',
    );
    expect(database.integrityCheck()).toEqual([]);
  });

  test('a damaged backup, a wrong key or giving up leave the office as it was', async () => {
    const { folder } = await backup();
    database.close();
    const before = readdirSync(office);
    const giveUp = AbortSignal.abort();
    expect(
      await codeOf(() =>
        restoreBackup({ backupFolder: folder, officeFolder: office, dataKey, signal: giveUp }),
      ),
    ).toBe('cancelled');
    expect(
      await codeOf(() =>
        restoreBackup({ backupFolder: folder, officeFolder: office, dataKey: Buffer.alloc(32) }),
      ),
    ).toBe('not-a-database');
    writeFileSync(join(folder, 'office.keys.json'), '{}');
    expect(await codeOf(() => restoreBackup({ backupFolder: folder, officeFolder: office, dataKey }))).toBe(
      'backup-mismatch',
    );
    expect(readdirSync(office)).toEqual(before);
    expect(count(office)).toBe(2500);
    expect(await codeOf(() => undoRestore(office))).toBe('nothing-to-undo');
  });

  /** Puts the folder into the state of a restore that stopped after moving so many files. */
  async function interrupt(stage: 'setting-aside' | 'placing', moved: number) {
    const { folder } = await backup();
    database.write((tx) => tx.run(`INSERT INTO note VALUES ('after', 'x')`));
    database.close();
    const [incoming, aside] = [join(office, 'restore-incoming'), join(office, 'set-aside-20260401-090000-1')];
    mkdirSync(incoming);
    mkdirSync(aside);
    const files = ['office.db', 'office.keys.json', 'office.keys.backup.json'];
    for (const name of files) writeFileSync(join(incoming, name), readFileSync(join(folder, name)));
    const asideCount = stage === 'placing' ? files.length : moved;
    for (const name of files.slice(0, asideCount)) renameSync(join(office, name), join(aside, name));
    if (stage === 'placing')
      for (const name of files.slice(0, moved)) renameSync(join(incoming, name), join(office, name));
    writeFileSync(
      join(office, 'office.restore.json'),
      JSON.stringify({
        stage,
        incoming: 'restore-incoming',
        setAside: 'set-aside-20260401-090000-1',
        previous: null,
      }),
    );
  }

  test.each([0, 1, 2, 3])('cut off after setting %i files aside, it is taken back', async (moved) => {
    await interrupt('setting-aside', moved);
    expect(recoverInterruptedRestore(office)).toBe('taken-back');
    expect(count(office)).toBe(2501);
    expect(readdirSync(office).toSorted()).toEqual([
      'office.db',
      'office.keys.backup.json',
      'office.keys.json',
    ]);
    expect(recoverInterruptedRestore(office)).toBe('nothing');
  });

  test.each([0, 1, 2, 3])(
    'cut off after placing %i files, it is completed and can be taken back',
    async (moved) => {
      await interrupt('placing', moved);
      expect(recoverInterruptedRestore(office)).toBe('completed');
      expect(count(office)).toBe(2500);
      expect(recoverInterruptedRestore(office)).toBe('nothing');
      undoRestore(office);
      expect(count(office)).toBe(2501);
    },
  );
});
