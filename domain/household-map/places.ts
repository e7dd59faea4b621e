/** Words by which a place is recognised, the kind that stands for it, most telling first. */
const kinds: readonly (readonly [words: RegExp, kind: string])[] = [
  [/病院|医院|クリニック|入院|医療センター/u, '病院'],
  [/刑務所|拘置|少年院|更生/u, '施設'],
  [/施設|ホーム|特養|老健|苑|荘|園|寮|入所|里親|養護|シェルター/u, '施設'],
  [/県外|都内|東京|大阪|京都府|国外|海外/u, '県外'],
  [/町内|村内|市内|近所|隣/u, '町内'],
  [/県内|隣町|隣市/u, '県内'],
  [/別居/u, '別居'],
];

/** 「グループホームあけぼの」→ 施設. `known: false` where no word of the place was recognised: then only 別居 is said. */
export function blurPlace(place: string): { readonly word: string; readonly known: boolean } {
  if (place.trim() === '') return { word: '', known: true };
  const kind = kinds.find(([words]) => words.test(place))?.[1];
  return { word: kind ?? '別居', known: kind !== undefined };
}
