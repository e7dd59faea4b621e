import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Its bar is not shown on Windows and Linux; it is there for the shortcuts of zooming and, on macOS, of copying and quitting. */
export function setMenu(): void {
  const macOnly: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const zoom: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...macOnly, { role: 'editMenu' }, zoom]));
}
