import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Database } from '../driver/database.ts';
import { StorageFailure } from '../driver/failure.ts';
import { databaseFile } from '../driver/office-folder.ts';
import { contentHash, contentTables, type TableContent } from './content-hash.ts';
import { BackupFailure } from './failure.ts';
import { breathe, fileContent, toBackupError } from './files.ts';
import { backupFiles, readManifest, type BackupManifest } from './manifest.ts';

/** What a backup says of itself, without the key. Fails with `not-a-backup` also when a file of it is missing. */
export function inspectBackup(folder: string): BackupManifest {
  const manifest = readManifest(folder);
  if (backupFiles.every((name) => existsSync(join(folder, name)))) return manifest;
  throw new BackupFailure('not-a-backup');
}

/**
 * Proves that a backup is whole: its files, then its register opened read-only with the key, row by row.
 * Fails with `not-a-backup`, `backup-mismatch`, or a storage failure.
 */
export async function verifyBackup(
  folder: string,
  dataKey: Buffer,
  signal?: AbortSignal,
): Promise<BackupManifest> {
  const manifest = inspectBackup(folder);
  try {
    for (const name of backupFiles) {
      await breathe(signal);
      const { sha256 } = await fileContent(join(folder, name));
      if (sha256 !== manifest.files[name].sha256) throw new BackupFailure('backup-mismatch');
    }
    const copy = openDatabase({ path: join(folder, databaseFile), key: dataKey, readonly: true });
    try {
      checkSound(copy);
      await compareContent(copy, manifest.tables, signal);
    } finally {
      copy.close();
    }
    return manifest;
  } catch (error) {
    throw toBackupError(error);
  }
}

/** Fails with `corrupt` when the file is not sound in itself. */
export function checkSound(copy: Database): void {
  if (copy.integrityCheck().length > 0) throw new StorageFailure('corrupt', 'integrity-check');
  if (copy.foreignKeyCheck() > 0) throw new StorageFailure('corrupt', 'foreign-key-check');
}

/** Fails with `backup-mismatch` when a table is missing, added or different. */
export async function compareContent(
  copy: Database,
  expected: Readonly<Record<string, TableContent>>,
  signal?: AbortSignal,
): Promise<void> {
  const tables = copy.read(contentTables);
  if (tables.length !== Object.keys(expected).length) throw new BackupFailure('backup-mismatch');
  for (const table of tables) {
    await breathe(signal);
    const found = copy.read((tx) => contentHash(tx, table));
    const wanted = expected[table];
    if (found.rows !== wanted?.rows || found.sha256 !== wanted.sha256)
      throw new BackupFailure('backup-mismatch');
  }
}
