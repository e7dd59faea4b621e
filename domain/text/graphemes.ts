/** How many characters a reader sees: 葛 with a variation selector is one. */
export function graphemeLength(text: string): number {
  return [...segmenter.segment(text)].length;
}

/** The beginning of a text in one line, with … where it goes on; a variant is not parted from its character. */
export function excerpt(text: string, most: number): string {
  const line = text.trim().replaceAll(/\s*\n\s*/gu, '　');
  const seen = [...segmenter.segment(line)];
  return seen.length <= most
    ? line
    : `${seen
        .slice(0, most - 1)
        .map(({ segment }) => segment)
        .join('')}…`;
}

/** Whether the text holds a character of a private use area: an 外字 which no other machine shows the same. */
export function hasPrivateUse(text: string): boolean {
  return /\p{Co}/u.test(text);
}

/** The text with the base characters alone, for comparing and for fonts without the variants. Never for storing. */
export function stripVariationSelectors(text: string): string {
  return text.replace(/\p{Variation_Selector}/gu, '');
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
