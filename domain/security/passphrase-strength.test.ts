import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPassphrase } from './passphrase-strength.ts';

const office = ['見本町', '見本 花子'];

describe('refused', () => {
  test.each<[string, string[]]>([
    ['', ['too-short']],
    ['かわ', ['too-short']],
    ['aaaaaaaaaaaaaa', ['repeated']],
    ['abcabcabcabcabc', ['repeated']],
    ['abcdefghijklmn', ['sequence']],
    ['qwertyuiopasdf', ['sequence']],
    ['あいうえおかきくけこさし', ['sequence']],
    ['123456789012', ['sequence']],
    ['password2026', ['common']],
    ['パスワード２０２６年度', ['common']],
    ['見本町役場2026', ['too-short']],
    ['839201746502', ['digits-only']],
  ])('%s', (text, problems) => {
    const strength = assessPassphrase(text, office);
    expect(strength.problems).toEqual(expect.arrayContaining(problems));
    expect(strength.acceptable).toBe(false);
  });
});

describe('accepted', () => {
  test.each([
    ['ten of three kinds are fair', 'Kawa7-Umi3', 2],
    ['twelve letters are fair', 'tvkrmqwuzegh', 2],
    ['a Japanese sentence is good', 'ゆうやけの さかなは つめたい', 3],
    ['a sentence with kanji is strong', '梅雨の夜に蛙が三匹歌い出す', 3],
  ])('%s', (_, text, atLeast) => {
    const strength = assessPassphrase(text, office);
    expect(strength.problems).toEqual([]);
    expect(strength.acceptable).toBe(true);
    expect(strength.score).toBeGreaterThanOrEqual(atLeast);
  });
});

test('the names of the office are found in any width', () => {
  expect(assessPassphrase('見本町の さくらは きれい', office).problems).toContain('office-name');
  expect(assessPassphrase('ＫＡＷＡＭＡＣＨＩ no sakura', ['Kawamachi']).problems).toContain('office-name');
});

test('characters are counted as people count them', () => {
  expect(assessPassphrase('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧').problems).toContain('too-short');
});

test('full width and half width are judged alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (text) => {
      const wide = text.replace(/[!-~]/gu, (character) =>
        String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
      );
      expect(assessPassphrase(wide)).toEqual(assessPassphrase(text));
    }),
  );
});

test('nothing under ten characters is ever accepted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), (text) => {
      expect(assessPassphrase(text).acceptable).toBe(false);
    }),
  );
});
