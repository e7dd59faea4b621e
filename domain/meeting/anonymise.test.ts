import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import { foldProse } from '../text/fold.ts';
import { toKatakana } from '../text/kana.ts';
import { textVeil } from './anonymise.ts';
import { asOfAnotherCase, wordsOfAddress, wordsOfFullName, wordsOfName } from './known-words.ts';
import { wordSearch } from './word-search.ts';

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

it('leaves a name of one character that nothing follows, and names it as a doubt with the kanji around it', () => {
  const veil = textVeil(wordsOfName('林 健', 'A'));
  const { text, doubts } = veil('健は保健師と山林へ。林さんの長男健も。', course);
  expect(text).toBe('健は保健師と山林へ。Aさんの長男健も。');
  expect(doubts.filter(({ kind }) => kind === 'name').map(({ word }) => word)).toEqual([
    '山林',
    '健',
    '長男健',
  ]);
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
  expect(veil('090−1234−5678か090･1234･5678か090‑1234‑5678')).toBe('〔番号〕か〔番号〕か〔番号〕');
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
    昭和二十三年五月六日の生まれ: '10年以上前ごろの生まれ',
    二〇二六年十月と二千二十六年十月: '第2月ごろと第2月ごろ',
    '十一月五日に、昭和二五年から': '第3月ごろに、10年以上前から',
    '母は八十二歳、曽祖母は百二歳': '母は80代、曽祖母は90以上',
    '三年前から一人、二日に一度': '三年前から一人、二日に一度',
  };
  expect(Object.keys(said).map((text) => plain(text))).toEqual(Object.values(said));
});

it('reads a number in kanji as it reads the same in figures', () => {
  const digits = '〇一二三四五六七八九';
  const tens = (n: number) => (n < 10 ? '' : `${n < 20 ? '' : (digits[Math.floor(n / 10)] ?? '')}十`);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
      const spelt = `${tens(n)}${n % 10 === 0 ? '' : (digits[n % 10] ?? '')}`;
      const placed = Array.from(String(n), (digit) => digits[Number(digit)] ?? '').join('');
      for (const written of [spelt, placed]) {
        expect(plain(`${written}歳`)).toBe(plain(`${String(n)}歳`));
        expect(plain(`平成${written}年`)).toBe(plain(`平成${String(n)}年`));
      }
    }),
  );
});

it('names what it could not judge', () => {
  const { doubts } = textVeil([])(
    '山田さんとハナミズキの店。借金は300万円と三十万円、逮捕の報道。デイサービス。',
    course,
  );
  expect(doubts).toEqual([
    { kind: 'name', word: '山田さん' },
    { kind: 'katakana', word: 'ハナミズキ' },
    { kind: 'number', word: '300万' },
    { kind: 'number', word: '三十万円' },
    { kind: 'rare', word: '逮捕' },
    { kind: 'rare', word: '報道' },
  ]);
});

describe('what is known elsewhere', () => {
  const elsewhere = wordSearch([
    ...wordsOfName('別件 花子', '関係者').flatMap(asOfAnotherCase),
    ...wordsOfAddress('見本町34番地12').flatMap(asOfAnotherCase),
    ...['架空 太郎', '糸魚川 透子', '山田 実', '長谷川', 'マリア・サントス'].flatMap((full) =>
      wordsOfFullName(full, '関係者'),
    ),
  ]);
  const veil = textVeil(wordsOfName('架空 太郎', 'A'), elsewhere);

  it('stands behind what the case itself knows by the same word', () => {
    expect(veil('架空太郎と別件、花子', course).text).toBe('Aと関係者、関係者');
  });

  it('is taken out by its full name, and a surname alone is a doubt', () => {
    const { text, doubts } = veil('絲魚川　透子とマリアサントス、山田実、糸魚川と長谷川、マリア', course);
    expect(text).toBe('関係者と関係者、関係者、糸魚川と長谷川、マリア');
    expect(doubts.filter(({ kind }) => kind === 'name').map(({ word }) => word)).toEqual(
      expect.arrayContaining(['糸魚川', '長谷川']),
    );
  });

  it('leaves a number that is also that of an address', () => {
    expect(veil('12回と34-12へ', course).text).toBe('12回と〔番地〕へ');
  });
});

it.each([
  ['8-001と８－０１５、30-1024のケース', '〔番号〕と〔番号〕、〔番号〕のケース'],
  ['5-10分、90-40', '5-10分、90-40'],
  ['k.t+a@example.jpへ', '〔アドレス〕へ'],
  ['ｋ．ｔ＠ｅｘａｍｐｌｅ．ｊｐと@kt_1', '〔アドレス〕と〔アドレス〕'],
  ['https://example.jp/k/2026-10-01?a=1を見た', '〔アドレス〕を見た'],
  ['Example.co.jp/k、体温36.5', '〔アドレス〕、体温36.5'],
])('says no number of a case and no address of the net: %s', (text, said) => {
  expect(plain(text)).toBe(said);
});

it('takes capitalised words in a row for a name', () => {
  const { doubts } = textVeil([])('Takahashi KentaroとＭａｒｉａ　Ｓａｎｔｏｓ、ADLとDV', course);
  expect(doubts).toEqual([
    { kind: 'name', word: 'Takahashi Kentaro' },
    { kind: 'name', word: 'Ｍａｒｉａ　Ｓａｎｔｏｓ' },
  ]);
});
