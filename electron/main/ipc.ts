import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { CoreSupervisor } from '../../db/host/supervise.ts';
import { coreStopped } from '../../db/host/client.ts';
import { cancelMessage } from '../../domain/contract/wire.ts';
import { channels } from '../channels.ts';
import type { CallGate } from '../shell/call-gate.ts';
import { appOrigin } from '../shell/policy/origin.ts';
import { isTrustedSender } from '../shell/policy/sender-policy.ts';

const droppedPaths = z.array(z.string().min(1).max(32_767)).max(100);

/** Connects the window to the core. After a lock the window starts anew, without a record in its memory. */
export function answerCalls(
  window: BrowserWindow,
  gate: CallGate,
  core: CoreSupervisor,
  onDropped: (paths: readonly string[]) => void,
): void {
  ipcMain.handle(channels.call, (event, message: unknown) =>
    isTrusted(event) ? gate.call(message) : coreStopped,
  );
  ipcMain.on(channels.cancel, (event, callId: unknown) => {
    const message = cancelMessage.safeParse({ type: 'cancel', id: callId });
    if (isTrusted(event) && message.success) gate.cancel(message.data.id);
  });
  ipcMain.handle(channels.dropped, (event, paths: unknown) => {
    const read = droppedPaths.safeParse(paths);
    if (isTrusted(event) && read.success) onDropped(read.data);
  });
  core.client.subscribe((event) => {
    if (window.isDestroyed()) return;
    window.webContents.send(channels.event, event);
    // A reload may keep the old page's memory; ending its process does not.
    if (event.event === 'locked') window.webContents.forcefullyCrashRenderer();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && reason !== 'launch-failed') void window.loadURL(`${appOrigin}/`);
  });

  function isTrusted({ senderFrame, sender }: IpcMainInvokeEvent | IpcMainEvent): boolean {
    if (!senderFrame) return false;
    const isTopFrame = senderFrame.parent === null;
    const windowKnown = !window.isDestroyed() && sender === window.webContents;
    return isTrustedSender({ url: senderFrame.url, isTopFrame, windowKnown }, appOrigin);
  }
}
