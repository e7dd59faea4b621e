import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, foldProse } from './fold.ts';
import { foldKanjiVariants, variantGroups } from './kanji-variants.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0x3041, max: 0x30ff })).map((points) => String.fromCharCode(...points)),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('おこヨうウーｰ-―  ・ゝ々〻佐ヴァぢﾞヅﾊﾟ゛邊\u{e0100}\u{fe00}\u{e000}ÅİK㈱'),
      ),
    )
    .map((characters) => characters.join('')),
);

describe('folding for search', () => {
  it.each([
    ['ミホン　ハナコ', 'みほんはなこ'],
    ['ﾐﾎﾝ ﾊﾅｺ', 'みほん はなこ'],
    ['ハナダ', 'はなた'],
    ['シヅカ', 'しずか'],
    ['フヂタ', 'ふじた'],
    ['ヴァン', 'ばん'],
    ['ヴェラ', 'べら'],
    ['シュンイチ', 'しゆんいち'],
    ['ケッタ', 'ケツタ'],
    ['トオヲ', 'とおお'],
    ['スヱ', 'すえ'],
    ['ヨウコ', 'ヨコ'],
    ['ヨーコ', 'ヨコ'],
    ['ユウコー', 'ユウコ'],
    ['キョウコ', 'キョコ'],
    ['イスヾ', 'いすす'],
    ['茅ヶ崎', '茅ケ﨑'],
    ['佐々木', '佐佐木'],
    ['渡邊\u{e0102} 花子', '渡辺花子'],
    ['渡邉', '渡辺'],
    ['齋藤', '斉藤'],
    ['髙﨑', '高崎'],
    ['𠮷澤', '吉沢'],
    ['\u{fa19}谷', '神谷'],
    ['廣瀨', '広瀬'],
    ['１－２－３', '1-2-3'],
    ['1ー2―3', '1‐2−3'],
    ['ジョン・スミス', 'じょんすみす'],
    ['Nguyễn Văn', 'ＮＧＵＹＥＮ　ＶＡＮ'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  it.each([
    ['オノ', 'オオノ'],
    ['1-2', '12'],
    ['見本', '見木'],
    ['\u{e000}村', '村'],
    ['\u{e000}村', '\u{e001}村'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
        expect(foldProse(foldProse(text))).toBe(foldProse(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps in running text a word that begins with う', () => {
    expect(foldProse('このうつ症状')).toContain(foldProse('うつ'));
    expect(foldProse('訪問看護サービス')).toContain(foldProse('ｻｰﾋﾞｽ'));
  });
});

describe('the table of kanji variants', () => {
  it('holds every character once, single and unchanged by compatibility', () => {
    const characters = variantGroups.flatMap((group) => Array.from(group));
    expect(new Set(characters).size).toBe(characters.length);
    expect(characters.filter((character) => character.normalize('NFKC') !== character)).toEqual([]);
    expect(characters.filter((character) => !/^\p{Script=Han}$/u.test(character))).toEqual([]);
    expect(variantGroups.filter((group) => Array.from(group).length < 2)).toEqual([]);
  });

  it('folds every group to one form', () => {
    for (const group of variantGroups) expect(new Set(foldKanjiVariants(group)).size).toBe(1);
  });
});
