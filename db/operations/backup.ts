import type { NamesOfKind } from '../../domain/contract/index.ts';
import type { backupContract } from '../../domain/contract/backup.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { makeBackup, type BackupStep } from '../backup/make.ts';
import { inspectBackup } from '../backup/verify.ts';
import { listBackups, type BackupManifest } from '../backup/manifest.ts';
import { restoreBackup, undoRestore } from '../backup/restore.ts';
import { BackupFailure } from '../backup/failure.ts';
import { StorageFailure } from '../driver/failure.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../keys/office-keys.ts';
import { migrations } from '../migrations/index.ts';
import { insertBackup, listBackups as listBackupRecords } from '../repositories/log.ts';
import type { HandlersOf } from './context.ts';
import type { LifecycleHandlers } from './lifecycle.ts';
import { municipalityOf } from './office-facts.ts';

const steps: readonly BackupStep[] = ['copying', 'checking', 'comparing', 'finishing', 'tidying'];
const historyLimit = 100;
const newestSchema = migrations.at(-1)?.version ?? 0;
/** Counts a person understands, out of all tables. */
const shownTables = ['persons', 'households', 'cases', 'contact_notes', 'meetings'] as const;

type BackupName = Extract<NamesOfKind<'lifecycle'>, `backup.${string}`>;

export const backupLifecycle: LifecycleHandlers<BackupName> = {
  'backup.make': async (session, input, call) => {
    const open = session.requireOpen();
    const madeAt = session.now();
    const made = await makeBackup({
      database: open.database,
      officeFolder: open.folder,
      targetFolder: session.granted(input.target),
      manifestFacts: {
        municipality: municipalityOf(open),
        appVersion: session.dependencies.appVersion,
        createdAt: madeAt,
      },
      onStep: (step) => {
        call.progress(step, steps.indexOf(step), steps.length);
      },
      signal: call.signal,
    });
    open.database.write((tx) => {
      insertBackup(tx, {
        id: session.newId(),
        madeAt,
        place: input.place,
        folderName: made.name,
        bytes: made.bytes,
        verified: true,
        staffId: open.staff.id,
      });
    });
    session.audit('backup.make', made.name);
    return { folderName: made.name, bytes: made.bytes, counts: countsOf(made.manifest), madeAt };
  },
  'backup.inspect': (session, input) => {
    const folder = session.granted(input.source);
    const backups = inspectItself(folder) ?? listBackups(folder);
    if (backups.length === 0) throw new OperationFailure('not-a-backup');
    return {
      backups: backups.map(({ folder: place, name, manifest }) => {
        const source = session.newToken();
        session.grant(source, place);
        return {
          source,
          folderName: name,
          facts: {
            municipality: manifest.municipality,
            createdAt: manifest.createdAt,
            appVersion: manifest.appVersion,
            schemaVersion: manifest.schemaVersion,
            counts: countsOf(manifest),
          },
        };
      }),
    };
  },
  'backup.restore': async (session, input, call) => {
    if (session.open !== null) throw new OperationFailure('office-not-empty');
    const backupFolder = session.granted(input.source);
    const { officeFolder } = session.dependencies;
    const { secret } = input;
    if (inspectBackup(backupFolder).schemaVersion > newestSchema) throw new StorageFailure('newer-schema');
    const { dataKey } =
      secret.kind === 'passphrase'
        ? await unlockWithPassphrase(backupFolder, secret.passphrase)
        : unlockWithRecoveryKey(backupFolder, secret.recoveryKey);
    try {
      call.progress('checking', 0, 2);
      const { manifest } = await restoreBackup({ backupFolder, officeFolder, dataKey, signal: call.signal });
      call.progress('finishing', 1, 2);
      return { counts: countsOf(manifest), verified: true };
    } finally {
      dataKey.fill(0);
    }
  },
  'backup.undoRestore': (session) => {
    if (session.open !== null) throw new OperationFailure('conflict');
    undoRestore(session.dependencies.officeFolder);
    return {};
  },
};

export const backupOperations: HandlersOf<Pick<typeof backupContract, 'backup.history'>> = {
  'backup.history': (tx) => ({ backups: listBackupRecords(tx, historyLimit) }),
};

/** The folder as a backup, or null: an office's own folder may hold backups made before an update. */
function inspectItself(folder: string) {
  try {
    return [{ folder, name: nameOf(folder), manifest: inspectBackup(folder) }];
  } catch (error) {
    if (error instanceof BackupFailure) return null;
    throw error;
  }
}

function nameOf(folder: string): string {
  return folder.split(/[\\/]/u).findLast((part) => part !== '') ?? '';
}

function countsOf(manifest: BackupManifest): Record<string, number> {
  return Object.fromEntries(shownTables.map((table) => [table, manifest.tables[table]?.rows ?? 0]));
}
