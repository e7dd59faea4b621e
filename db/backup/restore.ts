import { mkdirSync, rmSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../driver/database.ts';
import { syncFile } from '../driver/durable-file.ts';
import { StorageFailure } from '../driver/failure.ts';
import { databasePath, officeExists } from '../driver/office-folder.ts';
import { BackupFailure } from './failure.ts';
import { breathe, toBackupError } from './files.ts';
import { backupFiles, manifestFile, type BackupManifest } from './manifest.ts';
import { finishSwap, freeSetAside, lastSetAside, startSwap } from './swap.ts';
import { inspectBackup, verifyBackup } from './verify.ts';

export interface RestoreRequest {
  readonly backupFolder: string;
  /** Its database must be closed. Made when it is not there. */
  readonly officeFolder: string;
  /** From the backup's own key slots. */
  readonly dataKey: Buffer;
  readonly signal?: AbortSignal;
}

export interface RestoreResult {
  readonly manifest: BackupManifest;
  /** Name of the folder, inside the office folder, that holds the files of before. */
  readonly setAside: string;
}

const incoming = 'restore-incoming';

/**
 * Puts a backup in the place of the office. It is copied and proved beside the present files first; those are
 * then set aside, never deleted. A journal lets `recoverInterruptedRestore` end what a power cut interrupts.
 * Fails as `verifyBackup` does, with `busy` while the office is open, and leaves the office as it was.
 */
export async function restoreBackup(request: RestoreRequest): Promise<RestoreResult> {
  const { backupFolder, officeFolder, dataKey, signal } = request;
  try {
    inspectBackup(backupFolder);
    mkdirSync(officeFolder, { recursive: true });
    recoverInterruptedRestore(officeFolder);
    const arrived = join(officeFolder, incoming);
    const manifest = await fetchBackup(backupFolder, arrived, dataKey, signal);
    assertClosed(officeFolder, dataKey);
    const setAside = freeSetAside(officeFolder, new Date().toISOString());
    startSwap(officeFolder, { incoming, setAside });
    rmSync(arrived, { recursive: true, force: true });
    return { manifest, setAside };
  } catch (error) {
    throw toBackupError(error);
  }
}

/**
 * Takes the last restore back: the files of before return, the restored ones are set aside in their turn, so
 * that a second call brings them back. Fails with `nothing-to-undo`.
 */
export function undoRestore(officeFolder: string): { setAside: string } {
  try {
    recoverInterruptedRestore(officeFolder);
    const last = lastSetAside(officeFolder);
    if (last === undefined) throw new BackupFailure('nothing-to-undo');
    assertClosed(officeFolder, Buffer.alloc(32));
    const setAside = freeSetAside(officeFolder, new Date().toISOString());
    startSwap(officeFolder, { incoming: last, setAside });
    return { setAside };
  } catch (error) {
    throw toBackupError(error);
  }
}

/**
 * To be called at start, before the office is opened. Ends an interrupted restore: forward when the files of
 * before were all aside already, back otherwise. Says whether there was one.
 */
export function recoverInterruptedRestore(officeFolder: string): 'nothing' | 'completed' | 'taken-back' {
  try {
    const outcome = finishSwap(officeFolder);
    // Copies only: the backup they came from is where it was.
    rmSync(join(officeFolder, incoming), { recursive: true, force: true });
    return outcome;
  } catch (error) {
    throw toBackupError(error);
  }
}

async function fetchBackup(
  backupFolder: string,
  arrived: string,
  dataKey: Buffer,
  signal: AbortSignal | undefined,
): Promise<BackupManifest> {
  try {
    await mkdir(arrived);
    for (const name of [...backupFiles, manifestFile]) {
      await breathe(signal);
      await copyFile(join(backupFolder, name), join(arrived, name));
      syncFile(join(arrived, name));
    }
    return await verifyBackup(arrived, dataKey, signal);
  } catch (error) {
    await rm(arrived, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** SQLite takes its lock before it looks at the key, so any key tells whether somebody holds the file. */
function assertClosed(officeFolder: string, key: Buffer): void {
  if (!officeExists(officeFolder)) return;
  try {
    openDatabase({ path: databasePath(officeFolder), key, readonly: true }).close();
  } catch (error) {
    if (error instanceof StorageFailure && error.code === 'busy') throw error;
  }
}
