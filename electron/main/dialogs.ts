import { extname } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';

/** The system's dialogs. Each gives a path, or null when the person gives up; their words are the system's own. */
export async function pickFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return filePaths[0] ?? null;
}

export async function pickResidentTable(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name: 'CSV', extensions: ['csv', 'txt'] }],
  });
  return filePaths[0] ?? null;
}

export async function pickFiles(window: BrowserWindow): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
  });
  return filePaths;
}

export async function pickSavePlace(window: BrowserWindow, name: string): Promise<string | null> {
  const ending = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled ? null : filePath;
}
