import { app, BrowserWindow } from 'electron';
import { windowPreferences } from '../shell/policy/window-preferences.ts';

/** The one window. It is shown when its first page is drawn. */
export function createWindow({
  preload,
  contentProtection,
}: {
  preload: string;
  contentProtection: boolean;
}): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 800,
    minHeight: 500,
    show: false,
    webPreferences: windowPreferences({ preload, development: !app.isPackaged }),
  });
  window.setMenuBarVisibility(false);
  window.setContentProtection(contentProtection);
  window.once('ready-to-show', () => {
    window.show();
  });
  return window;
}
