import { argon2id } from 'hash-wasm';

/** What one attempt costs. `productionCost` unless a test says otherwise. */
export interface KeyCost {
  readonly memoryKibibytes: number;
  readonly passes: number;
}

export const productionCost: KeyCost = { memoryKibibytes: 64 * 1024, passes: 3 };

/**
 * The wrapping key of a passphrase: Argon2id, one lane, 32 bytes. The passphrase is brought to NFKC first,
 * so that full width and half width from the input method are the same passphrase.
 */
export async function derivePassphraseKey(passphrase: string, salt: Buffer, cost: KeyCost): Promise<Buffer> {
  const password = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  try {
    const key = await argon2id({
      password,
      salt,
      memorySize: cost.memoryKibibytes,
      iterations: cost.passes,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    });
    return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  } finally {
    password.fill(0);
  }
}
