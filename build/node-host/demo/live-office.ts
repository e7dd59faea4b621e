import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputOf } from '../../../domain/contract/index.ts';
import { startOfficeHost, type OfficeHost } from '../office-host.ts';
import { appVersion } from '../app-version.ts';
import { enterRecords } from './enter-records.ts';
import { checkDocuments, fileName, printDocuments } from './print-documents.ts';
import { readPdf } from './read-pdf.ts';
import type { Report } from './report.ts';

export interface DemoFolders {
  readonly office: string;
  readonly print: string;
  readonly usb: string;
  readonly restored: string;
}

export interface LiveOfficeOptions {
  readonly folders: DemoFolders;
  readonly passphrase: string;
  /** Path of a resident table; nothing is imported without it. */
  readonly residentTable: string | undefined;
}

const keySheet = '回復キー.pdf';

/** From the creation of an office to its backup in the USB folder, every step as the window would take it. */
export async function liveOffice(report: Report, options: LiveOfficeOptions) {
  const { folders, passphrase, residentTable } = options;
  // The dialogs of this host answer with what was put here before.
  const desk = { savePlace: '' };
  const host = startHost(folders.office, folders, desk, residentTable);
  const { call } = host;
  try {
    const { recoveryKey } = await report.step('Create an encrypted office', () =>
      call('office.create', { municipality: '見本町', staffName: '見本 花子', passphrase }),
    );
    const imported =
      residentTable === undefined
        ? null
        : await report.step('Import the resident table', () => importResidents(call));
    await report.step('Load the sample town', () => call('office.loadSample', {}));
    const { meetingId } = await report.step('Enter a household, a case, a note and a meeting', () =>
      enterRecords(call),
    );
    const { counts } = await call('office.facts', {});

    const { printed, refused } = await report.step('Print the documents of all meetings', () =>
      printDocuments(call, (name) => (desk.savePlace = join(folders.print, name))),
    );
    desk.savePlace = join(folders.print, keySheet);
    await report.step('Print the recovery key', () => call('print.recoveryKey', { recoveryKey }));
    const documents = [...printed, { name: keySheet, ...(await readPdf(await readFile(desk.savePlace))) }];
    checkDocuments(report, documents, fileName(await call('meeting.get', { id: meetingId }), 'packet'));

    await report.step('Make a backup in the USB folder', async () => {
      const { picked } = await call('file.pickBackupTarget', {});
      await call('backup.make', { target: picked?.token ?? '', place: picked?.label ?? '' });
    });
    const pdfPages = Object.fromEntries(documents.map(({ name, pages }) => [name, pages.length]));
    report.check('every sheet of every meeting was printed', printed.length > 0 && refused.length === 0);
    return { recoveryKey, imported, counts, pdfPages, refused, meetingId };
  } finally {
    await host.close();
  }
}

/** Restores the backup of the USB folder into an empty office by a second core, which then opens it. */
export async function restoreOffice(folders: DemoFolders, passphrase: string): Promise<OfficeHost> {
  const host = startHost(folders.restored, folders, { savePlace: '' }, undefined);
  const { call } = host;
  const { picked } = await call('file.pickBackupSource', {});
  const { backups } = await call('backup.inspect', { source: picked?.token ?? '' });
  await call('backup.restore', {
    source: backups[0]?.source ?? '',
    secret: { kind: 'passphrase', passphrase },
  });
  return host;
}

async function importResidents(call: OfficeHost['call']): Promise<OutputOf<'residentTable.import'>> {
  const { picked } = await call('file.pickResidentTable', {});
  return call('residentTable.import', { source: picked?.token ?? '' });
}

function startHost(
  officeFolder: string,
  folders: DemoFolders,
  desk: { savePlace: string },
  residentTable: string | undefined,
): OfficeHost {
  return startOfficeHost({
    dependencies: {
      officeFolder,
      practiceFolder: join(officeFolder, 'practice'),
      appVersion: appVersion(),
      checkOutput: true,
    },
    dialogs: {
      pickFolder: () => Promise.resolve(folders.usb),
      pickResidentTable: () => Promise.resolve(residentTable ?? null),
      pickFiles: () => Promise.resolve([]),
      pickSavePlace: () => Promise.resolve(desk.savePlace),
    },
    drives: () => Promise.resolve([]),
    printer: async (pdf) => {
      await writeFile(desk.savePlace, pdf);
      return 'printed';
    },
  });
}
