/** Piece of a text: either plain, or one character whose glyph the bundled font lacks. */
export interface TextPiece {
  readonly text: string;
  readonly substituted: boolean;
}

/** Characters, or lines, that fill about a third of a page. */
const tallCharacters = 500;
const tallLines = 16;

/** Whether a text takes so much of a page that it is rather split than moved to the next one. */
export function isTall(text: string): boolean {
  return text.length > tallCharacters || text.split('\n').length > tallLines;
}

const shortRows = 8;

/** Whether a table has so few rows that it is rather moved to the next page than split. */
export function isShort(rows: readonly unknown[]): boolean {
  return rows.length <= shortRows;
}

// Standardized and ideographic variation sequences; the three private use areas (外字).
const missingGlyph = /([^\p{Variation_Selector}][\uFE00-\uFE0D\u{E0100}-\u{E01EF}]|\p{Co})/u;
const privateUse = /\p{Co}/u;

/**
 * Cuts a text at the characters the bundled font cannot show as written. A variation sequence keeps its selector, so
 * that a name font of the PC may show it; a private use character means nothing outside its PC and becomes 〓.
 */
export function piecesOf(text: string): readonly TextPiece[] {
  return text
    .split(missingGlyph)
    .map((piece, index) => ({ text: privateUse.test(piece) ? '〓' : piece, substituted: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Whether a text, or any text inside a view, needs the note about substituted glyphs. */
export function hasSubstitutes(value: unknown): boolean {
  return missingGlyph.test(JSON.stringify(value));
}
