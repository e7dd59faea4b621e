import { foldProse } from '../text/fold.ts';
import { endsOf, wordsOfShortName, type KnownWord } from './known-words.ts';
import { usualWords, type TextDoubt } from './text-doubts.ts';

/**
 * Whom a contact note speaks with (相手): names, with what they are, among words that name nobody (本人、社協 梁川さん).
 * A name of two characters is taken out where something tells that it is one, and a doubt elsewhere.
 */
export function wordsOfCounterpart(counterpart: string): KnownWord[] {
  return piecesOf(counterpart).flatMap((piece) => {
    const name = piece.replace(titles, '');
    const { length } = foldProse(name);
    if (isUsual(name)) return [];
    if (length < 2 || (length === 2 && name === piece))
      return [
        ...wordsOfShortName(name, someone),
        ...(length < foldProse(piece).length ? [{ word: piece, stand: someone }] : []),
      ];
    return [{ word: name, stand: someone }, ...doubtsWithin(name, 'name')];
  });
}

/** Where a contact note was made (場所); what is short or within it (こもれび of 喫茶こもれび) is a doubt. */
export function wordsOfPlace(place: string): KnownWord[] {
  return piecesOf(place)
    .filter((piece) => !isUsual(piece))
    .flatMap((piece) => [
      foldProse(piece).length < 3 ? { kind: 'place', word: piece } : { word: piece, stand: '〔場所〕' },
      ...doubtsWithin(piece, 'place'),
    ]);
}

const someone = '関係者';

/** Each of those a line names, whole and in the parts that spaces make. */
function piecesOf(line: string): string[] {
  const pieces = line.split(/[、，,;；/／()（）「」]+/u).map((piece) => piece.trim());
  return [...new Set(pieces.flatMap((piece) => [piece, ...piece.split(/[\s\p{Z}・･]+/u)]))];
}

function doubtsWithin(word: string, kind: TextDoubt['kind']): TextDoubt[] {
  const runs = word.match(/\p{Script=Han}{2,}|[ぁ-ゖー]{3,}|[ァ-ヶー]{3,}/gu) ?? [];
  // As long as a full name is.
  const ends = /^\p{Script=Han}{3,5}$/u.test(word) ? endsOf(word) : [];
  return [...runs, ...ends]
    .filter((part) => part !== word && !isUsual(part))
    .map((part) => ({ kind, word: part }));
}

function isUsual(word: string): boolean {
  return word === '' || /^[\d０-９]+階?$/u.test(word) || ofEveryCase.has(word) || usualWords.has(word);
}

/** What stands after the name of somebody. The list is to notice with, not to be complete. 【推定】 */
const titles =
  /(?:さん|さま|様|氏|くん|君|ちゃん|先生|(?:社会|介護|精神保健)福祉士|(?:保健|看護|医)師|(?:司法)?書士|弁護士|教諭|教頭|校長|園長|所長|室長|係長|課長|主事|主任|(?:専門|相談|支援|推進)員|現業員|民生委員|児童委員|ケアマネ(?:ジャー|ージャー)?|ヘルパー|ナビゲーター|[A-ZＡ-Ｚ]{2,3})$/u;

/** Whom and where any case has: they tell nothing, and a text without them could not be read. */
const ofEveryCase: ReadonlySet<string> = new Set(
  `本人 家族 世帯 世帯員 父 母 父母 両親 夫 妻 夫婦 子 子ども 長男 長女 次男 次女 二男 二女 三男 三女 息子 娘 兄 姉 弟 妹 兄弟
  祖父 祖母 孫 嫁 婿 義父 義母 叔父 叔母 伯父 伯母 いとこ 親族 親戚 知人 友人 隣人 隣家 近所 近隣 住民 近隣住民 大家 家主 関係
  関係者 関係機関 機関 担当 担当者 相談 支援 生活 訪問 介護 福祉 専門 配食 見守り 見守り員 訪問支援 生活相談 生活支援 相談支援 社協 町役場 役場 役所 区長
  警察 消防 病院 医院 学校 小学校 中学校 高校 保育園 幼稚園 特養 施設 事業所 事務所 会社 職場 自宅 本人宅 宅 家 実家 玄関 玄関先
  勝手口 庭 居間 敷地 窓口 相談室 会議室 待合室 電話 公民館 集会所 保健センター`.split(/\s+/u),
);
