import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes.ts';

test.each([
  [0, '1 KB'],
  [999, '1 KB'],
  [512_400, '512 KB'],
  [1_000_000, '1.0 MB'],
  [3_440_000, '3.4 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
