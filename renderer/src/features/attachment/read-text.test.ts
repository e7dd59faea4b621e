import { expect, test } from 'vitest';
import { base64Of, bytesOf } from './read-content.ts';
import { readText } from './read-text.ts';

test.each([
  [[0xe6, 0xaf, 0x8d], '母'],
  [[0xef, 0xbb, 0xbf, 0x61], 'a'],
  [[0x95, 0xea], '母'],
  [[0xff, 0xfe, 0xcd, 0x6b], '母'],
  [[0xfe, 0xff, 0x6b, 0xcd], '母'],
])('%j reads %s', (bytes, text) => {
  expect(readText(Uint8Array.from(bytes))).toBe(text);
});

test('bytes cross the contract unchanged, also more than one call can take', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
  expect(bytesOf(base64Of(bytes))).toEqual(bytes);
});
