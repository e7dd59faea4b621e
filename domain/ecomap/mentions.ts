import { foldForSearch } from '../text/fold.ts';

/** How an agency may be called in a note. */
export interface Called {
  readonly name: string;
  readonly shortName: string;
  readonly people: readonly string[];
}

/** A single character (社) is no name to go by. */
const leastLength = 2;

/**
 * Whether the words for 相手 in a contact note name an agency: by its name, its short name, or the full name of somebody
 * who works there. However the name is written: 全角 or 半角, with spaces or without.
 */
export function mentions(counterpart: string, { name, shortName, people }: Called): boolean {
  const words = plain(counterpart);
  return [name, shortName, ...people]
    .map(plain)
    .some((called) => called.length >= leastLength && words.includes(called));
}

function plain(text: string): string {
  return foldForSearch(text).replace(/\s+/gu, '');
}
