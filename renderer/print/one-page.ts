import type { GenogramPicture } from '../../domain/genogram/picture.ts';
import type { FormView } from '../../domain/print/document-view.ts';
import type { FormPart } from '../../domain/print/form-part.ts';
import {
  columnWidths,
  drawingHeights,
  fieldsHeight,
  leftOutHeight,
  legendHeight,
  page,
  remOf,
  rowsHeight,
  substitutesHeight,
  sum,
  titleHeight,
} from './measure.ts';

/** What a drawing is given where the page has hardly anything left, with its title and its legend. */
const leastDrawing = 41;
/** The most it is given. */
const mostDrawing = 80;
const smallest = 8;
/** Letters become no smaller than this for the sake of a drawing. */
const smallestForDrawing = 10;

/**
 * The size of letters, in points, at which a form keeps to one page: the office's own, or where that is too large the
 * next half point below that will do. They give way to a drawing until the names in it can be read, but not below 10
 * points; to words not below 8 points, whatever there is.
 */
export function pointsOnOnePage(view: FormView): number {
  const withLeast = largestFitting(view, () => leastDrawing);
  const withLegible = largestFitting(view, legibleHeight);
  return Math.max(withLegible, Math.min(withLeast, smallestForDrawing));
}

/** Height of a drawing with its title and its legend. */
type MapHeight = (picture: GenogramPicture, rem: number) => number;

function legibleHeight(picture: GenogramPicture, rem: number): number {
  const { least } = drawingHeights(picture, { width: page.width, height: mostDrawing });
  return Math.max(leastDrawing, titleHeight(rem) + least + legendHeight(picture, page.width, rem));
}

function largestFitting(view: FormView, mapHeight: MapHeight): number {
  let points = Number(view.fontSize);
  while (points > smallest && heightOf(view, points, mapHeight) > page.height) points -= 0.5;
  return Math.max(points, smallest);
}

function heightOf({ leftOut, parts }: FormView, points: number, mapHeight: MapHeight): number {
  const rem = remOf(points);
  const head = 3 + 3.3 * rem;
  return (
    head +
    leftOutHeight(leftOut, rem) +
    substitutesHeight(parts, rem) +
    sum(parts.map((part) => (part.type === 'map' ? mapHeight(part.genogram, rem) : partHeight(part, rem))))
  );
}

function partHeight(part: FormPart, rem: number): number {
  switch (part.type) {
    case 'fields':
      return titleHeight(rem) + fieldsHeight(part.fields, 22 + 2.4 * rem, rem);
    case 'table': {
      const widths = columnWidths(
        part.columns.map(({ width }) => width),
        rem,
      );
      const rows = [part.columns.map(({ head }) => head), ...part.rows].map((row) =>
        row.map((text, index) => ({ text, width: widths[index] ?? 0 })),
      );
      return titleHeight(rem) + rowsHeight(rows, rem);
    }
    default:
      return 0;
  }
}
