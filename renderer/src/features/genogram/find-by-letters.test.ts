import { describe, expect, it } from 'vitest';
import { findByLetters } from './find-by-letters.ts';

const people = [
  { name: '架空 茂', kana: 'かくう しげる' },
  { name: '架空 翔子', kana: 'カクウ ショウコ' },
  { name: '見本 ふじ', kana: '' },
  { name: '空想 吉郎', kana: 'くうそう きっちろう' },
  { name: 'Ana Silva', kana: 'アナ シルバ' },
];

describe('findByLetters', () => {
  it.each([
    ['shi', '架空 茂'],
    ['si', '架空 茂'],
    ['sho', '架空 翔子'],
    ['syou', '架空 翔子'],
    ['ki', '空想 吉郎'],
    ['kittirou', '空想 吉郎'],
    ['kitchirou', '空想 吉郎'],
    ['ふじ', '見本 ふじ'],
    ['sil', 'Ana Silva'],
    ['zz', undefined],
    ['', undefined],
  ])('%j means %s', (letters, name) => {
    expect(findByLetters(people, letters, undefined)?.name).toBe(name);
  });

  it('goes on to the next one with the same letters, and begins anew after the last', () => {
    expect(findByLetters(people, 'k', people[0])?.name).toBe('架空 翔子');
    expect(findByLetters(people, 'kakuu', people[1])?.name).toBe('架空 茂');
  });
});
