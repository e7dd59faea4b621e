import type { ReactNode } from 'react';

/** Navigation, search and standing of the office around every page. */
export function Frame({ children }: { children: ReactNode }) {
  return <main>{children}</main>;
}
