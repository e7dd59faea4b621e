/**
 * Folded text as tokens for a full-text index: the overlapping pairs of each word and its last character alone, so that
 * every character begins a token. 介護保険 is 介護 護保 保険 険. What is neither letter nor digit parts words.
 * By code points. The index must use a tokenizer that keeps letters, digits and private use characters, as unicode61.
 */
export function toBigrams(folded: string): string {
  return wordsOf(folded).flatMap(pairsAndLast).join(' ');
}

/**
 * The FTS5 query that finds the folded text wherever it stands in text cut by `toBigrams`. Always a valid query, whatever
 * was typed; text without letters and digits gives one that finds nothing.
 */
export function toBigramQuery(folded: string): string {
  const words = wordsOf(folded);
  const tokens = words.flatMap((word, index) =>
    index < words.length - 1 ? pairsAndLast(word) : pairsOrOnly(word),
  );
  // A single character at the end may stand at the beginning of a longer pair.
  const prefix = words.at(-1)?.length === 1 ? '*' : '';
  return `"${tokens.join(' ')}"${prefix}`;
}

/** Words as lists of code points. No quotation mark can be among them, so the tokens need no escaping. */
function wordsOf(folded: string): string[][] {
  return (folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []).map((word) => Array.from(word));
}

function pairsAndLast(word: string[]): string[] {
  return word.map((character, index) => character + (word[index + 1] ?? ''));
}

function pairsOrOnly(word: string[]): string[] {
  return word.length === 1 ? word : pairsAndLast(word).slice(0, -1);
}
