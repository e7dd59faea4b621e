import { useState } from 'react';
import type { Draft } from './useDraft.ts';

export interface Restored {
  /** When what was put back was kept, UTC; null while nothing was, and once the person has answered. */
  readonly foundAt: string | null;
  readonly answer: () => void;
}

/**
 * Puts back what was typed before and never finished, as soon as it is found: what is typed next would be kept in its
 * place. The person is told and may give it up.
 * @param put answers whether it differs from what stands there anyway
 */
export function useRestored<Value>(
  restored: Draft<Value>['restored'],
  put: (value: Value) => boolean,
): Restored {
  const [seen, setSeen] = useState<Draft<Value>['restored']>(null);
  const [foundAt, setFoundAt] = useState<string | null>(null);
  if (restored !== seen) {
    setSeen(restored);
    if (restored !== null && put(restored.value)) setFoundAt(restored.savedAt);
  }
  return {
    foundAt,
    answer: () => {
      setFoundAt(null);
    },
  };
}
