import { mapFileLimit, mapPixelLimit } from '../contract/map-sheet.ts';
import { imageSize, type MapImage } from './image-size.ts';

type Checked =
  | { readonly ok: true; readonly image: MapImage }
  | {
      readonly ok: false;
      readonly problem: 'file-empty' | 'map-file-too-large' | 'map-not-image' | 'map-too-many-pixels';
    };

/** Whether a chosen file can become a base map; why not is a key of the locale file `problem`. */
export function checkBaseMap(content: Uint8Array): Checked {
  if (content.length === 0) return { ok: false, problem: 'file-empty' };
  if (content.length > mapFileLimit) return { ok: false, problem: 'map-file-too-large' };
  const image = imageSize(content);
  if (image === null) return { ok: false, problem: 'map-not-image' };
  if (image.width !== null && tooManyPixels(image)) return { ok: false, problem: 'map-too-many-pixels' };
  return { ok: true, image };
}

/** Whether a base map of this size is beyond what a window can draw. */
export function tooManyPixels({ width, height }: { width: number; height: number }): boolean {
  return width * height > mapPixelLimit;
}

/** Media type of a tile by its first bytes; null where it is no picture a window can draw. */
export function tileType(content: Uint8Array): 'image/jpeg' | 'image/png' | 'image/webp' | null {
  const [a, b, c] = content;
  if (a === 0xff && b === 0xd8 && c === 0xff) return 'image/jpeg';
  if (a === 0x89 && b === 0x50 && c === 0x4e) return 'image/png';
  return a === 0x52 && b === 0x49 && c === 0x46 && content[8] === 0x57 ? 'image/webp' : null;
}
