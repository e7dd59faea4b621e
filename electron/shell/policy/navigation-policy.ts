import { isWithinOrigin } from './origin.ts';

/** Whether the window may go there. Moves inside the page are none; a whole new page is only ever our own. */
export function isNavigationAllowed(address: string, origin: string): boolean {
  return isWithinOrigin(address, origin);
}

/** The app opens no second window, no popup and no page of the outside world. */
export function answerWindowOpen(): { action: 'deny' } {
  return { action: 'deny' };
}
