import { randomBytes } from 'node:crypto';

/** A UUIDv7 (RFC 9562): sorts by the moment it was made, which keeps new rows together in the file. */
export function createId(now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** 128 random bits for a file token, in letters that the contract accepts. */
export function createToken(): string {
  return randomBytes(16).toString('base64url');
}
