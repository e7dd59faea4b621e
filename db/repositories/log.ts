import type { z } from 'zod';
import type { backupRecord } from '../../domain/contract/backup.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow } from './row.ts';

type BackupRecord = z.infer<typeof backupRecord>;

export interface AuditEntry {
  at: string;
  staffId: string;
  action: string;
  subject: string;
}

/** Appends to the chain: each entry's hash covers the one before, so that a removed or changed entry shows. */
export function appendAudit(tx: WriteTx, entry: AuditEntry, sha256: (text: string) => string): void {
  const last = tx.get<{ sequence: number; hash: string }>(
    'SELECT sequence, hash FROM audit_log ORDER BY sequence DESC LIMIT 1',
  );
  const sequence = (last?.sequence ?? 0) + 1;
  const previous = last?.hash ?? '';
  insertRow(tx, 'audit_log', {
    sequence,
    at: entry.at,
    staff_id: entry.staffId,
    action: entry.action,
    subject: entry.subject,
    previous_hash: previous,
    hash: sha256(auditText(previous, sequence, entry)),
  });
}

export function countAuditEntries(tx: ReadTx): number {
  return found(tx.get<{ count: number }>('SELECT count(*) AS count FROM audit_log')).count;
}

/** Sequence number of the first entry that does not fit the chain, or null when all do. */
export function brokenAuditEntry(tx: ReadTx, sha256: (text: string) => string): number | null {
  let previous = '';
  let expected = 1;
  const rows = tx.all<AuditEntry & { sequence: number; hash: string }>(
    'SELECT sequence, at, staff_id AS staffId, action, subject, hash FROM audit_log ORDER BY sequence',
  );
  for (const row of rows) {
    if (row.sequence !== expected || row.hash !== sha256(auditText(previous, expected, row))) return expected;
    previous = row.hash;
    expected += 1;
  }
  return null;
}

export function insertBackup(
  tx: WriteTx,
  row: Omit<BackupRecord, 'staffName'> & { id: string; staffId: string },
): void {
  insertRow(tx, 'backups', {
    id: row.id,
    made_at: row.madeAt,
    place: row.place,
    folder_name: row.folderName,
    bytes: row.bytes,
    verified: row.verified ? 1 : 0,
    staff_id: row.staffId,
  });
}

export function listBackups(tx: ReadTx, limit: number): BackupRecord[] {
  return tx
    .all<Omit<BackupRecord, 'verified'> & { verified: number }>(
      `SELECT b.made_at AS madeAt, b.place, b.folder_name AS folderName, b.bytes, b.verified, s.name AS staffName
       FROM backups AS b JOIN staff AS s ON s.id = b.staff_id ORDER BY b.made_at DESC LIMIT ?`,
      limit,
    )
    .map((row) => ({ ...row, verified: row.verified === 1 }));
}

function auditText(previous: string, sequence: number, entry: AuditEntry): string {
  return [previous, String(sequence), entry.at, entry.staffId, entry.action, entry.subject].join('\n');
}
