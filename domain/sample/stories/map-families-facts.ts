import type { InputOf } from '../../contract/index.ts';
import { man, woman } from '../people.ts';
import type { PersonPlan } from '../plan.ts';

type Relative = InputOf<'kinship.addRelative'>;
/** Completed years since a day, and the day as `M-D`. */
type YearsAgo = readonly [years: number, monthAndDay: string];
export type CouplePlan = Pick<Relative['partnership'], 'kind' | 'state'> & {
  readonly since?: YearsAgo;
  readonly until?: YearsAgo;
};

/** Somebody of a family who lives elsewhere and stands on the map only. */
interface RelativePlan {
  readonly of: string;
  readonly role: Relative['role'];
  readonly person: PersonPlan;
  readonly otherParent?: string;
  /** Of a partner. */
  readonly couple?: CouplePlan;
}

interface LossPlan {
  readonly mother: string;
  readonly father: string | null;
  readonly kind: InputOf<'kinship.addPregnancy'>['kind'];
  readonly on: YearsAgo;
  readonly note: string;
}

/** Of two; sensitive unless said otherwise. */
interface FeelingPlan {
  readonly between: readonly [string, string];
  readonly kind: InputOf<'kinship.addEmotionalTie'>['kind'];
  readonly directed?: boolean;
  readonly since?: YearsAgo;
  readonly until?: YearsAgo;
  readonly note?: string;
  readonly sensitive?: boolean;
  readonly shareScope?: InputOf<'kinship.addEmotionalTie'>['shareScope'];
}

export interface FamilyPlan {
  /** A member of the household whose map it is. */
  readonly home: string;
  readonly relatives?: readonly RelativePlan[];
  readonly couples?: readonly (CouplePlan & { readonly between: readonly [string, string] })[];
  readonly twins?: readonly (readonly [
    persons: readonly [string, string],
    kind: NonNullable<InputOf<'kinship.setTwins'>['kind']>,
  ])[];
  readonly losses?: readonly LossPlan[];
  readonly feelings?: readonly FeelingPlan[];
}

const elsewhere = { residency: 'unregistered' } as const;
const married = { kind: 'married', state: 'together' } as const;
const divorced = { kind: 'married', state: 'divorced' } as const;
const widowed = { kind: 'married', state: 'widowed' } as const;

