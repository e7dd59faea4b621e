import { foldKanjiVariants } from './kanji-variants.ts';
import { toHiragana } from './kana.ts';

/**
 * Names, readings and addresses folded for search, so that spellings a clerk takes for the same become the same: width,
 * case, hiragana and katakana, 清音・濁音・半濁音, small and large kana, long vowels (ー and オ段+ウ), ジ/ヂ, ズ/ヅ, ヴァ/バ,
 * ヲ/オ, ヰ/イ, ヱ/エ, hyphens, spaces, 異体字 and variation selectors (住民記録システム標準仕様書 2.1.2).
 * For search alone: the folded copy is never shown and never stored in place of the name. Idempotent.
 */
export function foldForSearch(text: string): string {
  return foldProse(text).replace(/(?<=[おこそとのほもよろ])う+/g, '');
}

/**
 * Running text folded for search: as `foldForSearch`, yet オ段+ウ stays, for うつ must be found in このうつ. Fold the query
 * with the same function as the text.
 */
export function foldProse(text: string): string {
  const compatible = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Z}\p{Cc}\p{Cf}・]/gu, '');
  const voiced = toHiragana(compatible)
    .replace(/ゔ[ぁぃぇぉ]?/g, (sound) => bSounds[sound] ?? sound)
    .replaceAll('ぢ', 'じ')
    .replaceAll('づ', 'ず');
  const unvoiced = voiced
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  const plain = unvoiced
    .replace(/[ぁぃぅぇぉっゃゅょゎゕゖをゐゑ]/g, (kana) => plainKana[kana] ?? kana)
    .replace(/[‐‑‒–—―−ー]/g, '-')
    // After kana it is a long vowel; elsewhere it parts the numbers of an address.
    .replace(/(?<=[ぁ-んゝ])-+/g, '')
    .replace(/[ぁ-ん]ゝ+|\p{Script=Han}[々〻]+/gu, writeOut);
  return foldKanjiVariants(plain);
}

const bSounds: Readonly<Record<string, string>> = {
  ゔぁ: 'ば',
  ゔぃ: 'び',
  ゔ: 'ぶ',
  ゔぇ: 'べ',
  ゔぉ: 'ぼ',
};

const plainKana: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  ゕ: 'か',
  ゖ: 'け',
  を: 'お',
  ゐ: 'い',
  ゑ: 'え',
};

/** 佐々 as 佐佐. */
function writeOut(repeated: string): string {
  const characters = Array.from(repeated);
  return (characters[0] ?? '').repeat(characters.length);
}
