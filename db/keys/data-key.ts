import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** The key of the office file, 32 random bytes. It never changes; only its wrappings do. */
export function generateDataKey(): Buffer {
  return randomBytes(32);
}

export interface WrappedKey {
  readonly nonce: Buffer;
  /** Ciphertext and tag. */
  readonly wrapped: Buffer;
}

/** AES-256-GCM under a key of 32 bytes. `binding` must be given again to unwrap. */
export function wrapKey(dataKey: Buffer, wrappingKey: Buffer, binding: string): WrappedKey {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, wrappingKey, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(binding, 'utf8'));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { nonce, wrapped };
}

/** The data key, or undefined when the wrapping key or the binding is another. */
export function unwrapKey(
  { nonce, wrapped }: WrappedKey,
  wrappingKey: Buffer,
  binding: string,
): Buffer | undefined {
  const decipher = createDecipheriv(algorithm, wrappingKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(binding, 'utf8'));
  decipher.setAuthTag(wrapped.subarray(-tagBytes));
  const dataKey = decipher.update(wrapped.subarray(0, -tagBytes));
  try {
    decipher.final();
    return dataKey;
  } catch {
    dataKey.fill(0);
    return undefined;
  }
}
