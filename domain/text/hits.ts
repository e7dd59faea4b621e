import { foldProse } from './fold.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * Cuts a text into what was looked for and the rest; the pieces joined are the text. A hit may be spelt otherwise than
 * the query, as `foldProse` allows.
 */
export function cutAtHits(text: string, query: string): Piece[] {
  const wanted = foldProse(query);
  if (wanted === '' || text === '') return text === '' ? [] : [{ text, isHit: false }];
  const { folded, origins, graphemes } = foldWithOrigins(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = origins[at] ?? 0;
    let end = (origins[at + wanted.length - 1] ?? start) + 1;
    // A long vowel folds into nothing and belongs to the sound before it.
    while (end < graphemes.length && graphemes[end] === 'ー') end += 1;
    if (start < from) continue;
    if (start > from) pieces.push({ text: graphemes.slice(from, start).join(''), isHit: false });
    pieces.push({ text: graphemes.slice(start, end).join(''), isHit: true });
    from = end;
  }
  if (from < graphemes.length) pieces.push({ text: graphemes.slice(from).join(''), isHit: false });
  return pieces;
}

/** The folded text, and for each of its units the grapheme it came from. */
function foldWithOrigins(text: string) {
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment);
  const origins: number[] = [];
  let folded = '';
  for (const [index, grapheme] of graphemes.entries()) {
    // ー, ゝ and 々 fold by what stands before them.
    const before = foldProse(graphemes[index - 1] ?? '');
    const both = foldProse(`${graphemes[index - 1] ?? ''}${grapheme}`);
    const own = both.startsWith(before) ? both.slice(before.length) : foldProse(grapheme);
    folded += own;
    origins.push(...Array.from({ length: own.length }, () => index));
  }
  return { folded, origins, graphemes };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
