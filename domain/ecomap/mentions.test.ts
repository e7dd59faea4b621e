import { expect, test } from 'vitest';
import { mentions } from './mentions.ts';

const agency = { name: '見本町社会福祉協議会', shortName: '社協', people: ['架空 花子', ''] };

test.each(['見本町社会福祉協議会', '社協 相談員', '架空花子さん', '架空　花子', '母、社協'])(
  '「%s」 names the agency',
  (counterpart) => {
    expect(mentions(counterpart, agency)).toBe(true);
  },
);

test.each(['', '母', '架空 太郎', '民生委員', '会議'])('「%s」 does not', (counterpart) => {
  expect(mentions(counterpart, agency)).toBe(false);
});

test('however wide the letters are', () => {
  expect(mentions('ＮＰＯみほん', { name: 'NPOみほん', shortName: '', people: [] })).toBe(true);
});

test('a name of one character is no name to go by', () => {
  expect(mentions('会社の人', { name: '社', shortName: '', people: ['人'] })).toBe(false);
});
