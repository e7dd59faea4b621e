import { foldProse } from '../text/fold.ts';
import { cutAtHits } from '../text/hits.ts';
import { inOrder, type KnownWord, type VeiledWord } from './known-words.ts';
import { replaceDates, type Course } from './relative-dates.ts';
import { textDoubts, type TextDoubt } from './text-doubts.ts';
import type { WordSearch } from './word-search.ts';

interface AnonymousText {
  readonly text: string;
  /** What a person has to look at: it was left as it stands. */
  readonly doubts: readonly TextDoubt[];
}

/** Stands for a text that could not be freed of a name. */
const withheld = '〔伏せました〕';

/**
 * Frees texts of a case from whatever is known to tell who it is about (事例検討・研修): names in every spelling and part,
 * readings, addresses, telephones, numbers; days become months of the case, ages bands. Where a known word still shows
 * after that, the text is withheld whole.
 * @param known of the case itself; it goes before what others know by the same word
 * @param elsewhere of other cases and of the register; of several of one spelling the first counts
 */
export function textVeil(
  known: readonly KnownWord[],
  elsewhere: WordSearch = () => [],
): (text: string, course: Course) => AnonymousText {
  const own = inOrder(known.filter(isVeiled));
  const find = (folded: string): readonly Folded[] => {
    const found = own.filter((word) => folded.includes(word.folded));
    const others = Map.groupBy(elsewhere(folded).filter(isVeiled), ({ word }) => foldProse(word));
    for (const { folded: spelling } of found) others.delete(spelling);
    return inOrder([...found, ...[...others.values()].flatMap((all) => all.slice(0, 1))]);
  };
  return (text, course) => {
    const stands: string[] = [];
    const put = (stand: string): string => {
      stands.push(stand);
      return String.fromCodePoint(firstMark + stands.length - 1);
    };
    const reachable = text.replace(marks, '').replace(addresses, () => put('〔アドレス〕'));
    const dated = replaceDates(reachable, course, put)
      .replace(longNumber, (found) => (found.replace(/\D/gu, '').length >= 6 ? put('〔番号〕') : found))
      .replace(caseNumber, () => put('〔番号〕'));
    const veiled = veilWords(dated, find, put);
    if (veiled === null) return { text: withheld, doubts: [] };
    const doubtful = [...known, ...elsewhere(foldProse(veiled))].filter((word) => 'kind' in word);
    return {
      text: veiled.replace(marks, (mark) => stands[(mark.codePointAt(0) ?? firstMark) - firstMark] ?? ''),
      doubts: textDoubts(veiled.replace(marks, '\n'), doubtful),
    };
  };
}

function isVeiled(word: KnownWord): word is VeiledWord {
  return 'stand' in word;
}

/** Marks of the last private plane stand for what was taken out, so that nothing new is read into a text. */
const firstMark = 0x100000;
const marks = /[\u{100000}-\u{10FFFD}]/gu;
/** Telephones, numbers of insurance and accounts, however they are parted. */
const longNumber = /[0-9０-９](?:[\s\p{Z}()（）\-‐‑‒–—―−－ー･・]{0,2}[0-9０-９]){5,}/gu;
/** 年度-連番 as `formatCaseNumber` writes it, of whichever case. */
const caseNumber =
  /(?<![0-9０-９])[0-9０-９]{1,2}[\s\p{Z}]?[\-‐‑‒–—―−－ー][\s\p{Z}]?[0-9０-９]{3,}(?![0-9０-９])/gu;
const latin = 'a-z0-9ａ-ｚ０-９';
/** Of mail and accounts (k.t@example.jp, @kt), and of the web with or without what tells that it is one. */
const addresses = new RegExp(
  [
    `[${latin}._+．＿＋－-]*[@＠][${latin}._．＿－-]+`,
    `(?:(?:https?|ｈｔｔｐｓ?)[:：][/／]{2}|(?<![${latin}._-])(?:[${latin}-]+[.．])+[a-zａ-ｚ]{2,}(?![${latin}-]))[!-~${latin}．／＿－？＝＆％]*`,
  ].join('|'),
  'giu',
);
/** Taking one word out may bring another together. */
const mostRounds = 4;

type Folded = ReturnType<typeof inOrder>[number];

function veilWords(
  text: string,
  find: (folded: string) => readonly Folded[],
  put: (stand: string) => string,
): string | null {
  let veiled = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = find(foldProse(veiled));
    if (found.length === 0) return veiled;
    for (const { word, stand } of found) {
      veiled = cutAtHits(veiled, word)
        .map((piece) => (piece.isHit ? put(stand) : piece.text))
        .join('');
    }
  }
  return find(foldProse(veiled)).length > 0 ? null : veiled;
}
