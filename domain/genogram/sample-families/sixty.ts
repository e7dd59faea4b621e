import type { GenogramPerson } from '../types.ts';
import { dead, divorced, family, man, woman } from './build.ts';

/** Every union, by generation and number: its husband, its wife, and the years of their births. */
const unions = [
  ['1-1', 1912],
  ['1-2', 1914],
  ['2-1', 1937],
  ['2-2', 1939],
  ['2-3', 1941],
  ['2-4', 1943],
  ['3-1', 1962],
  ['3-2', 1964],
  ['3-3', 1966],
  ['3-4', 1968],
  ['3-5', 1970],
  ['3-6', 1972],
  ['3-7', 1974],
  ['4-1', 1987],
  ['4-2', 1989],
  ['4-3', 1991],
  ['4-4', 1993],
  ['4-5', 1995],
] as const;

/** The children of each union by birth: those who married go by 夫 or 妻, the others by 未婚 or 子. */
const born: Readonly<Record<string, readonly string[]>> = {
  '1-1': ['夫 2-1', '妻 2-2', '未婚 2-a'],
  '1-2': ['夫 2-3', '妻 2-4', '未婚 2-b'],
  '2-1': ['夫 3-1', '妻 3-2', '未婚 3-a'],
  '2-2': ['夫 3-3', '妻 3-4'],
  // The two families meet in the third generation.
  '2-3': ['夫 3-4', '夫 3-5', '未婚 3-b'],
  '2-4': ['夫 3-6', '妻 3-7'],
  '3-1': ['夫 4-1', '未婚 4-a'],
  '3-2': ['妻 4-2'],
  '3-3': ['未婚 4-b', '未婚 4-c'],
  '3-4': ['夫 4-3', '妻 4-4'],
  '3-5': ['未婚 4-e'],
  '3-6': ['未婚 4-d', '未婚 4-f'],
  '3-7': ['夫 4-5'],
  '4-1': ['子 5-b', '子 5-c', '子 5-d'],
  '4-2': ['子 5-e'],
  '4-3': ['子 5-f', '子 5-g', '子 5-h'],
  '4-4': ['子 5-i', '子 5-j'],
  '4-5': ['子 5-k', '子 5-l', '子 5-m'],
};

const husband = (union: string) => `夫 ${union}`;
const wife = (union: string) => `妻 ${union}`;

function persons(): readonly GenogramPerson[] {
  const wed = unions.flatMap(([union, year]) => [
    man(husband(union), year, year < 1950 ? dead('没') : {}),
    woman(wife(union), year + 1),
  ]);
  const single = unions.flatMap(([union, year]) =>
    (born[union] ?? []).flatMap((name, index) => {
      if (!name.startsWith('未婚') && !name.startsWith('子')) return [];
      return [(index % 2 === 0 ? woman : man)(name, year + 24 + 2 * index)];
    }),
  );
  return [...wed, ...single, woman('先妻 4-2', 1990), woman('子 5-a', 2011)];
}

/** Five generations of sixty persons: two founding couples, the marriages of their children, a divorce, an expected child. */
export const large = {
  'five generations of sixty': family('夫 3-4', {
    persons: persons(),
    couples: [
      ...unions.map(([union]) => [husband(union), wife(union)] as const),
      ['夫 4-2', '先妻 4-2', { ...divorced, startedOn: '2008-01-01', endedOn: '2014-01-01' }],
    ],
    children: [
      ...Object.entries(born).map(([union, names]) => [[husband(union), wife(union)], names] as const),
      [['夫 4-2', '先妻 4-2'], ['子 5-a']],
    ],
    pregnancies: [['妻 4-5', '夫 4-5', 'expected', '2026-11-01']],
    emotions: [
      ['夫 3-4', '妻 2-2', 'close'],
      ['夫 3-4', '夫 4-3', 'conflict'],
      ['妻 3-4', '妻 4-3', 'distant'],
    ],
    residents: ['妻 2-2', '夫 3-4', '妻 3-4', '夫 4-3', '妻 4-3', '子 5-f', '子 5-g', '子 5-h'],
  }),
};
