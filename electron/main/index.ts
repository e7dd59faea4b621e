import { join } from 'node:path';
import { app } from 'electron';
import type { CoreEvent } from '../../domain/contract/wire.ts';
import { channels } from '../channels.ts';
import { createAppServer } from '../shell/app-files.ts';
import { createCallGate } from '../shell/call-gate.ts';
import { startCoreProcess } from './core-process.ts';
import { superviseCore } from '../../db/host/supervise.ts';
import { lockWithWindow } from '../shell/lock-with-window.ts';
import { localToday } from '../shell/local-today.ts';
import { lockWhenLeft } from './idle-lock.ts';
import { answerCalls } from './ipc.ts';
import { setMenu } from './menu.ts';
import { nativeShell } from './native-shell.ts';
import { appOrigin } from '../shell/policy/origin.ts';
import { registerScheme, serveScheme } from './protocol.ts';
import { secureContents, secureSession } from './security.ts';
import { droppedFiles } from '../shell/dropped-files.ts';
import { createShellOperations } from '../shell/shell-operations.ts';
import { foldersAndSwitches } from './start-up.ts';
import { createWindow } from './window.ts';

const outFolder = join(import.meta.dirname, '..');
const { folders, contentProtection } = foldersAndSwitches();

registerScheme();
secureContents();
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  setMenu();
  const session = await secureSession();
  const server = createAppServer({ origin: appOrigin, root: join(outFolder, 'renderer') });
  serveScheme(session, server);

  const core = superviseCore(() =>
    startCoreProcess(join(outFolder, 'main', 'utility.js'), {
      officeFolder: folders.office,
      practiceFolder: folders.practice,
      appVersion: app.getVersion(),
      checkOutput: !app.isPackaged,
    }),
  );
  const window = createWindow({ preload: join(outFolder, 'preload', 'index.cjs'), contentProtection });
  const dropped = droppedFiles();
  const native = nativeShell(window, server, localToday);
  const shell = createShellOperations(core.client, dropped.before(native), appOrigin);
  answerCalls(window, createCallGate({ shell, core: core.window }), core, dropped.keep);
  const lock = (): Promise<void> =>
    lockWithWindow(core.client, () => {
      const request: CoreEvent = { event: 'lock-requested' };
      if (!window.isDestroyed()) window.webContents.send(channels.event, request);
    });
  lockWhenLeft(lock);

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  quitAfter(async () => {
    await lock();
    await core.stop();
  });
  await window.loadURL(`${appOrigin}/`);
}

/** The office is locked and its process gone before the app ends. */
function quitAfter(stop: () => Promise<void>): void {
  let stopped = false;
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
}
