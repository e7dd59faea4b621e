import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBigramQuery, toBigrams } from './bigram.ts';

/** What FTS5 does with the one kind of query made here: a phrase whose last token may be a prefix. */
function finds(query: string, indexed: string): boolean {
  const [, phrase = '', prefix] = /^"([^"]*)"(\*?)$/.exec(query) ?? [];
  if (phrase === '') return false;
  return ` ${indexed}${prefix === '*' ? '' : ' '}`.includes(` ${phrase}${prefix === '*' ? '' : ' '}`);
}

describe('bigrams', () => {
  it.each([
    ['', ''],
    ['介', '介'],
    ['介護', '介護 護'],
    ['介護保険', '介護 護保 保険 険'],
    ['𠮷野', '𠮷野 野'],
    ['山田1-2', '山田 田1 1 2'],
    ['介護。保険', '介護 護 保険 険'],
    ['"*(-', ''],
  ])('of %j are %j', (folded, bigrams) => {
    expect(toBigrams(folded)).toBe(bigrams);
  });

  it.each([
    ['介護', '"介護"'],
    ['介護保険', '"介護 護保 保険"'],
    ['介', '"介"*'],
    ['𠮷', '"𠮷"*'],
    ['1-2', '"1 2"*'],
    ['11-22', '"11 1 22"'],
    ['a" or "b', '"a or r b"*'],
    ['', '""'],
    ['"', '""'],
  ])('asked for %j ask for %s', (folded, query) => {
    expect(toBigramQuery(folded)).toBe(query);
  });

  const word = fc.string({
    unit: fc.constantFrom('介', '護', '𠮷', 'あ', '1', '2', '-', '\u{e000}'),
    maxLength: 12,
  });

  it('find every part of the text', () => {
    fc.assert(
      fc.property(word, word, word, (before, part, after) => {
        fc.pre(/[^-]/.test(part));
        expect(finds(toBigramQuery(part), toBigrams(before + part + after))).toBe(true);
      }),
    );
  });

  it('find nothing that is not there', () => {
    const letters = (text: string) => text.replaceAll('-', '');
    fc.assert(
      fc.property(word.map(letters), word.map(letters), (part, text) => {
        expect(finds(toBigramQuery(part), toBigrams(text))).toBe(part !== '' && text.includes(part));
      }),
    );
  });

  it('never let a query out of its quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toBigramQuery(text)).toMatch(/^"[^"]*"\*?$/);
      }),
    );
  });
});
