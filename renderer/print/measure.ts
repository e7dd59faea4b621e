import type { GenogramPicture } from '../../domain/genogram/picture.ts';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { ColumnWidth } from '../../domain/print/form-part.ts';
import { reachOf } from './diagram/LegendSample.tsx';
import { fieldRows } from './parts/field-rows.ts';
import { hasSubstitutes } from './text.ts';

/*
 * A page without scripts cannot try whether it fits, so its height is reckoned: in millimetres, with the measures of
 * printCss and partsCss, and rather too high than too low. `rem` is the size of the letters, in millimetres as well.
 */

export const page = { width: 179.2, height: 265 };

/** What a cell has beside and above its words: padding and rules. */
const cell = { width: 3.5, height: 1.65 };
const list = { letter: 0.905, line: 0.905 * 1.4 };
const perPixel = 25.4 / 96;
/** Of a drawing's own size, what leaves its names of 12 units 6 points high. */
const smallestScale = 2 / 3;

interface Words {
  readonly text: string;
  /** Room for it. */
  readonly width: number;
}

export function remOf(points: number): number {
  return (points * 25.4) / 72;
}

export function titleHeight(rem: number): number {
  return 3.7 + 1.37 * rem;
}

/** Rows of a table whose letters are those of a list. */
export function rowsHeight(rows: readonly (readonly Words[])[], rem: number): number {
  return sum(
    rows.map((row) => {
      const lines = row.map(({ text, width }) => linesOf(text, width - cell.width, list.letter * rem));
      return Math.max(...lines) * list.line * rem + cell.height;
    }),
  );
}

/** Labels and values, two pairs a row. */
export function fieldsHeight(
  fields: readonly { readonly label: string; readonly value: string; readonly wide?: boolean }[],
  labelWidth: number,
  rem: number,
): number {
  const rows = fieldRows(fields).map((row) =>
    row.flatMap(({ label, value }) => [
      { text: label, width: labelWidth },
      { text: value, width: page.width / row.length - labelWidth },
    ]),
  );
  return rowsHeight(rows, rem);
}

export function columnWidths(columns: readonly ColumnWidth[], rem: number): number[] {
  const fixed = columns.map((width) => {
    if (typeof width === 'number') return (page.width * width) / 100;
    return 'letters' in width ? width.letters * list.letter * rem + 3.6 : 0;
  });
  const parts = columns.map((width) => (typeof width === 'object' && 'parts' in width ? width.parts : 0));
  const part = (page.width - sum(fixed)) / Math.max(sum(parts), 1);
  return fixed.map((width, index) => width + (parts[index] ?? 0) * part);
}

export function leftOutHeight(leftOut: DocumentView['leftOut'], rem: number): number {
  if (leftOut.length === 0) return 0;
  const room = 0.9 * page.width;
  const title = 6 + 7 * list.letter * rem;
  const widths = leftOut.map(
    ({ reason, count }) => 6 + widthOf(`${reason}${String(count)}件  `) * list.letter * rem,
  );
  return 6 + (title + sum(widths) <= room ? 1 : 1 + Math.ceil(sum(widths) / room)) * 1.35 * rem;
}

export function substitutesHeight(within: unknown, rem: number): number {
  return hasSubstitutes(within) ? 1 + 2 * 1.06 * rem : 0;
}

export function legendHeight({ legend }: GenogramPicture, width: number, rem: number): number {
  const letter = 0.762 * rem;
  const samples = legend.map(({ sign, text, letters }) => {
    const sample = letters === undefined ? 2 * reachOf(sign) * perPixel : widthOf(letters) * letter;
    return sample + (widthOf(text) + 0.5) * letter + 4;
  });
  return Math.ceil(sum(samples) / (0.9 * width)) * Math.max(1.12 * rem, 4.4);
}

/** How high a drawing becomes where it has so much room, and how high it must be for its names to be read. */
export function drawingHeights(
  { layout }: GenogramPicture,
  room: { readonly width: number; readonly height: number },
): { drawn: number; least: number } {
  const own = layout.height * perPixel;
  const drawn = Math.min(own, (room.width * layout.height) / layout.width, room.height);
  return { drawn, least: Math.min(drawn, own * smallestScale) };
}

/** Lines that a text takes in so much room. */
export function linesOf(text: string, room: number, letter: number): number {
  return sum(text.split('\n').map((line) => Math.max(Math.ceil((widthOf(line) * letter) / room), 1)));
}

/** In letters: the font is proportional, figures and marks are narrow and kana narrower than kanji. */
function widthOf(text: string): number {
  return sum(
    [...text].map((character) => {
      if (/[ -~（）、。・]/u.test(character)) return 0.62;
      return /[\p{sc=Hiragana}\p{sc=Katakana}ー]/u.test(character) ? 0.93 : 1;
    }),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
