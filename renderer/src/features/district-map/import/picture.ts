import type { Rectangle, Size } from '../../../../../domain/district-map/pyramid.ts';

/** A base map as it can be drawn from, part by part. */
export interface Picture extends Size {
  /** Line art stays sharp as PNG; a photo is kept as JPEG. */
  readonly isPhoto: boolean;
  /** Draws a part of the picture at the upper left corner. */
  readonly draw: (context: OffscreenCanvasRenderingContext2D, part: Rectangle) => void;
  readonly close: () => void;
}

/** Why a file cannot be drawn; keys of `import.failure` in the locale file. */
export class PictureFailure extends Error {
  readonly reason: 'broken' | 'password' | 'brokenPdf';

  constructor(reason: PictureFailure['reason']) {
    super(reason);
    this.name = 'PictureFailure';
    this.reason = reason;
  }
}

/** Decodes a PNG or JPEG once, turned as its EXIF says. @throws PictureFailure */
export async function openImage(file: Blob): Promise<Picture> {
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new PictureFailure('broken');
  }
  return pictureOf(image, file.type === 'image/jpeg', () => image.close());
}

/** What a canvas or a decoded image shows. */
export function pictureOf(
  source: ImageBitmap | HTMLCanvasElement,
  isPhoto: boolean,
  close: () => void,
): Picture {
  return {
    width: source.width,
    height: source.height,
    isPhoto,
    draw: (context, { x, y, width, height }) =>
      context.drawImage(source, x, y, width, height, 0, 0, width, height),
    close,
  };
}
