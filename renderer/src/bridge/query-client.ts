import { QueryClient } from '@tanstack/react-query';
import { queriesShowing } from '../../../domain/contract/topics.ts';
import { subscribe } from './bridge.ts';

/** Answers live in memory until a commit changes them; nothing is asked again merely because time has passed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Asks again whatever shows something of the topics a commit has changed. @returns stops listening */
export function refreshOnChange(client: QueryClient): () => void {
  return subscribe((event) => {
    if (event.event !== 'changed') return;
    const prefixes = event.topics.flatMap(queriesShowing);
    void client.invalidateQueries({
      predicate: ({ queryKey }) => prefixes.some((prefix) => String(queryKey[0]).startsWith(prefix)),
    });
  });
}
