import { BrowserWindow } from 'electron';
import type { AppServer } from '../shell/app-files.ts';
import { sheetPreferences } from '../shell/policy/window-preferences.ts';

/** @param html a page without scripts */
export function renderPdf(server: AppServer, html: string): Promise<Uint8Array> {
  return withSheetWindow(server, html, (window) =>
    window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

/** Shows the system's print dialog. False when the person gives up. */
export function printSheet(server: AppServer, html: string): Promise<boolean> {
  return withSheetWindow(server, html, (window) => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    window.webContents.print({ silent: false, printBackground: true }, resolve);
    return promise;
  });
}

/** A hidden, scriptless window that lives as long as `use` runs. */
function withSheetWindow<T>(
  server: AppServer,
  html: string,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  return server.withSheet(html, async (address) => {
    const window = new BrowserWindow({ show: false, webPreferences: sheetPreferences });
    try {
      await window.loadURL(address);
      return await use(window);
    } finally {
      window.destroy();
    }
  });
}
