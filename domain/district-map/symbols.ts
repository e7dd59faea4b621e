import type { mapShapes } from '../contract/district-map.ts';

export const markShapes = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'pentagon',
  'hexagon',
  'cross',
  'dot',
] as const;
export type MarkShape = (typeof markShapes)[number];

/** How a layer is drawn: told apart by its shape or its strokes in black and white, by its colour besides. */
export interface MapMark {
  readonly shape: MarkShape;
  /** Of the stroke, `#rrggbb`. */
  readonly colour: string;
  /** SVG dash pattern of a line or an edge in tenths of a millimetre; empty: unbroken. */
  readonly dashes: string;
  readonly filled: boolean;
}

/** A household that stands in no layer. */
export const plainMark: MapMark = mark('dot', '#4a4a4a');

/** The mark of a layer. One that the office added itself looks like the others of its kind. */
export function markOf(layer: string, kind: 'household' | (typeof mapShapes)[number]): MapMark {
  return marks[layer] ?? fallbacks[kind];
}

/** Marks of the layers the list begins with; reference.md §5.3 names the layers, the look is the office's own. */
const marks: Readonly<Partial<Record<string, MapMark>>> = {
  needs: mark('circle', '#c2185b'),
  helps: mark('square', '#1558b0'),
  commissioner: mark('diamond', '#6a1b9a'),
  shelter: mark('pentagon', '#1b6e3c'),
  assembly: mark('hexagon', '#1b6e3c'),
  hazard: mark('triangle', '#b3440a'),
  'hazard-area': mark('triangle', '#b3440a', { filled: true }),
  caution: mark('triangle', '#b3440a', { dashes: '20 12' }),
  route: mark('pentagon', '#1b6e3c'),
  boundary: mark('dot', '#4a4a4a', { dashes: '40 14 6 14' }),
  equipment: mark('cross', '#a31515'),
  hall: mark('square', '#5d4037'),
};

const fallbacks: Readonly<Record<'household' | (typeof mapShapes)[number], MapMark>> = {
  household: mark('hexagon', '#00696b'),
  point: mark('diamond', '#5d4037'),
  line: mark('dot', '#5d4037', { dashes: '6 10' }),
  area: mark('dot', '#5d4037', { dashes: '6 10' }),
};

function mark(
  shape: MarkShape,
  colour: string,
  more: Partial<Pick<MapMark, 'dashes' | 'filled'>> = {},
): MapMark {
  return { shape, colour, dashes: '', filled: false, ...more };
}
