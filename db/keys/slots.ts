import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { unwrapKey, wrapKey } from './data-key.ts';
import { derivePassphraseKey, type KeyCost } from './passphrase.ts';
import { deriveRecoveryKey, parseRecoveryKey } from './recovery-key.ts';

const wrapping = {
  id: z.uuid(),
  salt: z.base64(),
  nonce: z.base64(),
  wrapped: z.base64(),
  createdAt: z.iso.datetime({ precision: 3 }),
};

const passphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  label: z.strictObject({ staffId: z.string() }),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    // A damaged or forged file must not make the PC run out of memory.
    memoryKibibytes: z
      .int()
      .min(8)
      .max(1024 * 1024),
    passes: z.int().min(1).max(20),
  }),
  ...wrapping,
});

const recoverySlot = z.strictObject({
  kind: z.literal('recovery'),
  kdf: z.strictObject({ name: z.literal('hkdf-sha256') }),
  ...wrapping,
});

export const slot = z.discriminatedUnion('kind', [passphraseSlot, recoverySlot]);
export type Slot = z.infer<typeof slot>;
export type PassphraseSlot = z.infer<typeof passphraseSlot>;
export type RecoverySlot = z.infer<typeof recoverySlot>;

/** Wraps the data key for one member of staff. Give `id` to replace that slot. */
export async function makePassphraseSlot(
  dataKey: Buffer,
  label: PassphraseSlot['label'],
  passphrase: string,
  cost: KeyCost,
  id: string = randomUUID(),
): Promise<PassphraseSlot> {
  const kdf = { name: 'argon2id' as const, ...cost };
  const salt = randomBytes(16);
  const wrappingKey = await derivePassphraseKey(passphrase, salt, kdf);
  return { kind: 'passphrase', label, kdf, ...wrapFor('passphrase', id, dataKey, wrappingKey, salt) };
}

/** Wraps the data key for a recovery key as printed. */
export function makeRecoverySlot(dataKey: Buffer, recoveryKey: string): RecoverySlot {
  const salt = randomBytes(16);
  const wrappingKey = deriveRecoveryKey(parseRecoveryKey(recoveryKey) ?? '', salt);
  return {
    kind: 'recovery',
    kdf: { name: 'hkdf-sha256' },
    ...wrapFor('recovery', randomUUID(), dataKey, wrappingKey, salt),
  };
}

/** The data key, or undefined when the passphrase is another. */
export async function openPassphraseSlot(
  from: PassphraseSlot,
  passphrase: string,
): Promise<Buffer | undefined> {
  return openSlot(from, await derivePassphraseKey(passphrase, Buffer.from(from.salt, 'base64'), from.kdf));
}

/** The data key, or undefined when the recovery key is another. `symbols` come from `parseRecoveryKey`. */
export function openRecoverySlot(from: RecoverySlot, symbols: string): Buffer | undefined {
  return openSlot(from, deriveRecoveryKey(symbols, Buffer.from(from.salt, 'base64')));
}

function wrapFor(kind: Slot['kind'], id: string, dataKey: Buffer, wrappingKey: Buffer, salt: Buffer) {
  const { nonce, wrapped } = wrapKey(dataKey, wrappingKey, binding(kind, id));
  wrappingKey.fill(0);
  return {
    id,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
    createdAt: new Date().toISOString(),
  };
}

function openSlot(from: Slot, wrappingKey: Buffer): Buffer | undefined {
  const wrapped = { nonce: Buffer.from(from.nonce, 'base64'), wrapped: Buffer.from(from.wrapped, 'base64') };
  const dataKey = unwrapKey(wrapped, wrappingKey, binding(from.kind, from.id));
  wrappingKey.fill(0);
  return dataKey;
}

/** Ties a wrapping to its slot, so that slots cannot be exchanged in the file. */
function binding(kind: Slot['kind'], id: string): string {
  return `kasane key slot:${kind}:${id}`;
}
