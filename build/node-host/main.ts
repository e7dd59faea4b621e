import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { dataFolders } from '../../electron/shell/data-folder.ts';
import { appVersion } from './app-version.ts';
import { readArguments } from './arguments.ts';
import { folderDialogs } from './folder-dialogs.ts';
import { startNodeHost } from './host.ts';

// npm start where the Electron runtime is missing: the app in a window of Chromium.
const chosen = readArguments(
  'npm start -- [--data <folder>] [--backup-folder <folder>] [--save-folder <folder>] [--attachment-folder <folder>]',
  [],
  ['data', 'backup-folder', 'save-folder', 'attachment-folder'],
);
const folders = dataFolders(chosen.data === undefined ? undefined : resolve(chosen.data), {
  platform: process.platform,
  home: homedir(),
  environment: process.env,
});
const backupFolder = resolve(chosen['backup-folder'] ?? join(folders.data, 'backup'));
const saveFolder = resolve(chosen['save-folder'] ?? join(folders.data, 'print'));
const attachments = resolve(chosen['attachment-folder'] ?? join(folders.data, 'attachments'));

const host = await startNodeHost({
  headless: false,
  dependencies: {
    officeFolder: folders.office,
    practiceFolder: folders.practice,
    appVersion: appVersion(),
    checkOutput: true,
  },
  dialogs: folderDialogs({ backupFolder, saveFolder, attachments }),
});
console.error(
  `Without file dialogs, backups go to ${backupFolder}, files that leave to ${saveFolder}, and files to keep are taken from ${attachments}.`,
);

let closing: Promise<void> | null = null;
const close = (): void => {
  closing ??= host.close();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
host.page.once('close', close);
