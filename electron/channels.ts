/** Names of the channels between the preload script and the main process. */
export const channels = { call: 'kasane:call', cancel: 'kasane:cancel', event: 'kasane:event' } as const;
