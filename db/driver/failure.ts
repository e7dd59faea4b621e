export type StorageFailureCode =
  | 'disk-full'
  | 'read-only'
  | 'corrupt'
  | 'busy'
  | 'not-a-database'
  | 'newer-schema'
  | 'folder-unavailable'
  | 'constraint'
  | 'internal';

/**
 * Why the disk or the database refused. `reason` is SQLite's or the system's own code
 * (`SQLITE_CONSTRAINT_UNIQUE`, `ENOSPC`) or a word of ours; never a path, SQL, a value or a key.
 */
export class StorageFailure extends Error {
  readonly code: StorageFailureCode;
  readonly reason: string;

  constructor(code: StorageFailureCode, reason: string = code) {
    super(reason === code ? code : `${code}: ${reason}`);
    this.name = 'StorageFailure';
    this.code = code;
    this.reason = reason;
  }
}

/** The failure behind an error of SQLite or of the file system. A `StorageFailure` is returned as it is. */
export function toStorageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const reason = codeOf(error);
  if (reason === undefined) return new StorageFailure('internal');
  return new StorageFailure(sqliteFailure(reason) ?? systemFailures[reason] ?? 'internal', reason);
}

const sqliteFailures: readonly (readonly [prefix: string, code: StorageFailureCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  // The file was moved or deleted while it was open.
  ['SQLITE_READONLY_DBMOVED', 'folder-unavailable'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'folder-unavailable'],
  ['SQLITE_IOERR', 'folder-unavailable'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_CONSTRAINT', 'constraint'],
];

const systemFailures: Readonly<Record<string, StorageFailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'folder-unavailable',
  ENOTDIR: 'folder-unavailable',
  EEXIST: 'folder-unavailable',
  EIO: 'folder-unavailable',
  ENODEV: 'folder-unavailable',
  ENXIO: 'folder-unavailable',
  ESTALE: 'folder-unavailable',
  EBUSY: 'busy',
};

function sqliteFailure(reason: string): StorageFailureCode | undefined {
  return sqliteFailures.find(([prefix]) => reason === prefix || reason.startsWith(`${prefix}_`))?.[1];
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
