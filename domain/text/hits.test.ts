import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldProse } from './fold.ts';
import { cutAtHits } from './hits.ts';

const marked = (text: string, query: string): string =>
  cutAtHits(text, query)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['母と話した。', '母', '[母]と話した。'],
  ['ﾃﾞｲｻｰﾋﾞｽとデイサービス', 'でいさーびす', '[ﾃﾞｲｻｰﾋﾞｽ]と[デイサービス]'],
  ['佐々木さん', '佐佐木', '[佐々木]さん'],
  ['渡邊と渡辺', '渡辺', '[渡邊]と[渡辺]'],
  ['支　援\n会議', '支援会議', '[支　援\n会議]'],
  ['何もない', 'ある', '何もない'],
  ['何もない', ' ', '何もない'],
  ['', 'ある', ''],
])('%s, asked for %s', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('the pieces joined are the text, and every hit folds to what was asked for', () => {
  const words = fc.array(
    fc.constantFrom('母', 'が', 'ガ', 'デ', 'ー', '佐', 'ｶ', 'ﾞ', ' ', 'A', '１', '髙'),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(
      words,
      fc.array(fc.constantFrom('母', 'が', '佐', 'a', '1', '高'), { minLength: 1, maxLength: 2 }),
      (text, query) => {
        const pieces = cutAtHits(text.join(''), query.join(''));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.join(''));
        for (const piece of pieces) {
          if (piece.isHit) expect(foldProse(piece.text)).toContain(foldProse(query.join('')));
        }
      },
    ),
  );
});
