import { foldForSearch } from '../text/fold.ts';

/** How an agency may be called in a note. */
interface Called {
  readonly name: string;
  readonly shortName: string;
  readonly people: readonly { readonly name: string }[];
}

/** A single character (社) is no name to go by. */
const leastLength = 2;

/**
 * Finds which agencies the words for 相手 in a contact note name: by their name, their short name, or the full name of
 * somebody who works there. However the name is written: 全角 or 半角, with spaces or without.
 */
export function agenciesNamedIn<Agency extends Called>(
  agencies: readonly Agency[],
): (counterpart: string) => Agency[] {
  const known = agencies.map((agency) => ({
    agency,
    names: [agency.name, agency.shortName, ...agency.people.map(({ name }) => name)]
      .map(plain)
      .filter((called) => called.length >= leastLength),
  }));
  return (counterpart) => {
    const words = plain(counterpart);
    return known
      .filter(({ names }) => names.some((called) => words.includes(called)))
      .map(({ agency }) => agency);
  };
}

function plain(text: string): string {
  return foldForSearch(text).replace(/\s+/gu, '');
}
