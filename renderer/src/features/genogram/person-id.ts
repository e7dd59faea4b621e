import type { PersonId } from '../../../../domain/contract/scalars.ts';

/** What a field holds; the core refuses an empty one by name. */
export function asPersonId(value: string): PersonId {
  return value as PersonId;
}
