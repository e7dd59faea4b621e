import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { createQueryClient, followChanges } from './query-client.ts';

/** Gives its children the operations of the core. */
export function BridgeProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient);
  useEffect(() => followChanges(client), [client]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
