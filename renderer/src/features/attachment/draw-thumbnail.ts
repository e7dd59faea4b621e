import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { previewKind } from './preview-kind.ts';
import { base64Of } from './read-content.ts';

/** Longer side of a thumbnail in pixels: about 10 kB as JPEG. */
const side = 320;

/** A small JPEG of a photo or of the first page of a PDF, in Base64; null for what cannot be drawn. */
export async function drawThumbnail(
  file: Pick<Attachment, 'kind' | 'mediaType'>,
  content: Uint8Array<ArrayBuffer>,
): Promise<string | null> {
  const kind = previewKind(file);
  if (kind === 'image') return drawImage(new Blob([content], { type: file.mediaType }));
  return kind === 'pdf' ? drawFirstPage(content) : null;
}

async function drawImage(file: Blob): Promise<string> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(Math.max(1, image.width * scale), Math.max(1, image.height * scale));
  const context = canvas.getContext('2d');
  if (context !== null) {
    whiten(context, canvas);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  }
  image.close();
  return toJpeg(canvas);
}

async function drawFirstPage(content: Uint8Array): Promise<string> {
  // Reading PDFs is heavy, and most files are photos.
  const { openPdf } = await import('../print/usePdf.ts');
  const task = openPdf(content);
  try {
    const page = await (await task.promise).getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: side / Math.max(width, height) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    await page.render({ canvas, viewport }).promise;
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    copy.getContext('2d')?.drawImage(canvas, 0, 0);
    return await toJpeg(copy);
  } finally {
    await task.destroy();
  }
}

/** JPEG knows no transparency and would show it black. */
function whiten(context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
}

async function toJpeg(canvas: OffscreenCanvas): Promise<string> {
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.75 });
  return base64Of(new Uint8Array(await blob.arrayBuffer()));
}
