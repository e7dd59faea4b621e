import { QueryClient, type Query } from '@tanstack/react-query';
import { queriesShowing } from '../../../domain/contract/topics.ts';
import type { Topic } from '../../../domain/contract/wire.ts';
import { subscribe } from './bridge.ts';

/**
 * Answers of queries live until a commit touches what they show. Nothing is asked again by itself:
 * there is no network to come back, and no other writer than this window's own core.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Asks again for what changed commits may have changed. @returns stops listening */
export function followChanges(client: QueryClient): () => void {
  return subscribe((event) => {
    if (event.event !== 'changed') return;
    const { topics } = event;
    void client.invalidateQueries({ predicate: (query) => showsAny(query, topics) });
  });
}

function showsAny({ queryKey: [name] }: Query, topics: readonly Topic[]): boolean {
  return typeof name === 'string' && topics.some((topic) => queriesShowing(topic).some((prefix) => name.startsWith(prefix)));
}
