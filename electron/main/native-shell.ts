import { access, readdir } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { AppServer } from '../shell/app-files.ts';
import { pickFiles, pickFolder, pickResidentTable, pickSavePlace } from './dialogs.ts';
import { findDrives } from '../shell/drives.ts';
import { printSheet, renderPdf, renderPng } from './printing.ts';
import type { Shell } from '../shell/shell-operations.ts';

/** Dialogs, drives and paper of the operating system. */
export function nativeShell(window: BrowserWindow, server: AppServer, today: () => CivilDate): Shell {
  return {
    electron: true,
    pickFolder: () => pickFolder(window),
    pickResidentTable: () => pickResidentTable(window),
    pickFiles: () => pickFiles(window),
    pickSavePlace: (name) => pickSavePlace(window, name),
    drives: () => findDrives(driveSurroundings),
    renderPdf: (html, signal) => renderPdf(server, html, signal),
    renderPng: (picture) => renderPng(server, picture),
    print: (html, signal) => printSheet(server, html, signal),
    today,
  };
}

const driveSurroundings = {
  platform: process.platform,
  environment: process.env,
  list: (folder: string) => readdir(folder).catch(() => []),
  exists: (folder: string) =>
    access(folder).then(
      () => true,
      () => false,
    ),
};
