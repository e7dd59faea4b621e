import { randomUUID, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { StorageFailure, toStorageFailure } from '../driver/failure.ts';
import { keyFile, keyFileCopy, officeExists } from '../driver/office-folder.ts';
import { generateDataKey } from './data-key.ts';
import { KeyFailure } from './failure.ts';
import { readKeyFile, writeKeyFile, type KeyRing, type StoredKeyRing } from './key-file.ts';
import { productionCost, type KeyCost } from './passphrase.ts';
import { generateRecoveryKey, parseRecoveryKey } from './recovery-key.ts';
import {
  makePassphraseSlot,
  makeRecoverySlot,
  openPassphraseSlot,
  openRecoverySlot,
  type PassphraseSlot,
  type RecoverySlot,
  type Slot,
} from './slots.ts';

export interface StaffPassphrase {
  readonly staffId: string;
  readonly passphrase: string;
}

/** The caller owns `dataKey` and wipes it. */
export interface Unlocked<S extends Slot> {
  readonly dataKey: Buffer;
  readonly slot: S;
}

/**
 * Makes the keys of a new office, before its file. The recovery key is proved by opening what was written
 * before it is returned. Fails with `office-exists` when the folder holds a register already; key files
 * without a register, left by a creation that was cut off, are renamed and kept.
 */
export async function createKeyFile(
  folder: string,
  staff: StaffPassphrase,
  cost: KeyCost = productionCost,
): Promise<{ dataKey: Buffer; recoveryKey: string }> {
  if (officeExists(folder)) throw new KeyFailure('office-exists');
  prepareFolder(folder);
  const dataKey = generateDataKey();
  const recoveryKey = generateRecoveryKey();
  const slots = [
    await makePassphraseSlot(dataKey, labelOf(staff), staff.passphrase, cost),
    makeRecoverySlot(dataKey, recoveryKey),
  ];
  writeKeyFile(folder, { officeId: randomUUID(), slots });
  proveRecoveryKey(folder, recoveryKey, dataKey);
  return { dataKey, recoveryKey };
}

/** Fails with `wrong-passphrase`, `keys-damaged` or `no-office`. */
export async function unlockWithPassphrase(
  folder: string,
  passphrase: string,
): Promise<Unlocked<PassphraseSlot>> {
  const stored = readKeyFile(folder);
  for (const slot of stored.ring.slots) {
    const dataKey = slot.kind === 'passphrase' ? await openPassphraseSlot(slot, passphrase) : undefined;
    if (slot.kind !== 'passphrase' || !dataKey) continue;
    healCopies(folder, stored);
    return { dataKey, slot };
  }
  throw new KeyFailure('wrong-passphrase');
}

/** Fails with `wrong-recovery-key`, also when it is only mistyped; `keys-damaged` or `no-office`. */
export function unlockWithRecoveryKey(folder: string, recoveryKey: string): Unlocked<RecoverySlot> {
  const stored = readKeyFile(folder);
  const symbols = parseRecoveryKey(recoveryKey);
  for (const slot of stored.ring.slots) {
    const dataKey = slot.kind === 'recovery' && symbols ? openRecoverySlot(slot, symbols) : undefined;
    if (slot.kind !== 'recovery' || !dataKey) continue;
    healCopies(folder, stored);
    return { dataKey, slot };
  }
  throw new KeyFailure('wrong-recovery-key');
}

/** Rewrites one passphrase slot; the register is not touched. Fails with `unknown-slot`. */
export async function changePassphrase(
  folder: string,
  dataKey: Buffer,
  slotId: string,
  newPassphrase: string,
  cost: KeyCost = productionCost,
): Promise<void> {
  const { ring } = readKeyFile(folder);
  const old = ring.slots.find((slot) => slot.id === slotId);
  if (old?.kind !== 'passphrase') throw new KeyFailure('unknown-slot');
  const renewed = await makePassphraseSlot(dataKey, old.label, newPassphrase, cost, old.id);
  replaceSlots(
    folder,
    ring,
    ring.slots.map((slot) => (slot === old ? renewed : slot)),
  );
}

/** Lets one more member of staff in. */
export async function addPassphraseSlot(
  folder: string,
  dataKey: Buffer,
  staff: StaffPassphrase,
  cost: KeyCost = productionCost,
): Promise<PassphraseSlot> {
  const { ring } = readKeyFile(folder);
  const added = await makePassphraseSlot(dataKey, labelOf(staff), staff.passphrase, cost);
  replaceSlots(folder, ring, [...ring.slots, added]);
  return added;
}

/** Makes a new recovery key, proves it and returns its text; the old one opens nothing any more. */
export function replaceRecoveryKey(folder: string, dataKey: Buffer): string {
  const { ring } = readKeyFile(folder);
  const recoveryKey = generateRecoveryKey();
  const renewed = makeRecoverySlot(dataKey, recoveryKey);
  replaceSlots(folder, ring, [...ring.slots.filter((slot) => slot.kind !== 'recovery'), renewed]);
  proveRecoveryKey(folder, recoveryKey, dataKey);
  return recoveryKey;
}

/** The slots of an office or of a backup, without opening any. */
export function readSlots(folder: string): readonly Slot[] {
  return readKeyFile(folder).ring.slots;
}

function replaceSlots(folder: string, ring: KeyRing, slots: Slot[]): void {
  writeKeyFile(folder, { officeId: ring.officeId, slots });
}

function labelOf({ staffId }: StaffPassphrase): PassphraseSlot['label'] {
  return { staffId };
}

function proveRecoveryKey(folder: string, recoveryKey: string, dataKey: Buffer): void {
  const proof = unlockWithRecoveryKey(folder, recoveryKey).dataKey;
  const isProved = timingSafeEqual(proof, dataKey);
  proof.fill(0);
  if (!isProved) throw new StorageFailure('internal', 'recovery-key-not-proved');
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const stamp = String(Date.now());
    for (const name of [keyFile, keyFileCopy]) {
      const path = join(folder, name);
      if (existsSync(path)) renameSync(path, `${path}.unused-${stamp}`);
    }
  } catch (error) {
    throw toStorageFailure(error);
  }
}

/** A second copy that fell behind would still open with the passphrase of before. */
function healCopies(folder: string, { ring, bothCopiesGood }: StoredKeyRing): void {
  if (bothCopiesGood) return;
  try {
    writeKeyFile(folder, ring);
  } catch {
    // A read-only folder, such as a backup on a locked medium, stays as it is and still opens.
  }
}
