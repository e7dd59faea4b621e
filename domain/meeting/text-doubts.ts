import { foldProse } from '../text/fold.ts';
import { cutAtHits } from '../text/hits.ts';

export const textDoubtKinds = ['name', 'place', 'katakana', 'number', 'rare'] as const;

/** Something left in a text that may still tell who it is; the person who hands it out decides. */
export interface TextDoubt {
  readonly kind: (typeof textDoubtKinds)[number];
  /** As it stands in the text. */
  readonly word: string;
}

/** What may be a name, a place, or a fact that few share. The lists are to notice with, not to be complete. 【推定】 */
const patterns: readonly (readonly [kind: TextDoubt['kind'], pattern: RegExp])[] = [
  [
    'name',
    /[\p{Script=Han}々ァ-ヶー]{1,6}(?:さん|さま|様|氏|くん|君|ちゃん|先生)|\p{Lu}[\p{Lu}\p{Ll}'’.-]*(?:[ \u3000・,.]{1,2}\p{Lu}[\p{Lu}\p{Ll}'’.-]*)+/gu,
  ],
  [
    'place',
    /[\p{Script=Han}々ァ-ヶー]{1,8}(?:県|市|区|町|村|丁目|番地|駅|病院|医院|クリニック|小学校|中学校|高校|大学|保育園|幼稚園|神社|寺|団地|商店|組合)/gu,
  ],
  ['katakana', /[ァ-ヴー]{3,}/gu],
  ['number', /[0-9０-９]+(?:[.,．，][0-9０-９]+)*\p{L}?|[〇○零一二三四五六七八九十百千万億]{2,}\p{L}?/gu],
  [
    'rare',
    /逮捕|裁判|事件|事故|新聞|報道|自殺|自死|放火|火災|殺|性的|服役|出所|外国|国籍|帰化|双子|難病|町長|議員|校長|教員|警察官|住職|元職員/gu,
  ],
];

/** Words of the work itself. */
export const usualWords: ReadonlySet<string> = new Set(
  `アセスメント モニタリング プラン ケース ケースワーカー ケアマネ ケアマネジャー ケアマネージャー ケアプラン サービス
  デイサービス デイケア ショートステイ ヘルパー ホームヘルプ グループホーム ボランティア サロン サポート ネットワーク
  コミュニケーション アルバイト パート ハローワーク ゴミ トイレ テレビ メモ ポスト ドア インターホン インターネット
  パソコン スマートフォン スマホ ゲーム コンビニ スーパー バス タクシー アパート マンション リハビリ ストレス
  トラブル ペース リズム チーム リスク キーパーソン アウトリーチ ヤングケアラー ダブルケア アルコール タバコ インスリン
  カード ガス エアコン ストーブ カレンダー グループ イベント スタッフ センター クリニック
  健康 健診 健康診断 健康保険 保健 保健師 保健所`.split(/\s+/u),
);

/**
 * Each word once, in the order of the kinds.
 * @param known what the register knows and did not take out
 */
export function textDoubts(text: string, known: readonly TextDoubt[]): TextDoubt[] {
  return patterns.flatMap(([kind, pattern]) => {
    const noticed = Array.from(text.matchAll(pattern), ([word]) => word);
    const told = known.filter((doubt) => doubt.kind === kind).flatMap(({ word }) => spellingsOf(word, text));
    return [...new Set([...noticed, ...told])]
      .filter((word) => !usualWords.has(word))
      .map((word) => ({ kind, word }));
  });
}

/**
 * As a word stands in a text. A single character is shown with the kanji around it, by which a reader sees whether it is
 * the name (長男健) or not (健全); a single hiragana is in every sentence and tells nothing.
 */
function spellingsOf(word: string, text: string): string[] {
  const folded = foldProse(word);
  if (folded === '' || !foldProse(text).includes(folded)) return [];
  if (folded.length > 1) return cutAtHits(text, word).flatMap((piece) => (piece.isHit ? [piece.text] : []));
  return (text.match(aroundOne) ?? []).filter((run) => foldProse(run).includes(folded));
}

const aroundOne = /\p{Script=Han}+|(?<![ァ-ヶー])[ァ-ヶ](?![ァ-ヶー])/gu;
