import type { InputOf } from '../../contract/index.ts';
import type { AgencyKey } from '../plan.ts';

export const careTies: readonly (readonly [carer: string, cared: string, note: string])[] = [
  ['柿沼 正彦', '柿沼 ハツ', '朝夕の見守り、炊事、通院の付き添い'],
  ['真壁 結月', '真壁 亜矢', '食事の支度、夜の見守り'],
  ['真壁 結月', '真壁 陽向', '保育園の送り（訪問支援員の来ない日）'],
  ['乙部 里佳', '乙部 フミ子', '着替え、服薬、夜間の見守り'],
  ['多和田 正吉', '多和田 よし江', '食事、移乗、排泄'],
  ['SANTOS 愛梨', 'SANTOS MARIA CRISTINA', '役場・病院での通訳（今はさせない方針）'],
  ['FERREIRA 美優', 'FERREIRA ROSA', '透析の付き添い、通訳'],
  ['FERREIRA 美優', 'FERREIRA LUCAS', '迎えと夕食'],
  ['木内原 房子', '木内原 光', '夜間と休日の介護'],
  ['髙柳 清志', '髙柳 進', '金銭の管理、食事'],
  ['五味渕 幸枝', '五味渕 澄江', '買物、家事、外との連絡'],
  ['比留間 さやか', '比留間 イネ', '食事、着替え'],
  ['桑名 敏江', '桑名 守男', '食事、通院、夜間の見守り'],
  ['飛田 久枝', '飛田 照男', '週の半分、食事と服薬'],
];

/** Said to have no キーパーソン. */
export const absences: readonly (readonly [name: string, note: string])[] = [
  ['片平 浩志', '兄とは音信がなく、本人も連絡を望まない'],
  ['宇佐見 朱里', '実家とは連絡を絶っている。無理に連絡しない'],
  ['五味渕 幸枝', '親族は他界。姉妹とも頼れる人はいないと話す'],
  ['蓮沼 和歌子', '夫の親族とは20年以上音信がない'],
];

type Tie = Partial<
  Pick<InputOf<'outsideTie.add'>, 'phone' | 'callable' | 'note' | 'keyPerson' | 'shareScope' | 'sensitive'>
> & {
  /** A member; `whole`: the tie belongs to the household. */
  readonly of: string;
  readonly whole?: boolean;
  readonly kind: string;
  readonly agency?: AgencyKey;
  readonly name: string;
  readonly sinceAgo?: number;
  readonly untilAgo?: number;
};

export const ties: readonly Tie[] = [
  {
    of: '柿沼 ハツ',
    whole: true,
    kind: 'commissioner',
    agency: 'commissioner',
    name: '古庄 節子（日当区）',
    phone: '0000-00-3101',
    callable: '日中。留守番電話可',
    note: '月1回の訪問。ハツさんとは同じ地区の生まれ。',
  },
  {
    of: '柿沼 ハツ',
    kind: 'neighbour',
    name: '隣家の風間さん',
    phone: '0000-00-3102',
    callable: '夕方。回覧板のときに声をかけてくれる',
    note: '家のごみ出しを手伝ったことがある。滞納のことは伝えない。',
  },
  { of: '柿沼 ハツ', kind: 'doctor', agency: 'hospital', name: '整形外科・内科', note: '通院は月1回。' },
  {
    of: '真壁 亜矢',
    kind: 'former-spouse',
    name: '笹森 拓弥',
    note: '養育費なし。子の居所・学校を伝えない。',
    shareScope: 'office',
    sensitive: true,
  },
  { of: '真壁 結月', kind: 'teacher', agency: 'junior', name: '滝 恵里（養護教諭）', callable: '放課後' },
  {
    of: 'SANTOS MARIA CRISTINA',
    kind: 'friend',
    name: '同じ職場の友人（アナさん）',
    phone: '0000-00-3103',
    callable: '日曜。タガログ語と簡単な日本語',
    keyPerson: true,
  },
  {
    of: 'SANTOS MARIA CRISTINA',
    kind: 'former-spouse',
    name: '津久井 勝也',
    note: '連絡は本人の了承を得てから。',
  },
  {
    of: '𠮷村 トミエ',
    kind: 'guardian',
    agency: 'guardianship',
    name: '郡司 礼子（成年後見人）',
    phone: '0000-00-1801',
    callable: '平日9時〜17時',
    note: '財産管理と入所契約。自宅の鍵を保管。',
    sinceAgo: 262,
  },
  {
    of: '鷲尾 源一',
    whole: true,
    kind: 'neighbour',
    name: '石神平区 区長',
    callable: '夜。区の役員会の前',
    note: '片付けの要望を受けた人。苦情の出どころを本人に言わない。',
    sensitive: true,
  },
  { of: '鷲尾 源一', kind: 'doctor', agency: 'hospital', name: '佐久田 徹（訪問診療）', sinceAgo: 99 },
  { of: '邊見 亮', kind: 'employer', name: '前の勤め先', note: '連絡しない（本人の希望）。', untilAgo: 200 },
  { of: '片平 浩志', kind: 'landlord', name: '第2元宿荘 管理人', phone: '0000-00-3104', callable: '日中' },
  { of: '宇佐見 朱里', kind: 'helper', agency: 'health', name: '植草 美緒（保健師）', callable: '9時〜16時' },
  {
    of: '武智 ヤエ',
    kind: 'neighbour',
    name: '向かいの上野 道代さん',
    phone: '0000-00-3105',
    callable: '朝7時〜夜8時。夜中でも急ぎなら可',
    note: '合鍵を預かっている（本人の了承あり）。',
    keyPerson: true,
  },
  {
    of: '貝沼 航平',
    kind: 'relative',
    name: '貝沼 房枝（母・隣町）',
    phone: '0000-00-3106',
    callable: '日中',
    keyPerson: true,
  },
  { of: '貝沼 航平', kind: 'former-spouse', name: '仁科 彩', note: '月1回、子と面会している。' },
  {
    of: '奥寺 由佳里',
    kind: 'relative',
    name: '母（県内）',
    keyPerson: true,
    shareScope: 'office',
    sensitive: true,
  },
  { of: '尾花 信行', kind: 'friend', name: '消防団の分団長', callable: '夜', keyPerson: true },
];

