import { toHiragana } from '../../../../domain/text/kana.ts';

interface Named {
  readonly name: string;
  readonly kana: string;
}

/**
 * Who is meant by letters typed on the drawing: any part of the name as it is written, or its reading in Latin letters
 * in either spelling (shi and si, fu and hu), because no input method is at work there. The search begins behind
 * `after`, so that the same letters go on to the next one of that name.
 */
export function findByLetters<Person extends Named>(
  people: readonly Person[],
  letters: string,
  after: Person | undefined,
): Person | undefined {
  const sought = kunrei(letters.toLowerCase());
  if (sought === '') return undefined;
  const from = after === undefined ? 0 : people.indexOf(after) + 1;
  return [...people.slice(from), ...people.slice(0, from)].find(
    ({ name, kana }) =>
      name.toLowerCase().includes(letters.toLowerCase()) ||
      toHiragana(kana)
        .split(/[\s\u3000]+/u)
        .some((part) => romaji(part).startsWith(sought)),
  );
}

const vowels = 'aiueo';
const rows: readonly (readonly [string, string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['s', 'さしすせそ'],
  ['t', 'たちつてと'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
  ['g', 'がぎぐげご'],
  ['z', 'ざじずぜぞ'],
  ['d', 'だぢづでど'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['x', 'ぁぃぅぇぉ'],
];

const letterOf: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([consonant, kana]) =>
    [...kana].map((character, index): [string, string] => [
      character,
      `${consonant}${vowels[index] ?? ''}`.replace('x', ''),
    ]),
  ),
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
  ['ん', 'n'],
  ['ゔ', 'bu'],
  ['ー', ''],
]);

/** Hiragana in the official spelling (訓令式): しょう → syou, きっか → kikka. */
function romaji(kana: string): string {
  return kana
    .replaceAll(/[\u3041-\u3096ー]/gu, (character) => letterOf.get(character) ?? character)
    .replaceAll(/i([ゃゅょ])/gu, (_, small: string) => `y${{ ゃ: 'a', ゅ: 'u', ょ: 'o' }[small] ?? ''}`)
    .replaceAll(/っ(.)/gu, '$1$1');
}

/** Letters as people type them, in the official spelling. */
function kunrei(letters: string): string {
  return letters
    .replaceAll('tsu', 'tu')
    .replaceAll('sh', 'sy')
    .replaceAll('ch', 'ty')
    .replaceAll('j', 'zy')
    .replaceAll(/(s|t|z)yi/gu, '$1i')
    .replaceAll('fu', 'hu')
    .replaceAll(/nn(?=$|[^aiueoy])/gu, 'n');
}
