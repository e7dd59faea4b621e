import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { AppServer } from '../shell/app-files.ts';
import { orCancelled, throwIfCancelled } from '../shell/cancelled.ts';
import { outcomeOf } from '../shell/print-outcome.ts';
import type { PagePicture, PrintOutcome } from '../shell/shell-operations.ts';
import { sheetPreferences } from '../shell/policy/window-preferences.ts';

/** @param html a page without scripts */
export function renderPdf(server: AppServer, html: string, signal?: AbortSignal): Promise<Uint8Array> {
  return withSheetWindow(server, html, (window) =>
    orCancelled(
      () =>
        window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      signal,
    ),
  );
}

/** Drawn off the screen, because a window of the screen is no larger than that. */
export function renderPng(server: AppServer, { html, width, height }: PagePicture): Promise<Uint8Array> {
  return withSheetWindow(
    server,
    html,
    async (window) => {
      const image = await window.webContents.capturePage({ x: 0, y: 0, width, height });
      // A screen of a higher resolution photographs more dots than were asked for.
      return image.resize({ width, height, quality: 'best' }).toPNG();
    },
    { width, height, useContentSize: true, webPreferences: { ...sheetPreferences, offscreen: true } },
  );
}

/** Shows the system's print dialog; once it is open, giving up is done there. */
export function printSheet(server: AppServer, html: string, signal?: AbortSignal): Promise<PrintOutcome> {
  return withSheetWindow(server, html, (window) => {
    throwIfCancelled(signal);
    const { promise, resolve } = Promise.withResolvers<PrintOutcome>();
    window.webContents.print({ silent: false, printBackground: true }, (success, reason) => {
      resolve(success ? 'printed' : outcomeOf(reason));
    });
    return promise;
  });
}

/** A hidden, scriptless window that lives as long as `use` runs. */
function withSheetWindow<T>(
  server: AppServer,
  html: string,
  use: (window: BrowserWindow) => Promise<T>,
  options: BrowserWindowConstructorOptions = { webPreferences: sheetPreferences },
): Promise<T> {
  return server.withSheet(html, async (address) => {
    const window = new BrowserWindow({ ...options, show: false });
    try {
      await window.loadURL(address);
      return await use(window);
    } finally {
      window.destroy();
    }
  });
}
