import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { japanStamp } from '../../domain/backup/stamp.ts';
import type { Database } from '../driver/database.ts';
import { syncFile, syncFolder, writeFileDurably } from '../driver/durable-file.ts';
import { databaseFile } from '../driver/office-folder.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file.ts';
import { contentHashes, type TableContent } from './content-hash.ts';
import { breathe, fileContent, renameFolder, requireFolder, toBackupError } from './files.ts';
import {
  backupFiles,
  manifestFile,
  partialEnding,
  readManifest,
  writeManifest,
  type BackupManifest,
  type ManifestFacts,
} from './manifest.ts';
import { removeExpired } from './retain.ts';
import { checkSound, compareContent } from './verify.ts';

export type BackupStep = 'copying' | 'checking' | 'comparing' | 'finishing' | 'tidying';

export interface BackupRequest {
  /** The open office. */
  readonly database: Database;
  readonly officeFolder: string;
  /** Must exist; the backup becomes a folder in it. */
  readonly targetFolder: string;
  readonly manifestFacts: ManifestFacts;
  readonly onStep: (step: BackupStep) => void;
  /** Heeded between steps until the copy is published. */
  readonly signal?: AbortSignal;
}

export interface BackupResult {
  readonly folder: string;
  readonly name: string;
  /** Of all files together. */
  readonly bytes: number;
  readonly manifest: BackupManifest;
  /** Names of the older backups that retention deleted. */
  readonly removed: readonly string[];
}

/**
 * Copies the open office into a new folder of the target, proves the copy by opening it again, and only then
 * gives it its name. When anything fails, no such folder appears and the office is as it was.
 * Fails with `cancelled` or `backup-mismatch`, or with a storage failure.
 */
export async function makeBackup(request: BackupRequest): Promise<BackupResult> {
  const { targetFolder, manifestFacts, onStep } = request;
  await requireFolder(targetFolder);
  const name = freeName(targetFolder, manifestFacts.createdAt);
  const folder = join(targetFolder, name);
  const partial = `${folder}${partialEnding}`;
  try {
    await mkdir(partial);
    const manifest = await writeAndProve(request, partial);
    await renameFolder(partial, folder);
    syncFolder(targetFolder);
    onStep('tidying');
    const removed = await removeExpired(targetFolder, manifest);
    const bytes = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
    return { folder, name, bytes, manifest, removed };
  } catch (error) {
    // The drive may be gone; what is left on it is encrypted, and the next backup there removes it.
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    throw toBackupError(error);
  }
}

async function writeAndProve(request: BackupRequest, partial: string): Promise<BackupManifest> {
  const { database, officeFolder, manifestFacts, onStep, signal } = request;
  const { ring } = readKeyFile(officeFolder);

  onStep('copying');
  await breathe(signal);
  // The keys come first: they tell whose an abandoned folder is.
  writeKeyFile(partial, ring);
  const tables = copyDatabase(database, join(partial, databaseFile));
  await breathe(signal);
  for (const file of backupFiles) syncFile(join(partial, file));

  onStep('checking');
  await breathe(signal);
  const copy = database.openCopy(join(partial, databaseFile));
  try {
    checkSound(copy);
    onStep('comparing');
    await compareContent(copy, tables, signal);
  } finally {
    copy.close();
  }

  onStep('finishing');
  await breathe(signal);
  const text = writeManifest({
    officeId: ring.officeId,
    ...manifestFacts,
    schemaVersion: database.userVersion(),
    tables,
    files: await filesOf(partial),
  });
  writeFileDurably(join(partial, manifestFile), text);
  return readManifest(partial);
}

/** In one go, so that nothing is written between the copy and the count of what it must hold. */
function copyDatabase(database: Database, path: string): Record<string, TableContent> {
  database.vacuumInto(path);
  return database.read(contentHashes);
}

async function filesOf(folder: string): Promise<BackupManifest['files']> {
  const entries = await Promise.all(
    backupFiles.map(async (name) => [name, await fileContent(join(folder, name))] as const),
  );
  return Object.fromEntries(entries) as BackupManifest['files'];
}

function freeName(targetFolder: string, createdAt: string): string {
  const { day, time } = japanStamp(createdAt);
  const base = `kasane-backup-${day}-${time}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${String(number)}`;
    const isTaken = [name, `${name}${partialEnding}`].some((taken) => existsSync(join(targetFolder, taken)));
    if (!isTaken) return name;
  }
}
