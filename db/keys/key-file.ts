import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '../driver/durable-file.ts';
import { StorageFailure, toStorageFailure } from '../driver/failure.ts';
import { keyFile, keyFileCopy, officeExists } from '../driver/office-folder.ts';
import { KeyFailure } from './failure.ts';
import { slot } from './slots.ts';

const format = 'kasane-keys';
const version = 1;

const keyRing = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  /** Tells this office's backups from another's. */
  officeId: z.uuid(),
  slots: z.array(slot).min(1),
});
const sealedKeyRing = keyRing.extend({ checksum: z.string() });

export type KeyRing = z.infer<typeof keyRing>;

export interface StoredKeyRing {
  readonly ring: KeyRing;
  /** False when one of the two copies is missing, damaged or older. */
  readonly bothCopiesGood: boolean;
}

/**
 * Reads the key slots of an office or a backup: the first copy, or else the second.
 * Fails with `no-office` when there is nothing, `keys-damaged` when neither copy is whole, and the
 * storage failure `newer-schema` when a newer version of the application wrote them.
 */
export function readKeyFile(folder: string): StoredKeyRing {
  const [first, second] = [readCopy(join(folder, keyFile)), readCopy(join(folder, keyFileCopy))];
  const ring = first.ring ?? second.ring;
  if (ring) return { ring, bothCopiesGood: seal(first.ring) === seal(second.ring) };
  if (first.newer || second.newer) throw new StorageFailure('newer-schema', 'key-file');
  throw new KeyFailure(
    first.missing && second.missing && !officeExists(folder) ? 'no-office' : 'keys-damaged',
  );
}

/** Writes both copies, one after the other, each durably. */
export function writeKeyFile(folder: string, slots: Pick<KeyRing, 'officeId' | 'slots'>): void {
  const ring: KeyRing = keyRing.parse({ format, version, officeId: slots.officeId, slots: slots.slots });
  const text = `${JSON.stringify({ ...ring, checksum: seal(ring) }, undefined, 2)}\n`;
  writeFileDurably(join(folder, keyFile), text);
  writeFileDurably(join(folder, keyFileCopy), text);
}

interface Copy {
  readonly ring?: KeyRing;
  readonly missing?: true;
  readonly newer?: true;
}

function readCopy(path: string): Copy {
  if (!existsSync(path)) return { missing: true };
  const content = parseJson(readText(path));
  if (newerFile.safeParse(content).success) return { newer: true };
  const sealed = sealedKeyRing.safeParse(content);
  if (!sealed.success) return {};
  const { checksum, ...ring } = sealed.data;
  return checksum === seal(ring) ? { ring } : {};
}

const newerFile = z.object({ format: z.literal(format), version: z.int().gt(version) });

/** Without it a damaged wrapping could not be told from a wrong passphrase. */
function seal(ring: KeyRing | undefined): string | undefined {
  return ring && createHash('sha256').update(JSON.stringify(ring)).digest('hex');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw toStorageFailure(error);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
