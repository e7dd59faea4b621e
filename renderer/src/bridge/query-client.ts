import { MutationCache, QueryClient, type Query } from '@tanstack/react-query';
import { queriesShowing } from '../../../domain/contract/topics.ts';
import { OperationError, subscribe } from './bridge.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Whether the part of the page that asked for it is still there to say why it failed. */
      readonly isShown: () => boolean;
    };
  }
}

/**
 * Answers live in memory until a commit changes them; nothing is asked again merely because time has passed.
 * @param onUnseen told of a command that failed after its person had left the page that asked for it
 */
export function createQueryClient(
  onUnseen: (failure: OperationError) => void = () => undefined,
): QueryClient {
  // A form and the command within it fail with the same failure; it is told of once.
  const told = new WeakSet<OperationError>();
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (failure, _input, _prepared, { meta }) => {
        if (!(failure instanceof OperationError) || meta?.isShown() !== false || told.has(failure)) return;
        told.add(failure);
        onUnseen(failure);
      },
    }),
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
    const predicate = ({ queryKey }: Query): boolean =>
      prefixes.some((prefix) => String(queryKey[0]).startsWith(prefix));
    // A first answer on its way cannot be called back, and may be older than the commit: it is asked for once more.
    for (const query of client.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' })) {
      if (query.state.data === undefined) void query.promise?.then(() => askAgain(client, query), ignore);
    }
    void client.invalidateQueries({ predicate });
  });
}

function askAgain(client: QueryClient, { queryKey }: Query): void {
  void client.invalidateQueries({ queryKey, exact: true });
}

/** The failure shows where the query is. */
function ignore(): void {
  return undefined;
}
