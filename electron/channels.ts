/** Names of the channels between the preload script and the main process. */
export const channels = {
  call: 'kasane:call',
  cancel: 'kasane:cancel',
  dropped: 'kasane:dropped',
  event: 'kasane:event',
} as const;
