import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toStorageFailure } from './failure.ts';

/** Replaces a file so that after a power cut either the old or the new text is there, whole. */
export function writeFileDurably(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  try {
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(file, text, 'utf8');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    throw toStorageFailure(error);
  }
}

/** Gives a whole file its name so that the name survives a power cut. */
export function moveFile(from: string, to: string): void {
  try {
    syncFile(from);
    renameSync(from, to);
    syncFolder(dirname(to));
  } catch (error) {
    throw toStorageFailure(error);
  }
}

/** Removes a file that may be missing. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw toStorageFailure(error);
  }
}

/** Makes a file's bytes survive a power cut. Windows flushes only through a writable handle. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes new names in a folder survive a power cut. Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
