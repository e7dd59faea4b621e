import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shell } from '../../electron/shell/shell-operations.ts';

export type Dialogs = Pick<Shell, 'pickFolder' | 'pickResidentTable' | 'pickFiles' | 'pickSavePlace'>;

export interface DialogFolders {
  readonly backupFolder: string;
  readonly saveFolder: string;
  /** A CSV file; without it the person always gives up. */
  readonly residentTable?: string;
  /** A folder whose files are picked, all of them; without it the person always gives up. */
  readonly attachments?: string;
}

/** Dialogs of a host without dialogs: each picks the place that was named at the start. */
export function folderDialogs({
  backupFolder,
  saveFolder,
  residentTable,
  attachments,
}: DialogFolders): Dialogs {
  return {
    pickFolder: async () => {
      await mkdir(backupFolder, { recursive: true });
      return backupFolder;
    },
    pickResidentTable: () => Promise.resolve(residentTable ?? null),
    pickFiles: async () => {
      if (attachments === undefined) return [];
      await mkdir(attachments, { recursive: true });
      const entries = await readdir(attachments, { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => join(attachments, name));
    },
    pickSavePlace: async (name) => {
      await mkdir(saveFolder, { recursive: true });
      return join(saveFolder, name);
    },
  };
}
