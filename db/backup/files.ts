import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { StorageFailure, toStorageFailure } from '../driver/failure.ts';
import { BackupFailure } from './failure.ts';

export interface FileContent {
  readonly bytes: number;
  readonly sha256: string;
}

/** Size and hash of a file. Never of a database that is open: see `openDatabase`. */
export async function fileContent(path: string): Promise<FileContent> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A folder that is not there is never made: on an unplugged drive that would write to the PC's own disk. */
export async function requireFolder(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw toStorageFailure(error);
  });
  if (!found.isDirectory()) throw new StorageFailure('folder-unavailable', 'ENOTDIR');
}

/** Lets waiting messages through, and stops here when the person has given up. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw new BackupFailure('cancelled');
}

/** On Windows a virus scanner may hold a file of the folder for a moment. */
export async function renameFolder(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 5) throw error;
      await setTimeout(200 * attempt);
    }
  }
}

/** Failures of the disk in our codes; our own failures as they are. */
export function toBackupError(error: unknown): Error {
  return error instanceof Error && 'code' in error && !isSystemError(error) ? error : toStorageFailure(error);
}

function isSystemError(error: Error): boolean {
  return 'syscall' in error || 'errno' in error;
}
