import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups } from '../../../db/backup/manifest.ts';
import { databaseFile } from '../../../db/driver/office-folder.ts';
import type { ReadTx } from '../../../db/driver/transaction.ts';
import type { MeetingId } from '../../../domain/contract/scalars.ts';
import { compareOffices, readOffice } from './compare-offices.ts';
import { findPlainText } from './find-plain-text.ts';
import { restoreOffice, type DemoFolders } from './live-office.ts';
import type { Report } from './report.ts';

const plaintextHeader = 'SQLite format 3';

/** Restores the backup beside the office and compares both, row by row. */
export async function proveRestore(
  report: Report,
  folders: DemoFolders,
  passphrase: string,
  meetingId: MeetingId,
) {
  const [backup] = listBackups(folders.usb);
  if (backup === undefined) throw new Error('The USB folder holds no backup.');
  const second = await report.step('Restore it into an empty office', () =>
    restoreOffice(folders, passphrase),
  );
  try {
    // Before anybody unlocks it, which the log of the restored office would show.
    const tables = await report.step('Compare the two offices table by table', () =>
      compareOffices(folders, passphrase, backup.manifest),
    );
    report.check('both offices hold the same', tables.length > 0 && tables.every(({ same }) => same));
    await second.call('office.unlock', { passphrase });
    const { finalisedAt } = await second.call('meeting.get', { id: meetingId });
    report.check('the restored office opens and holds the final minutes', finalisedAt !== null);
    return { backupFolder: backup.folder, tables };
  } finally {
    await second.close();
  }
}

/** Looks through every file for the names of the people in the office. */
export async function proveSecrecy(
  report: Report,
  folders: DemoFolders,
  { passphrase, backupFolder, temporary }: { passphrase: string; backupFolder: string; temporary: string },
): Promise<void> {
  const names = await readOffice(folders.office, passphrase, namesOf);
  const found = await report.step('Look through all files for names in clear', () =>
    findPlainText([folders.office, folders.usb, folders.restored, temporary], names),
  );
  report.check(
    'no name stands in clear in the office, the backup or a temporary file',
    names.length > 0 && found.length === 0,
  );
  const databases = [folders.office, backupFolder, folders.restored].map((folder) =>
    join(folder, databaseFile),
  );
  report.check(
    'every database is encrypted',
    databases.every((path) => startOf(path) !== plaintextHeader),
  );
}

function namesOf(tx: ReadTx): string[] {
  return tx
    .all<{ name: string; kana: string }>('SELECT name, kana FROM persons')
    .flatMap(({ name, kana }) => [name, kana]);
}

function startOf(path: string): string {
  const start = Buffer.alloc(plaintextHeader.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, start.length, 0);
    return start.toString('latin1');
  } finally {
    closeSync(file);
  }
}
