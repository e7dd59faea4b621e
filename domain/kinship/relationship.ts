/**
 * 続柄 as resident registers write it: a chain of codes read from the head of
 * the household, so `['20', '12']` is 子の妻. Code table of 住民基本台帳.
 */
export type RelationshipChain = readonly string[];

export const HEAD = '02';

const LABELS: ReadonlyMap<string, string> = new Map([
  [HEAD, '世帯主'],
  ['11', '夫'],
  ['12', '妻'],
  ['13', '夫(未届)'],
  ['14', '妻(未届)'],
  ['20', '子'],
  ['51', '父'],
  ['52', '母'],
  ['71', '兄'],
  ['74', '弟'],
  ['81', '姉'],
  ['84', '妹'],
  ['96', '縁故者'],
  ['99', '同居人'],
]);

/** What staff write instead of the register's word. Words with two meanings (義父, 祖母, 嫁, 甥) are left out on purpose. */
const EVERYDAY_WORDS: ReadonlyMap<string, RelationshipChain> = new Map([
  ['主', [HEAD]],
  ['未届の夫', ['13']],
  ['未届の妻', ['14']],
  ['夫未届', ['13']],
  ['妻未届', ['14']],
  ['内縁の夫', ['13']],
  ['内縁の妻', ['14']],
  ['子ども', ['20']],
  ['子供', ['20']],
  ['息子', ['20']],
  ['娘', ['20']],
  ['長男', ['20']],
  ['次男', ['20']],
  ['二男', ['20']],
  ['三男', ['20']],
  ['四男', ['20']],
  ['長女', ['20']],
  ['次女', ['20']],
  ['二女', ['20']],
  ['三女', ['20']],
  ['四女', ['20']],
  ['実父', ['51']],
  ['実母', ['52']],
  ['孫', ['20', '20']],
  ['ひ孫', ['20', '20', '20']],
  ['曾孫', ['20', '20', '20']],
  ['曽孫', ['20', '20', '20']],
]);

/** Writes a chain in words: `['12', '52']` → 妻の母. A code outside the table is shown as it is. */
export function formatRelationship(chain: RelationshipChain): string {
  return normaliseChain(chain)
    .map((code) => LABELS.get(code) ?? code)
    .join('の');
}

/**
 * Reads words or codes: 子の妻, 孫, `2`, `20の12`. Undefined when a word is
 * unknown or has more than one meaning.
 */
export function parseRelationshipText(text: string): RelationshipChain | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s()]/gu, '');
  if (plain === '') return undefined;
  const chain = parseWords(plain);
  return chain === undefined ? undefined : normaliseChain(chain);
}

/** Two-digit codes, and no leading 世帯主 before another word (世帯主の妻 is 妻). */
export function normaliseChain(chain: RelationshipChain): RelationshipChain {
  const codes = chain.map((code) => code.padStart(2, '0'));
  return codes.length > 1 && codes[0] === HEAD ? normaliseChain(codes.slice(1)) : codes;
}

const CODES_BY_WORD: ReadonlyMap<string, RelationshipChain> = new Map([
  ...[...LABELS].map(([code, label]) => [label.replaceAll(/[()]/gu, ''), [code]] as const),
  ...EVERYDAY_WORDS,
]);

function parseWords(text: string): RelationshipChain | undefined {
  const whole = parseWord(text);
  if (whole !== undefined) return whole;
  // The longest first word wins: 未届の妻の子 begins with 未届の妻, not with 未届.
  for (let cut = text.lastIndexOf('の'); cut > 0; cut = text.lastIndexOf('の', cut - 1)) {
    const first = parseWord(text.slice(0, cut));
    const rest = first && parseWords(text.slice(cut + 1));
    if (first !== undefined && rest !== undefined) return [...first, ...rest];
  }
  return undefined;
}

function parseWord(word: string): RelationshipChain | undefined {
  const code = word.padStart(2, '0');
  return LABELS.has(code) ? [code] : CODES_BY_WORD.get(word);
}
