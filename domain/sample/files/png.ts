import { joined, textBytes, word } from './bytes.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** Place of the colour at a point in `palette`. */
  readonly colourAt: (x: number, y: number) => number;
}

/** A PNG (ISO/IEC 15948) with a palette and without compression, of at most 65,535 bytes of points. */
export function drawPng({ width, height, palette, colourAt }: Picture): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = colourAt(x, y);
  const eightBitsWithPalette = [8, 3, 0, 0, 0];
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', joined([word(width), word(height), Uint8Array.from(eightBitsWithPalette)])),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = joined([textBytes(type), content]);
  return joined([word(content.length), body, word(crc(body))]);
}

/** zlib (RFC 1950) with one stored block (RFC 1951 §3.2.4). */
function stored(content: Uint8Array): Uint8Array {
  const { length } = content;
  const sizes = Uint8Array.of(1, length, length >>> 8, ~length, ~length >>> 8);
  return joined([Uint8Array.of(0x78, 0x01), sizes, content, word(adler(content))]);
}

function adler(content: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of content) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

function crc(content: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of content) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0);
  return value ^ 0xffff_ffff;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});
