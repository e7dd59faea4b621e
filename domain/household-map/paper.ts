interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page and how large a drawing stands on it, in millimetres. */
export interface DrawingOnPaper {
  readonly page: Size;
  readonly drawing: Size;
}

const a4 = { width: 210, height: 297 };
const a3 = { width: 297, height: 420 };

/** What the margins, and the head and the legend of the sheet, take of the page. */
const around = { width: 32, height: 86 };
/** A CSS pixel, in which drawings are measured, is never shown larger than this: names of 12 units in 14 points. */
const largest = (25.4 / 96) * 1.6;
/** Names of 12 units stay above 6 points. */
const smallestOnA4 = 0.18;

/**
 * The page that suits the shape of a drawing: A4 upright or lying, whichever shows it larger; A3 where its names would
 * be too small to be read.
 */
export function drawingOnPaper(drawing: Size): DrawingOnPaper {
  const onA4 = larger(drawing, a4);
  const { page, scale } = onA4.scale < smallestOnA4 ? larger(drawing, a3) : onA4;
  return { page, drawing: { width: drawing.width * scale, height: drawing.height * scale } };
}

function larger(drawing: Size, upright: Size): { page: Size; scale: number } {
  const lying = { width: upright.height, height: upright.width };
  const scale = scaleOn(upright, drawing);
  const lyingScale = scaleOn(lying, drawing);
  return lyingScale > scale ? { page: lying, scale: lyingScale } : { page: upright, scale };
}

function scaleOn(page: Size, drawing: Size): number {
  return Math.min(
    largest,
    (page.width - around.width) / drawing.width,
    (page.height - around.height) / drawing.height,
  );
}
