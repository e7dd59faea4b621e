import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileFailure } from './file-error.ts';

/**
 * Writes a file whole or not at all: an older file of that name stays until the new one is safe on the disk.
 * @throws {OperationFailure} `disk-full`, `read-only`, `folder-unavailable` or `internal`
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const partial = join(dirname(path), `.kasane-${randomBytes(6).toString('hex')}.partial`);
  try {
    const file = await open(partial, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw fileFailure(error);
  }
}
