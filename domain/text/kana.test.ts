import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKana, toHiragana, toKatakana } from './kana.ts';

describe('kana', () => {
  it.each([
    ['ミホン　ハナコ', 'みほん　はなこ'],
    ['ﾐﾎﾝ ﾊﾅｺ', 'みほん はなこ'],
    ['ｶﾞｯｺｳ', 'がっこう'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['コーヒー', 'こーひー'],
    ['茅ヶ崎', '茅ゖ崎'],
    ['イスヾ', 'いすゞ'],
    ['漢字 ABC', '漢字 ABC'],
  ])('%s in hiragana is %s', (text, hiragana) => {
    expect(toHiragana(text)).toBe(hiragana);
  });

  it('comes back from hiragana as the same katakana', () => {
    const katakana = fc.integer({ min: 0x30a1, max: 0x30fe }).filter((point) => point !== 0x30fb);
    fc.assert(
      fc.property(fc.array(katakana), (points) => {
        const text = String.fromCharCode(...points);
        expect(toKatakana(toHiragana(text))).toBe(text);
      }),
    );
  });

  it('leaves the kanji of names alone', () => {
    expect(toKatakana('\u{fa19}谷 髙﨑 𠮷')).toBe('\u{fa19}谷 髙﨑 𠮷');
  });

  it.each(['みほん はなこ', 'ミホン　ハナコ', 'ﾐﾎﾝ', 'ジョン・スミス', 'コーヒー', 'いすゞ'])(
    '%s is a reading',
    (text) => {
      expect(isKana(text)).toBe(true);
    },
  );

  it.each(['', ' ', 'ー', '・', '見本', 'みほん花子', 'mihon'])('%j is not', (text) => {
    expect(isKana(text)).toBe(false);
  });
});
