import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapFileLimit } from '../contract/map-sheet.ts';
import { drawPng } from '../sample/files/png.ts';
import { checkBaseMap, tileType } from './base-map.ts';
import { imageSize } from './image-size.ts';

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const short = (value: number): number[] => [value >>> 8, value & 0xff];

const png = (width: number, height: number): Uint8Array =>
  drawPng({ width, height, palette: [[0, 0, 0]], colourAt: () => 0 });

/** A PNG that says how large it is and holds next to nothing. */
function hugePng(width: number, height: number): Uint8Array {
  const content = png(1, 1);
  const view = new DataView(content.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return content;
}

const exif = (orientation: number, littleEndian: boolean): number[] => {
  const [low, high] = littleEndian ? ([orientation, 0] as const) : ([0, orientation] as const);
  const number = (value: number): number[] => (littleEndian ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const pair = (value: number): number[] => (littleEndian ? short(value).toReversed() : short(value));
  const tiff = [
    ...ascii(littleEndian ? 'II' : 'MM'),
    ...pair(42),
    ...number(8),
    ...pair(1),
    ...pair(0x0112),
    ...pair(3),
    ...number(1),
    low,
    high,
    0,
    0,
  ];
  const body = [...ascii('Exif'), 0, 0, ...tiff];
  return [0xff, 0xe1, ...short(body.length + 2), ...body];
};

function jpeg(width: number, height: number, orientation = 1, littleEndian = true): Uint8Array {
  const frame = [0xff, 0xc0, ...short(11), 8, ...short(height), ...short(width), 1, 0x11, 0x00, 0];
  const tables = [0xff, 0xc4, ...short(4), 0, 0];
  const scan = [0xff, 0xda, ...short(8), 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0x00, 0x34];
  return Uint8Array.from([
    0xff,
    0xd8,
    ...exif(orientation, littleEndian),
    0xff,
    ...tables,
    ...frame,
    ...scan,
    0xff,
    0xd9,
  ]);
}

const side = fc.integer({ min: 1, max: 65_000 });

test('the size of a PNG is that of its header', () => {
  expect(imageSize(png(24, 10))).toEqual({ mediaType: 'image/png', width: 24, height: 10 });
});

test('the size of a JPEG is that of its frame, turned where Exif says so', () => {
  fc.assert(
    fc.property(
      side,
      side,
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      (width, height, orientation, little) => {
        const turned = orientation >= 5;
        expect(imageSize(jpeg(width, height, orientation, little))).toEqual({
          mediaType: 'image/jpeg',
          width: turned ? height : width,
          height: turned ? width : height,
        });
      },
    ),
  );
});

test('a PDF is told by its header and has no pixels', () => {
  const content = Uint8Array.from(ascii('%PDF-1.7\n'));
  expect(imageSize(content)).toEqual({ mediaType: 'application/pdf', width: null, height: null });
});

describe.each([
  ['PNG', png(20, 12)],
  ['JPEG', jpeg(640, 480, 6)],
])('a %s', (_, whole) => {
  test('cut off anywhere is no picture', () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(imageSize(whole.subarray(0, length))).toBeNull();
  });

  test('with some bytes changed is a picture or none, and never an error', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        const found = imageSize(changed);
        expect(found === null || (found.width ?? 1) > 0).toBe(true);
      }),
    );
  });
});

test('whatever is no picture has no size', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
      fc.pre(content[0] !== 0xff && content[0] !== 0x89 && content[0] !== 0x25);
      expect(imageSize(content)).toBeNull();
    }),
  );
});

test.each([
  ['an empty file', new Uint8Array(), 'file-empty'],
  ['a text', Uint8Array.from(ascii('no picture')), 'map-not-image'],
  ['a scan of 300 megapixels', hugePng(20_000, 15_000), 'map-too-many-pixels'],
  ['one pixel too many', hugePng(10_001, 10_000), 'map-too-many-pixels'],
  ['a file beyond 100 MiB', new Uint8Array(mapFileLimit + 1), 'map-file-too-large'],
])('%s cannot become a base map', (_, content, problem) => {
  expect(checkBaseMap(content)).toEqual({ ok: false, problem });
});

test('100 megapixels can', () => {
  expect(checkBaseMap(hugePng(10_000, 10_000)).ok).toBe(true);
});

test('a tile is told by its first bytes', () => {
  expect(tileType(png(2, 2))).toBe('image/png');
  expect(tileType(jpeg(2, 2))).toBe('image/jpeg');
  expect(tileType(Uint8Array.from(ascii('RIFF0000WEBPVP8 ')))).toBe('image/webp');
  expect(tileType(Uint8Array.from(ascii('GIF89a')))).toBeNull();
});