interface WarningPlan {
  readonly of: string;
  readonly whole?: boolean;
  readonly kind: string;
  readonly text: string;
  readonly known: InputOf<'warning.add'>['known'];
  readonly sinceAgo: number;
  /** Days from today. */
  readonly reviewIn: number;
  readonly sensitive?: boolean;
  readonly ended?: { readonly ago: number; readonly reason: string };
}

export const warnings: readonly WarningPlan[] = [
  {
    of: '鷲尾 源一',
    whole: true,
    kind: 'dog',
    text: '犬（ゴン）が敷地内にいる。ロープの手前で声をかけ、本人が出るまで入らない。',
    known: 'known',
    sinceAgo: 337,
    reviewIn: 6,
  },
  {
    of: '鷲尾 源一',
    kind: 'two-persons',
    text: '必ず2人で訪問する。片付けの話から入らない。',
    known: 'not-known',
    sinceAgo: 337,
    reviewIn: 40,
  },
  {
    of: '鍬田 学',
    kind: 'address-form',
    text: '「病気」「病院」という言葉を出さない。隣家の話題を避ける。',
    known: 'not-known',
    sinceAgo: 77,
    reviewIn: -9,
  },
  {
    of: '志田 美咲',
    whole: true,
    kind: 'relative',
    text: '久慈 大祐とその親族に、居所・学校・勤務先を知らせない。照会があればすぐ室長へ。',
    known: 'known',
    sinceAgo: 286,
    reviewIn: 60,
    sensitive: true,
  },
  {
    of: '真壁 亜矢',
    kind: 'time',
    text: '午前は電話・訪問を避ける。出ないときはショートメッセージを送り、翌日まで待つ。',
    known: 'known',
    sinceAgo: 250,
    reviewIn: 90,
  },
  {
    of: '久保寺 隆之',
    kind: 'violence',
    text: '飲酒時に大声を出すことがある。夕方以降は訪問しない。',
    known: 'unclear',
    sinceAgo: 370,
    reviewIn: -205,
    ended: { ago: 211, reason: '断酒が続き、面談が落ち着いてできるため' },
  },
  {
    of: '蓮沼 和歌子',
    whole: true,
    kind: 'infection',
    text: '室内に猫が多数。上がる場合は靴カバーと手袋を用意する。',
    known: 'not-known',
    sinceAgo: 13,
    reviewIn: 75,
  },
];

interface Dismissal {
  readonly name: string;
  readonly rule: InputOf<'sign.dismiss'>['rule'];
  /** In the order of the sign. */
  readonly about: readonly string[];
  readonly reason: string;
}

export const dismissals: readonly Dismissal[] = [
  {
    name: '真壁 結月',
    rule: 'young-carer',
    about: ['真壁 蓮斗', '真壁 亜矢'],
    reason: '9歳。世話は結月と訪問支援員が担っており、本人の負担はみられない',
  },
  {
    name: '奥寺 由佳里',
    rule: 'single-parent',
    about: ['奥寺 由佳里', '奥寺 悠人'],
    reason: '児童扶養手当・就学支援は利用済み。本人から今は困りごとはないとの話',
  },
];
