type PassphraseProblem = 'too-short' | 'repeated' | 'sequence' | 'common' | 'office-name' | 'digits-only';

export interface PassphraseStrength {
  /** 0 very weak, 1 weak, 2 fair, 3 good, 4 strong. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly problems: readonly PassphraseProblem[];
  /** Fit to protect an office: fair at least, and without a problem that forbids it. */
  readonly acceptable: boolean;
}

/**
 * Judges a passphrase by the characters a guesser would still have to guess. Length is counted as people count
 * characters, so a Japanese sentence does well. `officeWords` are the names that are easy to guess here:
 * the municipality, the staff member. Twelve characters are asked for, or ten of three kinds.
 */
export function assessPassphrase(
  passphrase: string,
  officeWords: readonly string[] = [],
): PassphraseStrength {
  const text = passphrase.normalize('NFKC').toLowerCase();
  const characters = graphemes(passphrase.normalize('NFKC'));
  const kinds = new Set(characters.map(kindOf));
  const names = officeWords
    .map((word) => word.normalize('NFKC').toLowerCase().trim())
    .filter((word) => word.length > 1);
  const withoutNames = removeAll(text, names);
  const withoutCommon = removeAll(withoutNames, commonWords);
  const remaining = characters.length - (graphemes(text).length - graphemes(withoutCommon).length);
  const guessable = guessableCharacters(characters);

  const problems: PassphraseProblem[] = [];
  const isLongEnough = characters.length >= 12 || (characters.length >= 10 && kinds.size >= 3);
  if (!isLongEnough) problems.push('too-short');
  if (guessable.repeated * 2 >= characters.length && characters.length > 0) problems.push('repeated');
  if (guessable.sequence * 2 >= characters.length && characters.length > 0) problems.push('sequence');
  if (withoutCommon !== withoutNames) problems.push('common');
  if (withoutNames !== text) problems.push('office-name');
  if (characters.length > 0 && kinds.size === 1 && kinds.has('digit')) problems.push('digits-only');

  const share =
    characters.length === 0
      ? 0
      : Math.max(0, remaining - guessable.repeated - guessable.sequence) / characters.length;
  const bits = characters.reduce((sum, character) => sum + bitsOf[kindOf(character)], 0) * share;
  const score = scoreOf(bits, isLongEnough && !problems.includes('digits-only'));
  return { score, problems, acceptable: score >= 2 && isLongEnough };
}

type Kind = 'digit' | 'lower' | 'upper' | 'symbol' | 'kana' | 'kanji';

/** What one character adds, in bits, when words rather than random characters are typed. */
const bitsOf: Readonly<Record<Kind, number>> = {
  digit: 3.3,
  lower: 4,
  upper: 4.7,
  symbol: 5,
  kana: 4,
  kanji: 7,
};
const scoreFrom = [28, 40, 56, 76] as const;

/** Beginnings of what guessers try first. */
const commonWords = [
  'password',
  'passphrase',
  'passw0rd',
  'p@ssw0rd',
  'admin',
  'administrator',
  'welcome',
  'letmein',
  'iloveyou',
  'kasane',
  'パスワード',
  'ぱすわーど',
  'パスフレーズ',
  '合言葉',
  'あいことば',
  '役場',
  '福祉課',
  '重層的支援',
  'かさね',
] as const;

/** Neighbours on the keyboard and in the syllabary; letters and digits follow their code points. */
const rows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890',
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん',
  'いろはにほへとちりぬるを',
] as const;

function scoreOf(bits: number, isUnlimited: boolean): PassphraseStrength['score'] {
  const reached = scoreFrom.filter((limit) => bits >= limit).length as PassphraseStrength['score'];
  return isUnlimited || reached === 0 ? reached : 1;
}

/** How many characters merely repeat what stands before them, or follow from it. */
function guessableCharacters(characters: readonly string[]): { repeated: number; sequence: number } {
  let repeated = 0;
  let sequence = 0;
  const folded = characters.map((character) => character.toLowerCase());
  for (let index = 2; index < folded.length; index += 1) {
    if (repeatsEarlier(folded, index)) repeated += 1;
    else if (isStep(folded[index - 2], folded[index - 1]) && isStep(folded[index - 1], folded[index]))
      sequence += 1;
  }
  return { repeated, sequence };
}

/** The character and its two neighbours on the left have stood together before: `aaa`, `abcabc`. */
function repeatsEarlier(characters: readonly string[], index: number): boolean {
  const end = characters.slice(index - 2, index + 1).join('\u0000');
  for (let start = 0; start + 2 < index; start += 1) {
    if (characters.slice(start, start + 3).join('\u0000') === end) return true;
  }
  return false;
}

function isStep(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  if (rows.some((row) => row.includes(from + to) || row.includes(to + from))) return true;
  const distance = (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0);
  return (
    Math.abs(distance) === 1 &&
    kindOf(from) === kindOf(to) &&
    kindOf(from) !== 'kanji' &&
    kindOf(from) !== 'kana'
  );
}

function kindOf(character: string): Kind {
  if (/^\p{Nd}/u.test(character)) return 'digit';
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return 'kana';
  if (/^\p{Script=Han}/u.test(character)) return 'kanji';
  if (/^\p{Lu}/u.test(character)) return 'upper';
  if (/^\p{L}/u.test(character)) return 'lower';
  return 'symbol';
}

function removeAll(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

function graphemes(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}
