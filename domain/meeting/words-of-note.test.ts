import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import { textVeil } from './anonymise.ts';
import { wordsOfCounterpart, wordsOfPlace } from './words-of-note.ts';

const course = { first: '2026-09-10' as CivilDate, on: '2026-11-20' as CivilDate };

function veil(known: Parameters<typeof textVeil>[0], text: string) {
  const said = textVeil(known)(text, course);
  return [said.text, said.doubts.map(({ word }) => word)];
}

describe('whom a note speaks with', () => {
  it.each([
    ['藤田文子', '藤田文子に会った。藤田の話。', '関係者に会った。藤田の話。', ['藤田']],
    ['本人、社協 梁川さん', '梁川と本人が来た。', '関係者と本人が来た。', []],
    ['生駒社会福祉士', '生駒社会福祉士へ。', '関係者社会福祉士へ。', []],
    ['藤田文子（隣家）', '隣家の藤田文子', '隣家の関係者', []],
    ['篤子', '篤子と話す。', '篤子と話す。', ['篤子']],
    ['林保健師', '林保健師と林と山林へ', '関係者と林と山林へ', ['林', '山林']],
  ])('%s', (counterpart, text, freed, doubts) => {
    expect(veil(wordsOfCounterpart(counterpart), text)).toEqual([freed, doubts]);
  });

  it.each(['本人', '母、長女', '民生委員', 'ケアマネジャー', '訪問支援員', '保健師さん', ''])(
    'takes %s for nobody',
    (counterpart) => {
      expect(wordsOfCounterpart(counterpart)).toEqual([]);
    },
  );
});

it('takes out where a note was made, and leaves as a doubt what is short or only a part of it', () => {
  const known = ['喫茶こもれび', '自宅', '石丸'].flatMap(wordsOfPlace);
  expect(veil(known, '喫茶こもれびで会った。自宅へ。石丸の道、こもれびの前。')).toEqual([
    '〔場所〕で会った。自宅へ。石丸の道、こもれびの前。',
    ['こもれび', '石丸'],
  ]);
});
