import { useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that is still there when one comes back to the page. It lives in memory alone and goes with the lock, so that
 * it may hold a name that was searched for.
 */
export function useRemembered<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as Value) : initial));
  return [
    value,
    (next) => {
      kept.set(name, next);
      setValue(next);
    },
  ];
}
