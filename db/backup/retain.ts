import { readdirSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseExpired } from '../../domain/backup/retention.ts';
import { japanStamp } from '../../domain/backup/stamp.ts';
import { databaseFile, keyFile, keyFileCopy } from '../driver/office-folder.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { listBackups, manifestFile, partialEnding, type BackupManifest } from './manifest.ts';

/**
 * Deletes this office's expired backups after `newest` was made, and what earlier days left unfinished.
 * Backups of other offices and folders that are no backups are never touched. A backup that cannot be deleted
 * stays and is no failure. Returns the names of the backups that are gone.
 */
export async function removeExpired(targetFolder: string, newest: BackupManifest): Promise<string[]> {
  const own = listBackups(targetFolder).filter(({ manifest }) => manifest.officeId === newest.officeId);
  const ages = own.map(({ name, manifest }) => ({ name, createdAt: manifest.createdAt }));
  const removed: string[] = [];
  for (const name of chooseExpired(ages, newest.createdAt)) {
    if (await removeBackup(join(targetFolder, name))) removed.push(name);
  }
  for (const name of abandoned(targetFolder, newest)) await removeBackup(join(targetFolder, name));
  return removed;
}

/** The manifest goes last: until then the folder is still recognised, should this be cut off. */
const deletionOrder = [databaseFile, `${databaseFile}-journal`, keyFileCopy, keyFile, manifestFile];

async function removeBackup(folder: string): Promise<boolean> {
  try {
    for (const file of deletionOrder) await rm(join(folder, file), { force: true });
    // Fails when the folder holds anything of somebody else's.
    await rmdir(folder);
    return true;
  } catch {
    return false;
  }
}

function abandoned(targetFolder: string, newest: BackupManifest): string[] {
  const today = japanStamp(newest.createdAt).day;
  const pattern = /^kasane-backup-(\d{8})-\d{6}(-\d+)?\.partial$/u;
  return readdirSync(targetFolder).filter((name) => {
    const day = pattern.exec(name)?.[1];
    return (
      day !== undefined &&
      name.endsWith(partialEnding) &&
      day < today &&
      isOwn(join(targetFolder, name), newest)
    );
  });
}

function isOwn(folder: string, { officeId }: BackupManifest): boolean {
  try {
    return readKeyFile(folder).ring.officeId === officeId;
  } catch {
    return false;
  }
}
