import { createRequire } from 'node:module';
import type NativeDatabase from 'better-sqlite3';
import { StorageFailure } from './failure.ts';

/** One open, keyed connection of the npm driver. */
export type Connection = NativeDatabase;

const busyTimeoutMilliseconds = 1000;
const keyBytes = 32;

/** Opens the file in the SQLCipher 4 format under a raw key. Throws the driver's own errors. */
export function connect(
  path: string,
  key: Buffer,
  options: { create: boolean; readonly: boolean },
): Connection {
  if (key.length !== keyBytes) throw new StorageFailure('internal', 'key-length');
  const Driver = loadDriver();
  const connection = new Driver(path, {
    readonly: options.readonly,
    fileMustExist: !options.create,
    timeout: busyTimeoutMilliseconds,
  });
  const literal = rawKeyLiteral(key);
  try {
    connection.pragma(`cipher='sqlcipher'`);
    connection.pragma('legacy=4');
    connection.key(literal);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    literal.fill(0);
  }
}

/** The native module ends the process without a word on a Node older than 22. */
export function assertNodeVersion(version: string): void {
  if (Number.parseInt(version, 10) >= 22) return;
  throw new Error(`The office file needs Node 22 or newer; this is Node ${version}.`);
}

function loadDriver(): typeof NativeDatabase {
  assertNodeVersion(process.versions.node);
  return createRequire(import.meta.url)('better-sqlite3') as typeof NativeDatabase;
}

/** `x'…'` as bytes: a string could not be wiped. */
function rawKeyLiteral(key: Buffer): Buffer {
  const digits = Buffer.from('0123456789abcdef', 'ascii');
  const literal = Buffer.alloc(keyBytes * 2 + 3);
  literal.write(`x'`, 'ascii');
  key.forEach((byte, index) => {
    literal[2 + index * 2] = digits[byte >> 4] ?? 0;
    literal[3 + index * 2] = digits[byte & 15] ?? 0;
  });
  literal.write(`'`, literal.length - 1, 'ascii');
  return literal;
}
