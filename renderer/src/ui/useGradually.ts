import { useDeferredValue } from 'react';

/**
 * How many of a long list to draw. Those that fit on the screen come at once; the others follow in a rendering that
 * gives way to keys and clicks, so that a page does not wait for what lies below its edge.
 * @param inSight as many as the screen holds
 */
export function useGradually(length: number, inSight: number): number {
  const reached = useDeferredValue(length, inSight);
  return Math.min(length, Math.max(inSight, reached));
}
