import type { MapPlace } from '../../contract/district-map.ts';

/** Who stands in which layer, by the name of the head, with a word on it. */
export const supports: readonly (readonly [head: string, layer: string, note: string])[] = [
  ['柿沼 ハツ', 'needs', '歩行器。夜は一階で休む。'],
  ['武智 ヤエ', 'needs', '緊急通報装置あり。'],
  ['鷲尾 源一', 'needs', '呼んでも出ないときは裏の縁側へ。'],
  ['𠮷村 トミエ', 'needs', '車いす。二人で抱える。'],
  ['蓮沼 和歌子', 'needs', '耳が遠い。'],
  ['木内原 房子', 'needs', '娘さんは大きな音が苦手。'],
  ['五味渕 幸枝', 'needs', ''],
  ['飛田 照男', 'needs', '杖。'],
  ['尾花 信行', 'needs', ''],
  ['多和田 正吉', 'needs', '奥さんは要介護3。'],
  ['堀籠 ミヨ', 'needs', ''],
  ['比留間 忠義', 'helps', '軽トラックあり。'],
  ['能瀬 昭三', 'helps', '朝の声かけ。'],
  ['早乙女 崇', 'helps', '消防団。'],
  ['渡邉沢 敬一', 'helps', '日中在宅。'],
  ['岩﨑 健悟', 'helps', '消防団。'],
  ['楠 俊明', 'helps', ''],
  ['桑名 守男', 'helps', ''],
  ['千石 澄子', 'helps', '電話での声かけ。'],
  ['日下 勝利', 'commissioner', '桐窪区長。'],
  ['貝沼 航平', 'commissioner', '福祉委員。'],
  ['道下 義光', 'commissioner', '民生委員。'],
];

/** Who looks after whom; four of those who need support have nobody yet. */
export const lines: readonly (readonly [helper: string, helped: string, note: string])[] = [
  ['比留間 忠義', '柿沼 ハツ', '大雨のときは車で迎えに行く。'],
  ['比留間 忠義', '蓮沼 和歌子', ''],
  ['千石 澄子', '武智 ヤエ', '毎朝の電話。'],
  ['早乙女 崇', '𠮷村 トミエ', '二人で車いすを押す。'],
  ['渡邉沢 敬一', '𠮷村 トミエ', ''],
  ['能瀬 昭三', '五味渕 幸枝', '畑の行き帰りに声をかける。'],
  ['岩﨑 健悟', '多和田 正吉', ''],
  ['桑名 守男', '堀籠 ミヨ', '回覧板を手渡す。'],
];

/** 掲載の同意, the later the further down. */
export const consents: readonly (readonly [
  head: string,
  audience: 'commissioner' | 'residents',
  status: 'given' | 'refused' | 'withdrawn',
  ago: number,
  giver: string,
])[] = [
  ...(
    ['柿沼 ハツ', '武智 ヤエ', '𠮷村 トミエ', '蓮沼 和歌子', '五味渕 幸枝', '多和田 正吉'] as const
  ).flatMap((head) => [
    [head, 'commissioner', 'given', 120, '本人'] as const,
    [head, 'residents', 'given', 90, '本人'] as const,
  ]),
  ...(
    ['比留間 忠義', '能瀬 昭三', '早乙女 崇', '渡邉沢 敬一', '岩﨑 健悟', '日下 勝利', '道下 義光'] as const
  ).map((head) => [head, 'residents', 'given', 90, '本人'] as const),
  ['尾花 信行', 'commissioner', 'given', 118, '本人'],
  ['木内原 房子', 'commissioner', 'given', 110, '本人'],
  ['鷲尾 源一', 'residents', 'refused', 88, '本人'],
  ['飛田 照男', 'commissioner', 'refused', 100, '本人'],
  ['蓮沼 和歌子', 'residents', 'withdrawn', 20, '本人'],
];

/** Visits of this year's survey. */
export const visits: readonly (readonly [head: string, ago: number, result: string, note: string])[] = [
  ['柿沼 ハツ', 34, 'family', '息子さんが玄関に出た。'],
  ['武智 ヤエ', 34, 'met', '元気にしていた。'],
  ['鷲尾 源一', 33, 'absent', '車はあった。'],
  ['鷲尾 源一', 19, 'letter', '次に寄る日を書いた。'],
  ['蓮沼 和歌子', 33, 'met', '補聴器を作り直したい。'],
  ['比留間 忠義', 33, 'met', ''],
  ['五味渕 幸枝', 27, 'concern', '灯油が残り少ない。'],
  ['多和田 正吉', 26, 'met', ''],
  ['尾花 信行', 26, 'declined', ''],
  ['楠 俊明', 26, 'met', ''],
  ['早乙女 崇', 25, 'family', ''],
  ['貝沼 航平', 25, 'met', ''],
];

/** What else the map shows, at least one of each layer. */
export const places: readonly Omit<MapPlace, 'id' | 'rowVersion'>[] = [
  point('shelter', 255, 770, '見本小学校'),
  point('shelter', 1_180, 588, '見本町公民館'),
  point('assembly', 2_295, 675, '葭原集会所'),
  point('assembly', 1_525, 1_355, '川端西集会所'),
  point('hazard', 930, 900, '踏切の段差'),
  point('hazard', 1_650, 780, '用水路（ふたなし）'),
  point('equipment', 775, 588, '役場 AED'),
  point('equipment', 1_060, 908, '駅 消火栓'),
  point('hall', 1_120, 870, '駅前の店'),
  {
    layer: 'hazard-area',
    shape: 'area',
    points: [
      { x: 1_640, y: 640 },
      { x: 1_860, y: 640 },
      { x: 1_830, y: 1_240 },
      { x: 1_600, y: 1_420 },
      { x: 1_560, y: 1_200 },
    ],
    name: '浸水のおそれ（3m未満）',
    note: '町のハザードマップから写した。',
  },
  {
    layer: 'caution',
    shape: 'line',
    points: [
      { x: 1_660, y: 1_075 },
      { x: 1_830, y: 1_075 },
    ],
    name: '大雨で通れない',
    note: '',
  },
  {
    layer: 'route',
    shape: 'line',
    points: [
      { x: 1_280, y: 1_270 },
      { x: 1_275, y: 1_075 },
      { x: 990, y: 1_080 },
      { x: 975, y: 660 },
      { x: 1_150, y: 640 },
    ],
    name: '',
    note: '',
  },
  {
    layer: 'boundary',
    shape: 'area',
    points: [
      { x: 60, y: 220 },
      { x: 470, y: 220 },
      { x: 470, y: 440 },
      { x: 60, y: 440 },
    ],
    name: '',
    note: '日当1班から3班。',
  },
];

function point(layer: string, x: number, y: number, name: string): Omit<MapPlace, 'id' | 'rowVersion'> {
  return { layer, shape: 'point', points: [{ x, y }], name, note: '' };
}
