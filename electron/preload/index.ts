import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../../domain/contract/bridge.ts';
import type { CoreEvent, Result } from '../../domain/contract/wire.ts';
import { channels } from '../channels.ts';

const bridge = {
  call: (message) => ipcRenderer.invoke(channels.call, message) as Promise<Result>,
  cancel: (callId) => {
    ipcRenderer.send(channels.cancel, callId);
  },
  // The file itself is the capability: only one that was dropped or picked has a place on the disk.
  offerDropped: (files) =>
    ipcRenderer.invoke(
      channels.dropped,
      files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== ''),
    ) as Promise<void>,
  subscribe: (listener) => {
    const forward = (_event: IpcRendererEvent, event: CoreEvent): void => {
      listener(event);
    };
    ipcRenderer.on(channels.event, forward);
    return () => {
      ipcRenderer.off(channels.event, forward);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('bridge', bridge);
