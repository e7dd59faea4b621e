import type { Database } from '../driver/database.ts';
import { StorageFailure } from '../driver/failure.ts';
import type { WriteTx } from '../driver/transaction.ts';

/** One step of the schema. Versions run 10, 20, 30 … without a gap. */
export interface Migration {
  readonly version: number;
  readonly title: string;
  up(tx: WriteTx): void;
}

/** `backup` is called before a file that is not fresh is changed; what it throws stops the migration. */
interface MigrateOptions<Taken extends void | Promise<void>> {
  readonly backup: () => Taken;
}

/**
 * Brings the file to the newest schema: all pending steps in one transaction, or none of them.
 * Synchronous unless `backup` is not. Fails with `newer-schema` when a newer version of the application
 * wrote the file, and with `constraint` when a step leaves a row that points to nothing.
 */
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  options: MigrateOptions<Promise<void>>,
): Promise<void>;
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  options: MigrateOptions<void>,
): void;
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  { backup }: MigrateOptions<void | Promise<void>>,
): void | Promise<void> {
  const pending = pendingMigrations(database, migrations);
  if (pending.length === 0) return;
  const taken = database.userVersion() === 0 ? undefined : backup();
  if (taken instanceof Promise)
    return taken.then(() => {
      apply(database, pending);
    });
  apply(database, pending);
}

function pendingMigrations(database: Database, migrations: readonly Migration[]): readonly Migration[] {
  assertMonotonic(migrations);
  const current = database.userVersion();
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) throw new StorageFailure('newer-schema');
  if (current < 0 || current % step !== 0) throw new StorageFailure('corrupt', 'schema-version');
  return migrations.filter((migration) => migration.version > current);
}

const step = 10;

function assertMonotonic(migrations: readonly Migration[]): void {
  const isInOrder = migrations.every((migration, index) => migration.version === (index + 1) * step);
  if (!isInOrder) throw new StorageFailure('internal', 'migration-order');
}

function apply(database: Database, pending: readonly Migration[]): void {
  database.writeSchema((tx) => {
    for (const migration of pending) {
      migration.up(tx);
      tx.run(`PRAGMA user_version = ${String(migration.version)}`);
    }
  });
}
