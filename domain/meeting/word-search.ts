import { foldProse } from '../text/fold.ts';
import type { KnownWord } from './known-words.ts';

/** Those of the words that stand in a text folded as prose. */
export type WordSearch = (folded: string) => readonly KnownWord[];

/** One walk over a text finds which of many words stand in it, however many there are; the words are folded once. */
export function wordSearch(words: readonly KnownWord[]): WordSearch {
  const byBeginning = Map.groupBy(
    words.map((known) => ({ known, folded: foldProse(known.word) })).filter(({ folded }) => folded !== ''),
    ({ folded }) => folded.slice(0, beginning),
  );
  return (text) => {
    const beginnings = new Set<string>();
    for (let at = 0; at < text.length; at += 1)
      for (let length = 1; length <= beginning; length += 1) beginnings.add(text.slice(at, at + length));
    return [...beginnings]
      .flatMap((start) => byBeginning.get(start) ?? [])
      .filter(({ folded }) => text.includes(folded))
      .map(({ known }) => known);
  };
}

const beginning = 2;
