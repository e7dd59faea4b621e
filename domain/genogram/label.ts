import { LABEL_WIDTH } from './metrics.ts';
import type { NodeLabel } from './types.ts';

export const NOTE_FONT_SIZE = 10;
export const LINE_HEIGHT = 1.25;

const SIZES = [
  { fontSize: 12, maxLines: 2 },
  { fontSize: 10, maxLines: 3 },
  { fontSize: 8, maxLines: 4 },
];

/**
 * Breaks a name to the width of a symbol's place, smaller where it is long, so
 * that forty characters still stand whole. Notes keep one line each.
 */
export function layoutLabel(name: string, notes: readonly string[] = []): NodeLabel {
  const { lines, fontSize } = fitName(name.trim());
  const fittedNotes = notes.flatMap((note) => wrap(note, NOTE_FONT_SIZE));
  const widths = [
    ...lines.map((line) => widthOf(line) * fontSize),
    ...fittedNotes.map((line) => widthOf(line) * NOTE_FONT_SIZE),
  ];
  return {
    lines,
    fontSize,
    notes: fittedNotes,
    width: Math.min(LABEL_WIDTH, Math.ceil(Math.max(0, ...widths))),
    height: Math.ceil((lines.length * fontSize + fittedNotes.length * NOTE_FONT_SIZE) * LINE_HEIGHT),
  };
}

function fitName(name: string): { lines: readonly string[]; fontSize: number } {
  for (const { fontSize, maxLines } of SIZES) {
    const lines = wrap(name, fontSize);
    if (lines.length <= maxLines) return { lines, fontSize };
  }
  return { lines: wrap(name, 8), fontSize: 8 };
}

function wrap(text: string, fontSize: number): string[] {
  const room = LABEL_WIDTH / fontSize;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** Never between a character and its variation selector (邊󠄂), nor before a closing bracket or a full stop. */
function cut(word: string, room: number): string[] {
  const pieces: string[][] = [[]];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(word)) {
    const piece = pieces.at(-1) ?? [];
    if (widthOf(piece.join('') + segment) <= room) piece.push(segment);
    else pieces.push(CLOSING.test(segment) ? [...piece.splice(-1), segment] : [segment]);
  }
  return pieces.map((piece) => piece.join('')).filter((piece) => piece !== '');
}

const CLOSING = /^[）)」』】、。，．]$/u;

/** In em, as BIZ UDPGothic sets it. Variation selectors and combining marks have no width. */
/** Of a line of writing, in units of its font size. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 1;
  }
  return width;
}

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}\u{E0100}-\u{E01EF}]/u, 0],
  [/[ -/:-@]/u, 0.4],
  [/[0-9A-Z]/u, 0.76],
  [/[a-z\u00A0-\u02FF\uFF61-\uFF9F]/u, 0.64],
];
