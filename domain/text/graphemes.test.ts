import { describe, expect, it } from 'vitest';
import { excerpt, graphemeLength, hasPrivateUse, stripVariationSelectors } from './graphemes.ts';

describe('characters as a reader sees them', () => {
  it.each([
    ['', 0],
    ['見本', 2],
    ['𠮷野', 2],
    ['渡邊\u{e0102}', 2],
    ['か\u3099', 1],
    ['👨‍👩‍👧', 1],
  ])('%j has %i', (text, length) => {
    expect(graphemeLength(text)).toBe(length);
  });

  it('tells private use characters of every plane', () => {
    expect(hasPrivateUse('\u{e000}村')).toBe(true);
    expect(hasPrivateUse('\u{f0001}村')).toBe(true);
    expect(hasPrivateUse('\u{100000}')).toBe(true);
    expect(hasPrivateUse('渡邊\u{e0102} 髙﨑 𠮷')).toBe(false);
  });

  it.each([
    ['渡邊\u{e0102}葛', 3, '渡邊\u{e0102}葛'],
    ['渡邊\u{e0102}葛城', 3, '渡邊\u{e0102}…'],
    ['玄関に犬。\n 電話してから ', 20, '玄関に犬。　電話してから'],
    ['', 5, ''],
  ])('begins %j within %i', (text, most, beginning) => {
    expect(excerpt(text, most)).toBe(beginning);
  });

  it('drops variation selectors and nothing else', () => {
    expect(stripVariationSelectors('渡邊\u{e0102}葛\u{fe00} 髙﨑')).toBe('渡邊葛 髙﨑');
  });
});
