import { foldProse } from '../text/fold.ts';
import { cutAtHits } from '../text/hits.ts';
import { inOrder, type KnownWord } from './known-words.ts';
import { replaceDates, type Course } from './relative-dates.ts';
import { textDoubts, type TextDoubt } from './text-doubts.ts';

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
 */
export function textVeil(known: readonly KnownWord[]): (text: string, course: Course) => AnonymousText {
  const words = inOrder(known.filter((word) => 'stand' in word));
  const doubtful = known.filter((word) => 'kind' in word);
  return (text, course) => {
    const stands: string[] = [];
    const put = (stand: string): string => {
      stands.push(stand);
      return String.fromCodePoint(firstMark + stands.length - 1);
    };
    const dated = replaceDates(text.replace(marks, ''), course, put).replace(longNumber, (found) =>
      found.replace(/\D/gu, '').length >= 6 ? put('〔番号〕') : found,
    );
    const veiled = veilWords(dated, words, put);
    if (veiled === null) return { text: withheld, doubts: [] };
    return {
      text: veiled.replace(marks, (mark) => stands[(mark.codePointAt(0) ?? firstMark) - firstMark] ?? ''),
      doubts: textDoubts(veiled.replace(marks, '\n'), doubtful),
    };
  };
}

/** Marks of the last private plane stand for what was taken out, so that nothing new is read into a text. */
const firstMark = 0x100000;
const marks = /[\u{100000}-\u{10FFFD}]/gu;
/** Telephones, numbers of insurance and accounts, however they are parted. */
const longNumber = /[0-9０-９](?:[\s\p{Z}()（）\-‐‑‒–—―−－ー･・]{0,2}[0-9０-９]){5,}/gu;
/** Taking one word out may bring another together. */
const mostRounds = 4;

type Folded = ReturnType<typeof inOrder>[number];

function veilWords(text: string, words: readonly Folded[], put: (stand: string) => string): string | null {
  let veiled = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const folded = foldProse(veiled);
    const found = words.filter((known) => folded.includes(known.folded));
    if (found.length === 0) return veiled;
    for (const { word, stand } of found) {
      veiled = cutAtHits(veiled, word)
        .map((piece) => (piece.isHit ? put(stand) : piece.text))
        .join('');
    }
  }
  const folded = foldProse(veiled);
  return words.some((known) => folded.includes(known.folded)) ? null : veiled;
}
