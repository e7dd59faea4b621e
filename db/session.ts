import type { CivilDate } from '../domain/calendar/civil-date.ts';
import { staffId, type StaffId } from '../domain/contract/scalars.ts';
import { OperationFailure } from '../domain/contract/errors.ts';
import { recoverInterruptedRestore } from './backup/restore.ts';
import { makeBackup } from './backup/make.ts';
import type { CoreDependencies } from './core-types.ts';
import type { Database } from './driver/database.ts';
import { databasePath, openOffice } from './driver/office-folder.ts';
import { openDatabase } from './driver/database.ts';
import { moveFile, removeFile } from './driver/durable-file.ts';
import { createId, createToken } from './driver/identifier.ts';
import type { WriteTx } from './driver/transaction.ts';
import { sha256 } from './driver/digest.ts';
import { migrations } from './migrations/index.ts';
import { migrate } from './migrations/runner.ts';
import { fillDerivedKeys } from './repositories/duplicate.ts';
import { appendAudit } from './repositories/log.ts';
import { pruneMapEdits } from './repositories/map-edit.ts';
import { readFact } from './repositories/setting.ts';

export interface OpenOffice {
  readonly folder: string;
  readonly database: Database;
  /** Wiped when the office is closed. */
  readonly key: Buffer;
  readonly staff: { readonly id: StaffId; readonly name: string };
  /** Slot of the passphrase that opened it; null when it was the recovery key. */
  readonly slotId: string | null;
}

/** The one office that may be open, and the files the host has granted. */
export class OfficeSession {
  readonly dependencies: CoreDependencies;
  readonly #grants = new Map<string, string>();
  #open: OpenOffice | null = null;
  #recoveredRestore = false;

  constructor(dependencies: CoreDependencies) {
    this.dependencies = dependencies;
  }

  get open(): OpenOffice | null {
    return this.#open;
  }

  get recoveredRestore(): boolean {
    return this.#recoveredRestore;
  }

  /** UTC, ISO 8601 with milliseconds. */
  now(): string {
    return this.dependencies.now().toISOString();
  }

  /** The office's civil day of a moment. */
  dayOf(instant: string): CivilDate {
    const local = new Date(Date.parse(instant) + this.dependencies.utcOffsetMinutes() * 60_000);
    return local.toISOString().slice(0, 10) as CivilDate;
  }

  newId(): string {
    return createId(this.dependencies.now());
  }

  /** A token no one can guess, for a folder of which the window shall only know the name. */
  newToken(): string {
    return createToken();
  }

  /** @throws OperationFailure `locked` */
  requireOpen(): OpenOffice {
    if (this.#open === null) throw new OperationFailure('locked');
    return this.#open;
  }

  /**
   * Makes the file of a new office; its keys are there already. The key is taken over. The file gets its name only
   * when it is filled, so that a creation that is cut off leaves no office without staff behind and can be repeated.
   */
  create(
    folder: string,
    key: Buffer,
    staff: OpenOffice['staff'],
    slotId: string,
    fill: (tx: WriteTx) => void,
  ): OpenOffice {
    try {
      const unnamed = `${databasePath(folder)}.new`;
      removeFile(unnamed);
      const database = openDatabase({ path: unnamed, key, create: true });
      try {
        migrate(database, migrations, { backup: () => undefined });
        database.write(fill);
      } finally {
        database.close();
      }
      moveFile(unnamed, databasePath(folder));
      this.#open = { folder, database: openOffice(folder, key), key, staff, slotId };
      return this.#open;
    } catch (error) {
      key.fill(0);
      throw error;
    }
  }

  /**
   * Opens an office with its data key, which is taken over. `staffOf` is the member of staff whose slot opened it;
   * null with the recovery key: then whoever worked here first.
   */
  async enter(
    folder: string,
    key: Buffer,
    staffOf: string | null,
    slotId: string | null,
  ): Promise<OpenOffice> {
    let database: Database | undefined;
    try {
      const opened = openOffice(folder, key);
      database = opened;
      await migrate(opened, migrations, { backup: () => this.#backUpBeforeMigration(folder, opened) });
      opened.write((tx) => {
        fillDerivedKeys(tx);
        pruneMapEdits(tx, this.now());
      });
      const staff = opened.read((tx) =>
        tx.get<{ id: string; name: string }>(
          'SELECT id, name FROM staff WHERE ? IS NULL OR id = ? ORDER BY active DESC, id LIMIT 1',
          staffOf,
          staffOf,
        ),
      );
      if (staff === undefined) throw new OperationFailure('corrupt');
      this.#open = {
        folder,
        database: opened,
        key,
        staff: { id: staffId.parse(staff.id), name: staff.name },
        slotId,
      };
      return this.#open;
    } catch (error) {
      database?.close();
      key.fill(0);
      throw error;
    }
  }

  /** Closes the office and wipes its key. May be called twice. */
  close(): void {
    const open = this.#open;
    this.#open = null;
    try {
      open?.database.close();
    } finally {
      open?.key.fill(0);
    }
  }

  /** Ends what a power cut left half done, before anything is opened. */
  recover(folder: string): void {
    if (recoverInterruptedRestore(folder) !== 'nothing') this.#recoveredRestore = true;
  }

  /** Writes to the log an act that is no command of its own. */
  audit(action: string, subject: string): void {
    const { database, staff } = this.requireOpen();
    database.write((tx) => {
      appendAudit(tx, { at: this.now(), staffId: staff.id, action, subject }, sha256);
    });
  }

  grant(token: string, path: string): void {
    this.#grants.set(token, path);
  }

  /** @throws OperationFailure `folder-unavailable` when the host never granted it. */
  granted(token: string): string {
    const path = this.#grants.get(token);
    if (path === undefined) throw new OperationFailure('folder-unavailable');
    return path;
  }

  async #backUpBeforeMigration(folder: string, database: Database): Promise<void> {
    await makeBackup({
      database,
      officeFolder: folder,
      targetFolder: folder,
      manifestFacts: {
        municipality: database.read((tx) => readFact(tx, 'municipality')) ?? '',
        appVersion: this.dependencies.appVersion,
        createdAt: this.now(),
      },
      onStep: () => undefined,
    });
  }
}
