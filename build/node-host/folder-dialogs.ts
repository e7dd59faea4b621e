import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shell } from '../../electron/shell/shell-operations.ts';

export type Dialogs = Pick<Shell, 'pickFolder' | 'pickResidentTable' | 'pickSavePlace'>;

export interface DialogFolders {
  readonly backupFolder: string;
  readonly saveFolder: string;
  /** A CSV file; without it the person always gives up. */
  readonly residentTable?: string;
}

/** Dialogs of a host without dialogs: each picks the place that was named at the start. */
export function folderDialogs({ backupFolder, saveFolder, residentTable }: DialogFolders): Dialogs {
  return {
    pickFolder: async () => {
      await mkdir(backupFolder, { recursive: true });
      return backupFolder;
    },
    pickResidentTable: () => Promise.resolve(residentTable ?? null),
    pickSavePlace: async (name) => {
      await mkdir(saveFolder, { recursive: true });
      return join(saveFolder, name);
    },
  };
}
