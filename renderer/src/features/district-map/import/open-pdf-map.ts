import { openPdf } from '../../print/usePdf.ts';
import { PictureFailure, pictureOf, type Picture } from './picture.ts';

/** As fine as a scan: 300 dots to the inch, of 72 points each. */
const finest = 300 / 72;
/** Pixels a page is drawn with at most: 240 MB while it is cut. */
const mostPixels = 60_000_000;

/** A PDF whose pages can become base maps. */
export interface PdfMap {
  readonly pages: number;
  /** The page as a picture, from 1. @throws PictureFailure */
  readonly draw: (page: number) => Promise<Picture>;
  readonly close: () => void;
}

/** @throws PictureFailure, `password` where it cannot be opened without one */
export async function openPdfMap(content: Uint8Array): Promise<PdfMap> {
  const task = openPdf(content);
  try {
    const pdf = await task.promise;
    return {
      pages: pdf.numPages,
      draw: async (number) => {
        try {
          const page = await pdf.getPage(number);
          const { width, height } = page.getViewport({ scale: 1 });
          const scale = Math.min(finest, Math.sqrt(mostPixels / (width * height)));
          const viewport = page.getViewport({ scale });
          const canvas = document.createElement('canvas');
          canvas.width = Math.max(1, Math.floor(viewport.width));
          canvas.height = Math.max(1, Math.floor(viewport.height));
          await page.render({ canvas, viewport }).promise;
          return pictureOf(canvas, false, () => {
            canvas.width = 0;
            canvas.height = 0;
          });
        } catch {
          throw new PictureFailure('brokenPdf');
        }
      },
      close: () => void task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    throw new PictureFailure(isPasswordWanted(error) ? 'password' : 'brokenPdf');
  }
}

function isPasswordWanted(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
