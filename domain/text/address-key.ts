import { foldForSearch } from './fold.ts';

/**
 * One spelling for the spellings of one address, to compare and never to show: 全角・半角, 丁目・番地・番・号・の and hyphens
 * between numbers, 大字・字, kanji numerals before 丁目, prefecture and 郡 at the front. What stands behind a space after
 * the numbers (a building) is left out. Empty when no house number is given: half a village is no likely duplicate.
 */
export function addressKey(address: string): string {
  const text = address
    .normalize('NFKC')
    .trim()
    .replace(/^〒?\s*\d{3}-?\d{4}\s+/u, '')
    .replace(/^(?:東京都|北海道|(?:京都|大阪)府|[^\s\d]{2,3}県)/u, '')
    .replace(/^\s*[^\s\d郡]{1,5}郡/u, '')
    .replace(/([一二三四五六七八九十]+)(?=丁目)/gu, (numeral) => String(kanjiNumber(numeral)))
    .replace(/大?字/gu, '')
    .replace(/(?<=\d)\s*(?:丁目|番地の?|番|号|の(?=\s*\d)|[‐‑‒–—―−ーｰ-])\s*/gu, '-');
  const [, place = '', numbers = ''] = /^(\D*)(\d+(?:-+\d+)*)/u.exec(text) ?? [];
  return numbers === '' ? '' : foldForSearch(place) + numbers.replace(/-+/gu, '-');
}

/** The keys under which an address of this municipality may be stored, with its name in front or without. */
export function addressKeys(address: string, municipality: string): string[] {
  const bare = address.trim().startsWith(municipality) ? address.trim().slice(municipality.length) : address;
  const keys = [address, bare, municipality + address.trim()].map(addressKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** 二十三 is 23. */
function kanjiNumber(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return 10 * (tens === '' ? 1 : digits.indexOf(tens)) + Math.max(digits.indexOf(ones), 0);
}

const digits = Array.from('零一二三四五六七八九');
