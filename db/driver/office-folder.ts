import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Database } from './database.ts';
import { StorageFailure } from './failure.ts';

/** Names of the files of an office. A backup folder uses the same names. */
export const databaseFile = 'office.db';
export const keyFile = 'office.keys.json';
export const keyFileCopy = 'office.keys.backup.json';
export const attemptsFile = 'office.attempts.json';
export const restoreJournal = 'office.restore.json';

/** Everything that must move together when an office is set aside. */
export const officeFiles = [
  databaseFile,
  `${databaseFile}-wal`,
  `${databaseFile}-shm`,
  `${databaseFile}-journal`,
  keyFile,
  keyFileCopy,
] as const;

export function databasePath(folder: string): string {
  return join(folder, databaseFile);
}

/** True when the folder holds an office's register, sound or not. */
export function officeExists(folder: string): boolean {
  return existsSync(databasePath(folder));
}

/**
 * Opens the office of a folder with the key its own slots gave. Because that key is the right one, a file that
 * it does not open is `corrupt`, and so is one that is missing or fails the quick check.
 */
export function openOffice(folder: string, dataKey: Buffer): Database {
  if (!officeExists(folder)) throw new StorageFailure('corrupt', 'missing');
  const database = openWithOwnKey(folder, dataKey);
  if (database.quickCheck().length === 0) return database;
  database.close();
  throw new StorageFailure('corrupt', 'quick-check');
}

function openWithOwnKey(folder: string, dataKey: Buffer): Database {
  try {
    return openDatabase({ path: databasePath(folder), key: dataKey });
  } catch (error) {
    const isDamaged = error instanceof StorageFailure && error.code === 'not-a-database';
    throw isDamaged ? new StorageFailure('corrupt', error.reason) : error;
  }
}
