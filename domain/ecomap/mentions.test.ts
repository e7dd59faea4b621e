import { expect, test } from 'vitest';
import { agenciesNamedIn } from './mentions.ts';

const agency = {
  name: '見本町社会福祉協議会',
  shortName: '社協',
  people: [{ name: '架空 花子' }, { name: '' }],
};
const names = (counterpart: string, of = agency) => agenciesNamedIn([of])(counterpart).length === 1;

test.each(['見本町社会福祉協議会', '社協 相談員', '架空花子さん', '架空　花子', '母、社協'])(
  '「%s」 names the agency',
  (counterpart) => {
    expect(names(counterpart)).toBe(true);
  },
);

test.each(['', '母', '架空 太郎', '民生委員', '会議'])('「%s」 does not', (counterpart) => {
  expect(names(counterpart)).toBe(false);
});

test('however wide the letters are', () => {
  expect(names('ＮＰＯみほん', { name: 'NPOみほん', shortName: '', people: [] })).toBe(true);
});

test('a name of one character is no name to go by', () => {
  expect(names('会社の人', { name: '社', shortName: '', people: [{ name: '人' }] })).toBe(false);
});
