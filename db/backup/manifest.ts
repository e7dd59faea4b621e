import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StorageFailure, toStorageFailure } from '../driver/failure.ts';
import { databaseFile, keyFile, keyFileCopy } from '../driver/office-folder.ts';
import { BackupFailure } from './failure.ts';

export const manifestFile = 'manifest.json';
/** The files a backup consists of, beside its manifest. */
export const backupFiles = [keyFile, keyFileCopy, databaseFile] as const;
/** A folder that is still being written, or was given up. */
export const partialEnding = '.partial';
const folderName = /^kasane-backup-\d{8}-\d{6}(-\d+)?$/u;

const format = 'kasane-backup';
const version = 1;

const manifest = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  officeId: z.uuid(),
  municipality: z.string(),
  appVersion: z.string(),
  createdAt: z.iso.datetime({ precision: 3 }),
  schemaVersion: z.int(),
  tables: z.record(z.string(), z.strictObject({ rows: z.int(), sha256: z.string() })),
  files: z.record(z.enum(backupFiles), z.strictObject({ bytes: z.int(), sha256: z.string() })),
});

/** What a backup says of itself; readable without the key. */
export type BackupManifest = z.infer<typeof manifest>;
export type ManifestFacts = Pick<BackupManifest, 'municipality' | 'appVersion' | 'createdAt'>;

/** The text of a manifest. */
export function writeManifest(facts: Omit<BackupManifest, 'format' | 'version'>): string {
  return `${JSON.stringify(manifest.parse({ format, version, ...facts }), undefined, 2)}\n`;
}

/** Fails with `not-a-backup`; with `newer-schema` when a newer version of the application made it. */
export function readManifest(folder: string): BackupManifest {
  const content = parseJson(readText(join(folder, manifestFile)));
  const parsed = manifest.safeParse(content);
  if (parsed.success) return parsed.data;
  if (newerManifest.safeParse(content).success) throw new StorageFailure('newer-schema', 'manifest');
  throw new BackupFailure('not-a-backup');
}

export interface FoundBackup {
  readonly folder: string;
  readonly name: string;
  readonly manifest: BackupManifest;
}

/**
 * The backups in a folder, newest first, recognised by their manifests.
 * Fails with `newer-schema` when there are none but those of a newer version of the application.
 */
export function listBackups(folder: string): FoundBackup[] {
  const failures: unknown[] = [];
  const found = readFolder(folder).flatMap((name) => {
    try {
      return [{ folder: join(folder, name), name, manifest: readManifest(join(folder, name)) }];
    } catch (error) {
      failures.push(error);
      return [];
    }
  });
  const newer = failures.find((error) => error instanceof StorageFailure && error.code === 'newer-schema');
  if (found.length === 0 && newer !== undefined) throw newer as StorageFailure;
  return found.toSorted((one, other) => (one.manifest.createdAt < other.manifest.createdAt ? 1 : -1));
}

const newerManifest = z.object({ format: z.literal(format), version: z.int().gt(version) });

function readFolder(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && folderName.test(entry.name))
      .map(({ name }) => name);
  } catch (error) {
    throw toStorageFailure(error);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const failure = toStorageFailure(error);
    throw failure.reason === 'ENOENT' || failure.reason === 'ENOTDIR'
      ? new BackupFailure('not-a-backup')
      : failure;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
