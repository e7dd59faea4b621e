import { contentHashes } from '../../../db/backup/content-hash.ts';
import type { BackupManifest } from '../../../db/backup/manifest.ts';
import { openOffice } from '../../../db/driver/office-folder.ts';
import type { ReadTx } from '../../../db/driver/transaction.ts';
import { unlockWithPassphrase } from '../../../db/keys/office-keys.ts';

export interface ComparedTable {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 of the content: when the backup was made, restored, and of the office as it is now. */
  readonly copied: string;
  readonly restored: string;
  readonly office: string;
  /** Rows the office has gained since the copy; only its logs may. */
  readonly gained: number;
  readonly same: boolean;
}

/** The office writes down that a backup was made, after the copy. Rows of these tables are never changed or removed. */
const logs = ['audit_log', 'backups'];

/** Reads an office that no core has open. */
export async function readOffice<T>(folder: string, passphrase: string, work: (tx: ReadTx) => T): Promise<T> {
  const { dataKey } = await unlockWithPassphrase(folder, passphrase);
  try {
    const database = openOffice(folder, dataKey);
    try {
      return database.read(work);
    } finally {
      database.close();
    }
  } finally {
    dataKey.fill(0);
  }
}

/**
 * Compares an office with what was restored from its backup, table by table. A table is the same when all three
 * hashes agree; a log also when every restored row stands unchanged in the office, which has only gained some.
 */
export async function compareOffices(
  folders: { office: string; restored: string },
  passphrase: string,
  backup: BackupManifest,
): Promise<ComparedTable[]> {
  const read = (tx: ReadTx) => ({
    hashes: contentHashes(tx),
    logs: Object.fromEntries(
      logs.map((table) => [table, tx.all(`SELECT * FROM ${table}`).map((row) => JSON.stringify(row))]),
    ),
  });
  const office = await readOffice(folders.office, passphrase, read);
  const restored = await readOffice(folders.restored, passphrase, read);
  const tables = [...new Set([office, restored].flatMap(({ hashes }) => Object.keys(hashes)))];
  return tables.map((table) => {
    const [copied, back, now] = [backup.tables[table], restored.hashes[table], office.hashes[table]];
    const present = new Set(office.logs[table]);
    const isContinued = restored.logs[table]?.every((row) => present.has(row)) ?? false;
    const sameNow = back !== undefined && (back.sha256 === now?.sha256 || isContinued);
    return {
      table,
      rows: back?.rows ?? 0,
      copied: copied?.sha256 ?? '',
      restored: back?.sha256 ?? '',
      office: now?.sha256 ?? '',
      gained: (now?.rows ?? 0) - (back?.rows ?? 0),
      same: sameNow && back.sha256 === copied?.sha256,
    };
  });
}