/** Households of which the office knows the whole family, as told in talks and at meetings. */
export const families: readonly FamilyPlan[] = [
  {
    // Both married before: half-brothers and half-sisters on both sides, and a former wife who has married again.
    home: '岩﨑 健悟',
    relatives: [
      {
        of: '岩﨑 健悟',
        role: 'parent',
        person: man('岩﨑 正治', 'いわさき まさはる', 74, '2-20', {
          substituteName: '岩崎 正治',
          diedAgo: 560,
          residency: 'dead',
        }),
      },
      {
        of: '岩﨑 健悟',
        role: 'parent',
        person: woman('岩﨑 芳江', 'いわさき よしえ', 71, '6-11', {
          ...elsewhere,
          substituteName: '岩崎 芳江',
        }),
      },
      {
        of: '栗生 麻紀',
        role: 'partner',
        person: man('大庭 航', 'おおば わたる', 46, '10-5', elsewhere),
        couple: { ...married, since: [7, '6-2'] },
      },
      {
        of: '栗生 麻紀',
        role: 'child',
        otherParent: '大庭 航',
        person: man('大庭 凜', 'おおば りん', 5, '3-29', elsewhere),
      },
      {
        of: '帯刀 洋輔',
        role: 'partner',
        person: woman('小清水 美帆', 'こしみず みほ', 35, '8-8', elsewhere),
        couple: { kind: 'cohabiting', state: 'together', since: [4, '4-1'] },
      },
    ],
    couples: [{ between: ['岩﨑 正治', '岩﨑 芳江'], ...widowed, since: [47, '5-3'] }],
    feelings: [
      {
        between: ['岩﨑 健悟', '岩﨑 颯真'],
        kind: 'conflict',
        since: [2, '4-1'],
        note: '進学のことで言い争いが続く',
      },
      {
        between: ['岩﨑 奈緒', '岩﨑 颯真'],
        kind: 'close',
        sensitive: false,
        shareScope: 'consented',
      },
      { between: ['岩﨑 健悟', '栗生 詩乃'], kind: 'distant', note: '面会は年に一度ほど' },
    ],
  },
  {
    // The father of the son stands on the map only; where he lives is not known and not asked.
    home: '奥寺 由佳里',
    relatives: [
      {
        of: '奥寺 由佳里',
        role: 'partner',
        person: man('浜名 孝之', 'はまな たかゆき', 49, '2-9', elsewhere),
        couple: { ...divorced, since: [19, '10-10'], until: [3, '3-31'] },
      },
      {
        of: '奥寺 由佳里',
        role: 'parent',
        person: woman('奥寺 貴子', 'おくでら たかこ', 71, '4-4', elsewhere),
      },
    ],
    feelings: [
      {
        between: ['浜名 孝之', '奥寺 由佳里'],
        kind: 'abuse',
        directed: true,
        since: [12, '1-1'],
        until: [3, '3-31'],
        note: '離婚の前まで。保護命令あり',
      },
      { between: ['奥寺 悠人', '浜名 孝之'], kind: 'cutoff', since: [3, '3-31'] },
    ],
  },
  {
    // A child lost between two others; twin brothers of the wife, of whom one is close to her.
    home: '乙部 慎吾',
    relatives: [
      {
        of: '乙部 里佳',
        role: 'parent',
        person: man('三枝 武夫', 'さえぐさ たけお', 70, '1-30', elsewhere),
      },
      {
        of: '乙部 里佳',
        role: 'parent',
        person: woman('三枝 弘子', 'さえぐさ ひろこ', 68, '9-12', elsewhere),
      },
      {
        of: '乙部 里佳',
        role: 'sibling',
        person: man('三枝 直樹', 'さえぐさ なおき', 36, '5-21', elsewhere),
      },
      {
        of: '乙部 里佳',
        role: 'sibling',
        person: man('三枝 和樹', 'さえぐさ かずき', 36, '5-21', elsewhere),
      },
    ],
    couples: [{ between: ['三枝 武夫', '三枝 弘子'], ...married, since: [44, '11-3'] }],
    twins: [[['三枝 直樹', '三枝 和樹'], 'identical']],
    losses: [
      {
        mother: '乙部 里佳',
        father: '乙部 慎吾',
        kind: 'stillbirth',
        on: [4, '2-17'],
        note: '本人から話があったときのほかは触れない',
      },
    ],
    feelings: [
      {
        between: ['乙部 里佳', '三枝 直樹'],
        kind: 'close',
        sensitive: false,
        shareScope: 'consented',
      },
      {
        between: ['乙部 慎吾', '乙部 里佳'],
        kind: 'distant',
        since: [1, '1-10'],
        note: '夜勤が続き、介護の話ができていない',
      },
      { between: ['乙部 慎吾', '桂木 千佐'], kind: 'conflict', note: '母の介護の分担をめぐって' },
    ],
  },
  {
    // A foster child with her mother elsewhere; who her father is, is not known.
    home: '楠 俊明',
    relatives: [
      {
        of: '浅茅 ひかり',
        role: 'parent',
        person: woman('浅茅 玲奈', 'あさじ れな', 27, '6-5', elsewhere),
      },
      {
        of: '浅茅 玲奈',
        role: 'parent',
        person: woman('浅茅 志津', 'あさじ しづ', 52, '11-14', elsewhere),
      },
    ],
    feelings: [
      {
        between: ['楠 美知代', '浅茅 ひかり'],
        kind: 'close',
        sensitive: false,
        shareScope: 'consented',
      },
      { between: ['浅茅 玲奈', '浅茅 志津'], kind: 'cutoff', since: [6, '8-1'] },
    ],
  },
  {
    // Three generations at home and elsewhere: the daughter's own family, whom the mother hardly sees.
    home: '柿沼 ハツ',
    relatives: [
      {
        of: '塩見 久美子',
        role: 'partner',
        person: man('塩見 祐司', 'しおみ ゆうじ', 54, '4-17', elsewhere),
        couple: { ...married, since: [25, '11-22'] },
      },
      {
        of: '塩見 久美子',
        role: 'child',
        otherParent: '塩見 祐司',
        person: woman('塩見 あかね', 'しおみ あかね', 22, '7-7', elsewhere),
      },
    ],
    feelings: [
      {
        between: ['柿沼 ハツ', '柿沼 正彦'],
        kind: 'conflict',
        since: [20, '4-1'],
        note: '金銭のことで声を荒らげることがある',
        shareScope: 'council',
      },
      {
        between: ['柿沼 正彦', '塩見 久美子'],
        kind: 'distant',
        sensitive: false,
        shareScope: 'council',
      },
    ],
  },
  {
    home: '真壁 亜矢',
    feelings: [
      {
        between: ['真壁 結月', '真壁 陽向'],
        kind: 'close',
        sensitive: false,
        shareScope: 'consented',
      },
      {
        between: ['真壁 亜矢', '真壁 とし江'],
        kind: 'conflict',
        note: '子育てについて責められたと感じている',
      },
    ],
  },
  {
    home: '志田 美咲',
    feelings: [
      {
        between: ['久慈 大祐', '志田 美咲'],
        kind: 'abuse',
        directed: true,
        since: [6, '5-1'],
        note: '相談員が本人から聞き取り。警察への相談あり',
      },
      {
        between: ['志田 洋子', '志田 美咲'],
        kind: 'close',
        sensitive: false,
        shareScope: 'council',
      },
    ],
  },
];
