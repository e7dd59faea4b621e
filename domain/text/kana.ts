/** Katakana as hiragana, half width too; everything else as it stands. ヴ is ゔ, ー stays. */
export function toHiragana(text: string): string {
  return widenKana(text)
    .replace(/[ァ-ヶヽヾ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - distance))
    .replace(/[ヷ-ヺ]/g, (character) => toHiragana(character.normalize('NFD')));
}

/** Hiragana as katakana; half-width katakana in full width; everything else as it stands. */
export function toKatakana(text: string): string {
  return widenKana(text)
    .replace(/[ぁ-ゖゝゞ]/g, (character) => String.fromCharCode(character.charCodeAt(0) + distance))
    .replace(/[ワヰヱヲ]\u3099/g, (pair) => pair.normalize('NFC'));
}

/** Whether the text can be a reading (ふりがな): kana, ー, and spaces or ・ between names, with one kana at least. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖゝゞァ-ヺー-ヾｦ-ﾟ\u3099\u309A・･\s]+$/.test(text) && /[ぁ-ゖァ-ヺｦ-ｯｱ-ﾝ]/.test(text);
}

/** How far the katakana stand behind the hiragana in Unicode. */
const distance = 0x60;

/** Half-width katakana with their marks as full-width ones; only those, for NFKC would change kanji of names too. */
function widenKana(text: string): string {
  return text.replace(/[ｦ-ﾟ]+/g, (halfWidth) => halfWidth.normalize('NFKC'));
}
