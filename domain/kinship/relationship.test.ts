import { describe, expect, it } from 'vitest';
import { formatRelationship, normaliseChain, parseRelationshipText } from './relationship.ts';

describe('formatRelationship', () => {
  it.each([
    [['02'], '世帯主'],
    [['2'], '世帯主'],
    [['20', '20'], '子の子'],
    [['12', '52'], '妻の母'],
    [['14'], '妻(未届)'],
    [['02', '12'], '妻'],
    [['20', '77'], '子の77'],
    [[], ''],
  ])('writes %j as %s', (chain, words) => {
    expect(formatRelationship(chain)).toBe(words);
  });
});

describe('parseRelationshipText', () => {
  it.each([
    ['子の妻', ['20', '12']],
    ['妻の母', ['12', '52']],
    ['世帯主', ['02']],
    ['2', ['02']],
    ['世帯主の妻', ['12']],
    ['孫', ['20', '20']],
    ['孫の妻', ['20', '20', '12']],
    ['ひ孫', ['20', '20', '20']],
    ['妻（未届）', ['14']],
    ['妻(未届)', ['14']],
    ['未届の妻', ['14']],
    ['未届の妻の子', ['14', '20']],
    ['内縁の夫', ['13']],
    ['長男', ['20']],
    ['父 の 弟', ['51', '74']],
    ['20の12', ['20', '12']],
  ])('reads %s as %j', (text, chain) => {
    expect(parseRelationshipText(text)).toEqual(chain);
  });

  it.each(['', '祖母', '義父', '嫁', '甥', '子の', 'の子', '子のの子', '友人'])('leaves %j open', (text) => {
    expect(parseRelationshipText(text)).toBeUndefined();
  });

  it.each([['20'], ['20', '12'], ['12', '52'], ['14', '20'], ['51', '84', '20']])(
    'reads back what it writes: %j',
    (...chain) => {
      expect(parseRelationshipText(formatRelationship(chain))).toEqual(normaliseChain(chain));
    },
  );
});
