import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSubstitutes, piecesOf } from './text.ts';

describe('piecesOf', () => {
  test('leaves a name of the bundled fonts whole', () => {
    expect(piecesOf('髙﨑 𠮷乃')).toEqual([{ text: '髙﨑 𠮷乃', substituted: false }]);
  });

  test('marks a variation sequence and keeps its selector for a name font', () => {
    expect(piecesOf('渡邊\u{E0102} 勇')).toEqual([
      { text: '渡', substituted: false },
      { text: '邊\u{E0102}', substituted: true },
      { text: ' 勇', substituted: false },
    ]);
  });

  test('marks a variation sequence of a character outside the basic plane', () => {
    expect(piecesOf('𠮷\u{E0100}')).toEqual([{ text: '𠮷\u{E0100}', substituted: true }]);
  });

  test.each(['\uE000', '\u{F0001}', '\u{100001}'])(
    'shows 〓 for the private use character %o',
    (character) => {
      expect(piecesOf(`山${character}`)).toEqual([
        { text: '山', substituted: false },
        { text: '〓', substituted: true },
      ]);
    },
  );

  test('loses nothing of a text without private use characters', () => {
    const typed = fc.string({ unit: 'binary' }).filter((text) => !/\p{Co}/u.test(text));
    fc.assert(
      fc.property(
        typed,
        (text) =>
          piecesOf(text)
            .map((piece) => piece.text)
            .join('') === text,
      ),
    );
  });
});

test('hasSubstitutes looks into a whole view', () => {
  expect(hasSubstitutes({ members: [{ name: '渡邊\u{E0102}' }] })).toBe(true);
  expect(hasSubstitutes({ members: [{ name: '渡邊' }] })).toBe(false);
});
