/*
 * Stands in for the npm package `electron` in unit tests, because importing that package in Node starts a download.
 * What needs Electron itself is not under test here: every use throws.
 */
function absent(name: string): object {
  return new Proxy(Object.create(null) as object, {
    get: (_target, property) => {
      throw new Error(`electron.${name}.${String(property)} is used in a unit test`);
    },
  });
}

export const app = absent('app');
export const BrowserWindow = absent('BrowserWindow');
export const contextBridge = absent('contextBridge');
export const dialog = absent('dialog');
export const ipcMain = absent('ipcMain');
export const ipcRenderer = absent('ipcRenderer');
export const Menu = absent('Menu');
export const MessageChannelMain = absent('MessageChannelMain');
export const powerMonitor = absent('powerMonitor');
export const protocol = absent('protocol');
export const session = absent('session');
export const utilityProcess = absent('utilityProcess');
