import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameContent } from './same-content.ts';

test('plain data says the same exactly when its JSON does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameContent(a, structuredClone(a))).toBe(true);
      if (sameContent(a, b)) expect(a).toEqual(b);
    }),
  );
});

test('tells apart a value that is missing from one that is undefined, and a list from an object', () => {
  expect(sameContent({ mark: undefined }, {})).toBe(false);
  expect(sameContent({ mark: undefined }, { other: undefined })).toBe(false);
  expect(sameContent({ path: [{ x: 1 }] }, { path: [{ x: 2 }] })).toBe(false);
});
