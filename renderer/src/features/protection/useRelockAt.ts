import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { queriesShowing } from '../../../../domain/contract/topics.ts';

/** The core's clock decides; a moment later it will surely have locked. */
const graceMilliseconds = 500;

/** Asks again for everything about households at the moment a temporary release ends; null: nothing is released. */
export function useRelockAt(until: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(
      () => {
        const prefixes = queriesShowing('household');
        void client.invalidateQueries({
          predicate: ({ queryKey }) => prefixes.some((prefix) => String(queryKey[0]).startsWith(prefix)),
        });
      },
      Math.max(Date.parse(until) - Date.now(), 0) + graceMilliseconds,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [client, until]);
}
