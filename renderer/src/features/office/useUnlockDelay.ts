import { useQueryClient } from '@tanstack/react-query';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useCountdown } from './useCountdown.ts';

/** The wait after wrong secrets. @returns seconds left, and what asks the core again after a failure */
export function useUnlockDelay(): { readonly seconds: number; readonly refresh: () => void } {
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useQueryOperation('office.status', {});
  const wait = data?.retryAfterSeconds ?? 0;
  const seconds = useCountdown(wait === 0 ? 0 : dataUpdatedAt + wait * 1_000);
  return { seconds, refresh: () => void client.invalidateQueries({ queryKey: ['office.status'] }) };
}
