import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import { foldProse } from '../text/fold.ts';
import { toKatakana } from '../text/kana.ts';
import { textVeil } from './anonymise.ts';
import { wordsOfAddress, wordsOfName } from './known-words.ts';

const course = { first: '2026-09-10' as CivilDate, on: '2026-11-20' as CivilDate };
const plain = (text: string, name = '') => textVeil(wordsOfName(name, 'A'))(text, course).text;

const families = ['髙橋', '渡邊', '佐々木', '長谷川', '架空', '林', '齋藤', 'マルチネス'];
const givens = ['太郎', 'ミツ', '𠮷乃', '三郎', 'はな', 'かおる', 'エリ'];
const readings = ['たかはし', 'わたなべ', 'ささき', 'かおる', 'はな', 'じろう'];
const parted = fc.tuple(
  fc.constantFrom(...families),
  fc.constantFrom(' ', '　', ''),
  fc.constantFrom(...givens),
);
const name = fc.oneof(
  parted.map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...readings), fc.constantFrom(...readings)).map((parts) => parts.join('　')),
);
const filler = fc.constantFrom(
  'は畑へ行った。',
  'と話す',
  '（電話）',
  '訪問して',
  ' ',
  '\n',
  'ー',
  '々',
  '3月5日に',
  '84歳の',
  'のこと、',
);
/** As a clerk may write it. */
const spelt = (word: string) =>
  fc.constantFrom(
    word,
    toKatakana(word),
    word.replace(/[\s　]+/gu, ''),
    word.replace(/[\s　]+/gu, '　'),
    word.replace('髙', '高').replace('邊', '辺').replace('齋', '斉').replace('𠮷', '吉').replace('々', '々'),
    `${word}さん`,
  );

describe('a text freed of names', () => {
  it('holds no known name, however it is spelt and whichever part of it stands alone', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 3 }).chain((names) => {
          const parts = names.flatMap((each) => [each, ...each.split(/[\s　]+/u)]);
          return fc.record({
            names: fc.constant(names),
            text: fc
              .array(fc.oneof(filler, fc.constantFrom(...parts).chain(spelt)), { maxLength: 14 })
              .map((pieces) => pieces.join('')),
          });
        }),
        ({ names, text }) => {
          const known = names.flatMap((each, index) => wordsOfName(each, ['A', 'B', 'C'][index] ?? ''));
          const folded = foldProse(textVeil(known)(text, course).text);
          const parts = names
            .flatMap((each) => [each, ...each.split(/[\s　]+/u)])
            .map(foldProse)
            .filter((part) => part.length > 1);
          expect(parts.filter((part) => folded.includes(part))).toEqual([]);
        },
      ),
    );
  });

  it('is as it was where nothing is known and nothing is dated', () => {
    const words = fc.constantFrom('畑', 'の', 'こと', '。', '母', '\n', '、');
    fc.assert(
      fc.property(fc.array(words), (pieces) => {
        expect(plain(pieces.join(''), '架空 太郎')).toBe(pieces.join(''));
      }),
    );
  });
});

it('puts a letter for the person, and for a name of one character only where it is a name', () => {
  expect(plain('架空太郎さんは、カクウ氏（架空）と', '架空 太郎')).toBe('Aさんは、カクウ氏（A）と');
  expect(plain('林さんは山林に', '林 一')).toBe('Aさんは山林に');
});

it('gives what two of a family share to neither', () => {
  const known = [...wordsOfName('架空 太郎', 'A'), ...wordsOfName('架空 花子', 'B')];
  expect(textVeil(known)('架空太郎と花子、架空さん宅', course).text).toBe('AとB、〔氏名〕さん宅');
});

it('leaves no address, telephone or number', () => {
  const known = wordsOfAddress('見本町大字中央1234番地56');
  const veil = (text: string) => textVeil(known)(text, course).text;
  expect(veil('見本町中央１２３４－５６へ、０９０ー１２３４ー５６７８')).toBe(
    '〔地名〕〔地名〕〔番号〕へ、〔番号〕',
  );
});

it('says days as months of the case, and ages in bands', () => {
  const said = {
    令和8年9月30日に: '第1月ごろに',
    'R8.11.5': '第3月ごろ',
    '2026/10/01から': '第2月ごろから',
    '１１月５日': '第3月ごろ',
    '1/15の予定': '第5月ごろの予定',
    令和8年7月: '初めの2か月前ごろ',
    昭和25年生まれ: '10年以上前生まれ',
    '84歳と３才': '80代と0-4歳',
  };
  expect(Object.keys(said).map((text) => plain(text))).toEqual(Object.values(said));
});

it('names what it could not judge', () => {
  const { doubts } = textVeil([])(
    '山田さんとハナミズキの店。借金は300万円、逮捕の報道。デイサービス。',
    course,
  );
  expect(doubts).toEqual([
    { kind: 'name', word: '山田さん' },
    { kind: 'katakana', word: 'ハナミズキ' },
    { kind: 'number', word: '300万' },
    { kind: 'rare', word: '逮捕' },
    { kind: 'rare', word: '報道' },
  ]);
});
