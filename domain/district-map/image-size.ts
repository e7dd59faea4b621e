import { codesOf, startsWith } from '../attachment/bytes.ts';

/** What a chosen base map is. Width and height as it is shown, in pixels; null for a PDF, whose pages have no pixels. */
export type MapImage =
  | { readonly mediaType: 'image/png' | 'image/jpeg'; readonly width: number; readonly height: number }
  | { readonly mediaType: 'application/pdf'; readonly width: null; readonly height: null };

/** Type and size of a PNG, a JPEG or a PDF, read from its bytes alone; null for anything else, and for a cut-off picture. */
export function imageSize(content: Uint8Array): MapImage | null {
  if (startsWith(content, codesOf('%PDF-')))
    return { mediaType: 'application/pdf', width: null, height: null };
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (startsWith(content, pngSignature)) return pngSize(view, content);
  if (startsWith(content, [0xff, 0xd8, 0xff])) return jpegSize(view, content);
  return null;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** ISO/IEC 15948 §5: chunks one after another, IHDR first and IEND last. */
function pngSize(view: DataView, content: Uint8Array): MapImage | null {
  if (!startsWith(content, codesOf('IHDR'), 12) || content.length < 33) return null;
  for (let at = 8; at + 12 <= content.length; at += 12 + view.getUint32(at)) {
    if (startsWith(content, codesOf('IEND'), at + 4))
      return sized('image/png', view.getUint32(16), view.getUint32(20));
  }
  return null;
}

/** ISO/IEC 10918-1 annex B: segments to the first scan, then coded data that ends with the marker EOI. */
function jpegSize(view: DataView, content: Uint8Array): MapImage | null {
  let size: { width: number; height: number } | null = null;
  let turned = false;
  for (let at = 2; at + 4 <= content.length && content[at] === 0xff;) {
    const marker = view.getUint8(at + 1);
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > content.length) return null;
    if (isFrame(marker) && length >= 8)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xe1) turned = isTurned(content.subarray(at + 4, end));
    if (marker === 0xda) {
      if (size === null || !hasEnd(content, end)) return null;
      return turned
        ? sized('image/jpeg', size.height, size.width)
        : sized('image/jpeg', size.width, size.height);
    }
    at = end;
  }
  return null;
}

/** SOF0 to SOF15; three markers of that range mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Whether Exif (CIPA DC-008 §4.6.5) says that the picture is shown turned by a quarter: orientation 5 to 8. */
function isTurned(segment: Uint8Array): boolean {
  if (!startsWith(segment, [...codesOf('Exif'), 0, 0])) return false;
  const tiff = segment.subarray(6);
  const littleEndian = startsWith(tiff, codesOf('II'));
  if (tiff.length < 14 || (!littleEndian && !startsWith(tiff, codesOf('MM')))) return false;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const directory = view.getUint32(4, littleEndian);
  if (directory + 2 > tiff.length) return false;
  const entries = view.getUint16(directory, littleEndian);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return false;
    if (view.getUint16(at, littleEndian) === orientationTag) return view.getUint16(at + 8, littleEndian) >= 5;
  }
  return false;
}

const orientationTag = 0x0112;

/** The coded data holds FF D9 nowhere but at its end; a camera may have put more behind. */
function hasEnd(content: Uint8Array, from: number): boolean {
  for (let at = content.lastIndexOf(0xd9); at > from; at = content.lastIndexOf(0xd9, at - 1))
    if (content[at - 1] === 0xff) return true;
  return false;
}

function sized(mediaType: 'image/png' | 'image/jpeg', width: number, height: number): MapImage | null {
  return width === 0 || height === 0 ? null : { mediaType, width, height };
}
