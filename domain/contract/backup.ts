import { z } from 'zod';
import { command, lifecycle, query, shell } from './operation.ts';
import { instant, line } from './scalars.ts';

/** Stands for a folder or file the person chose; the path itself never reaches the window. */
const fileToken = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/u);
const nothing = z.strictObject({});

const backupFacts = z.strictObject({
  municipality: z.string(),
  createdAt: instant,
  appVersion: z.string(),
  schemaVersion: z.int(),
  counts: z.record(z.string(), z.int()),
});

export const backupRecord = z.strictObject({
  madeAt: instant,
  place: z.string(),
  folderName: z.string(),
  bytes: z.int(),
  verified: z.boolean(),
  staffName: z.string(),
});

export const backupContract = {
  'backup.make': lifecycle(
    z.strictObject({ target: fileToken, place: line(200) }),
    z.strictObject({
      folderName: z.string(),
      bytes: z.int(),
      counts: z.record(z.string(), z.int()),
      madeAt: instant,
    }),
    ['disk-full', 'read-only', 'folder-unavailable', 'backup-mismatch', 'cancelled', 'busy', 'corrupt'],
  ),
  'backup.history': query(nothing, z.strictObject({ backups: z.array(backupRecord) })),
  /** What a backup folder says of itself, beside what is there now. The folder may hold several: newest first. */
  'backup.inspect': lifecycle(
    z.strictObject({ source: fileToken }),
    z.strictObject({
      backups: z.array(z.strictObject({ source: fileToken, folderName: z.string(), facts: backupFacts })),
    }),
    ['not-a-backup', 'folder-unavailable'],
  ),
  'backup.restore': lifecycle(
    z.strictObject({
      source: fileToken,
      secret: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('passphrase'), passphrase: z.string().min(1).max(500) }),
        z.strictObject({ kind: z.literal('recovery-key'), recoveryKey: z.string().min(1).max(200) }),
      ]),
    }),
    z.strictObject({ counts: z.record(z.string(), z.int()), verified: z.literal(true) }),
    [
      'wrong-passphrase',
      'wrong-recovery-key',
      'not-a-backup',
      'backup-mismatch',
      'office-not-empty',
      'disk-full',
      'read-only',
      'folder-unavailable',
      'newer-schema',
      'corrupt',
      'cancelled',
      'keys-damaged',
    ],
  ),
  /** Puts back what stood in the office before the last restore. */
  'backup.undoRestore': lifecycle(nothing, nothing, ['not-found', 'busy', 'disk-full', 'read-only']),
  /** A dialog; null when the person gives up. */
  'file.pickBackupTarget': shell(
    nothing,
    z.strictObject({ picked: z.strictObject({ token: fileToken, label: z.string() }).nullable() }),
    ['unavailable'],
  ),
  'file.pickBackupSource': shell(
    nothing,
    z.strictObject({ picked: z.strictObject({ token: fileToken, label: z.string() }).nullable() }),
    ['unavailable'],
  ),
  'file.pickResidentTable': shell(
    nothing,
    z.strictObject({ picked: z.strictObject({ token: fileToken, label: z.string() }).nullable() }),
    ['unavailable'],
  ),
  /** Removable drives that are plugged in now. */
  'file.drives': shell(
    nothing,
    z.strictObject({ drives: z.array(z.strictObject({ token: fileToken, label: z.string() })) }),
  ),
  /** 住民記録 rows into the register; persons already there (same 宛名番号) stay as the office has them, never doubled. */
  'residentTable.import': command(
    z.strictObject({ source: fileToken }),
    z.strictObject({
      persons: z.int(),
      households: z.int(),
      moved: z.int(),
      dead: z.int(),
      skipped: z.int(),
      encoding: z.string(),
    }),
    ['unreadable-file', 'folder-unavailable'],
  ),
} as const;
