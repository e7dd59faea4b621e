import { useCallback } from 'react';
import type { HookReturnValue } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

/**
 * Where the window is. A page that has been left moves the window no more: what it was writing may end after its
 * person has gone on, and would pull them back.
 */
export function usePageLocation(): HookReturnValue<typeof useHashLocation> {
  const [location, navigate] = useHashLocation();
  const navigateFromHere = useCallback<typeof navigate>(
    (to, how) => {
      if (pageNow() === location) navigate(to, how);
    },
    [location, navigate],
  );
  return [location, navigateFromHere];
}

usePageLocation.hrefs = (path: string): string => `#${path}`;

/** The address after the `#`, read outside of rendering: `/cases/…/notes`. */
export function pageNow(): string {
  return `/${window.location.hash.replace(/^#?\/?/u, '')}`;
}
