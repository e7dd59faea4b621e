import { createHash, hkdfSync, randomInt } from 'node:crypto';

/** Without 0, O, 1, I and L, which look alike on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const groupLength = 4;
/** 28 symbols of 31: 138 bits. One more group is the checksum. */
const secretLength = 7 * groupLength;
const keyPattern = new RegExp(`^[${alphabet}]{${String(secretLength + groupLength)}}$`, 'u');
/** What people and printers put between groups: spaces, hyphens, dashes, the long vowel mark. */
const separators = /[\s\-\u2010-\u2015\u2212\u30fc_.,]/gu;

/** A new recovery key as it is printed: `XXXX-XXXX-…`, eight groups, the last one a checksum. */
export function generateRecoveryKey(): string {
  const secret = Array.from({ length: secretLength }, () => alphabet.charAt(randomInt(alphabet.length))).join(
    '',
  );
  return (secret + checksum(secret)).match(/.{4}/gu)?.join('-') ?? '';
}

/** The key's symbols from what a person typed, in any case, width and grouping; undefined when mistyped. */
export function parseRecoveryKey(text: string): string | undefined {
  const symbols = text.normalize('NFKC').replace(separators, '').toUpperCase();
  if (!keyPattern.test(symbols)) return undefined;
  const secret = symbols.slice(0, secretLength);
  return symbols.slice(secretLength) === checksum(secret) ? symbols : undefined;
}

/** The wrapping key of a parsed recovery key. Its own 138 bits need no slow derivation. */
export function deriveRecoveryKey(symbols: string, salt: Buffer): Buffer {
  const secret = Buffer.from(symbols.slice(0, secretLength), 'ascii');
  try {
    return Buffer.from(hkdfSync('sha256', secret, salt, 'kasane recovery key', 32));
  } finally {
    secret.fill(0);
  }
}

function checksum(secret: string): string {
  const digest = createHash('sha256').update(`kasane recovery key ${secret}`).digest();
  return Array.from(digest.subarray(0, groupLength), (byte) => alphabet.charAt(byte % alphabet.length)).join(
    '',
  );
}
