/** In memory: the profile on disk never sees a record. */
export const windowPartition = 'kasane';

/** Settings of the app's window. Stated in full, so that no default of a later version can weaken them. */
export function windowPreferences(options: { preload: string; development: boolean }) {
  return {
    preload: options.preload,
    partition: windowPartition,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: options.development,
  } as const;
}

/** Settings of the hidden window that prints: no script runs in it and no bridge reaches it. */
export const sheetPreferences = {
  partition: windowPartition,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  javascript: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
} as const;
