import { foldProse } from '../text/fold.ts';
import type { TextDoubt } from './text-doubts.ts';

/** Something by which a person or a place of a case is known, and the word that stands for it: A, 医療機関, 〔地名〕. */
export interface VeiledWord {
  readonly word: string;
  readonly stand: string;
}

/** What is known and too short or too usual to be taken out stays in a text, as a doubt. */
export type KnownWord = VeiledWord | TextDoubt;

/** What follows a name of one character where it is a name: 林さん, 林家. */
const afterNames = ['さん', 'さま', '様', '氏', '君', 'くん', 'ちゃん', '家', '宅', '世帯', '夫妻', '先生'];

/**
 * A name and each part of it that may stand alone, reading or kanji. Where nothing parts family and given name, every
 * beginning and every end of two characters or more may be one. A part of one character is taken out where it is surely
 * the name (林さん), and a doubt elsewhere.
 */
export function wordsOfName(name: string, stand: string): KnownWord[] {
  const parts = partsOf(name);
  const [only] = parts;
  const ends = parts.length === 1 && only !== undefined ? endsOf(only) : [];
  const words = [name, ...parts, ...ends].map((word) => ({ word, stand }));
  const short = parts
    .filter((part) => foldProse(part).length === 1)
    .flatMap((part) => wordsOfShortName(part, stand));
  return [...words.filter(({ word }) => foldProse(word).length > 1), ...short];
}

/**
 * The full name of somebody in the register who is not of the case: whole, never in its parts, for a surname alone is
 * borne by many. What is so short that it stands in other words too, or may be no more than a surname, is a doubt; so is
 * the surname in kanji.
 */
export function wordsOfFullName(name: string, stand: string): KnownWord[] {
  const parts = partsOf(name);
  const [surname = ''] = parts;
  const { length } = foldProse(name);
  if (length < 2) return [];
  const isPlain = length >= (parts.length > 1 && isKanji(name) ? 3 : 5);
  return [
    isPlain ? { word: name, stand } : { kind: 'name', word: name },
    ...(parts.length > 1 && foldProse(surname).length > 1 && isKanji(surname)
      ? [{ kind: 'name' as const, word: surname }]
      : []),
  ];
}

/**
 * What is known of a case as it is looked for in the texts of another. Short kana (しま of しました) and one character
 * stand in so many words that they are taken out only where something follows that follows names; a number alone is
 * told as a number wherever it stands.
 */
export function asOfAnotherCase(known: KnownWord): KnownWord[] {
  const folded = foldProse(known.word);
  if (!('stand' in known)) return folded.length > 1 ? [known] : [];
  if (/^\d+$/u.test(folded)) return [];
  return /^[ぁ-ん]{1,3}$/u.test(folded) ? wordsOfShortName(known.word, known.stand) : [known];
}

function partsOf(name: string): string[] {
  return name.split(/[\s\p{Z}・･]+/u).filter((part) => part !== '');
}

function isKanji(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

/** A name as it is taken out where something follows it that follows names, and a doubt where it stands alone. */
export function wordsOfShortName(name: string, stand: string): KnownWord[] {
  return [
    ...afterNames.map((after) => ({ word: `${name}${after}`, stand: `${stand}${after}` })),
    { kind: 'name', word: name },
  ];
}

/** An address whole, the names of places in it, and its numbers as they are also written. */
export function wordsOfAddress(address: string): KnownWord[] {
  const places = address
    .split(/[\d０-９一二三四五六七八九十]+|大字|字|丁目|番地|番|号|[\s\p{Z}\-‐－ー]+/u)
    .flatMap((place) => [place, ...place.split(/(?<=[都道府県市区町村郡])/u)])
    .filter((place) => place !== address);
  const numbers = address.normalize('NFKC').match(/\d+/gu) ?? [];
  return [
    { word: address, stand: '〔住所〕' },
    ...places.map((word) => ({ word, stand: '〔地名〕' })),
    ...(numbers.length > 1 ? [{ word: numbers.join('-'), stand: '〔番地〕' }] : []),
    ...numbers.filter((number) => number.length > 1).map((word) => ({ word, stand: '〔番地〕' })),
  ].filter(({ word }) => foldProse(word).length > 1);
}

/** The longest first, each once: a whole name before its parts. What two people share belongs to neither. */
export function inOrder(words: readonly VeiledWord[]): readonly (VeiledWord & { readonly folded: string })[] {
  const groups = Map.groupBy(
    words.map((known) => ({ ...known, folded: foldProse(known.word) })).filter(({ folded }) => folded !== ''),
    ({ folded }) => folded,
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [others.every(({ stand }) => stand === first.stand) ? first : { ...first, stand: '〔氏名〕' }],
    )
    .toSorted((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
}

/** Every beginning and every end of two characters or more. */
export function endsOf(name: string): string[] {
  const characters = Array.from(name);
  return characters.flatMap((_, index) =>
    index < 2 || index > characters.length - 1
      ? []
      : [characters.slice(0, index).join(''), characters.slice(characters.length - index).join('')],
  );
}
