import { placeGenogram } from './place.ts';
import { planGenogram } from './plan.ts';
import type { GenogramInput, GenogramLayout } from './types.ts';

export { placeGenogram } from './place.ts';
export { planGenogram } from './plan.ts';

/**
 * Draws up a genogram: generations on rows, couples side by side, children below by birth, those who live together
 * enclosed. Pure; the same for the same records in any order. Ties that contradict the records (an unknown person,
 * somebody his own ancestor) are left out and named in `problems`, as are those that are drawn but hard to believe.
 */
export function layoutGenogram(input: GenogramInput): GenogramLayout {
  return placeGenogram(planGenogram(input), input.moved);
}
