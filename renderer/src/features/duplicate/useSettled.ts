import { useEffect, useState } from 'react';

export interface Settled<T> {
  readonly value: T;
  /** Whether nothing has changed since. */
  readonly isLatest: boolean;
}

/** The value once it has stopped changing for a moment, so that not every key asks the core. */
export function useSettled<T>(value: T, milliseconds: number): Settled<T> {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [text, milliseconds]);
  return { value: JSON.parse(settled) as T, isLatest: settled === text };
}
