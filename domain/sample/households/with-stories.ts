import { away, lives, man, woman } from '../people.ts';
import type { HouseholdPlan } from '../plan.ts';

/** The five households of the cases that are told at length. */
export const householdsWithStories: readonly HouseholdPlan[] = [
  {
    ward: '日当区',
    group: '2班',
    address: '見本町大字上の郷1247番地',
    phone: '0000-00-2101',
    note: '母屋は築60年余。西側の離れは物置。玄関の呼び鈴は壊れているため、勝手口から声をかける。',
    head: woman('柿沼 ハツ', 'かきぬま はつ', 84, '3-12', {
      phone: '0000-00-2101',
      note: '要介護1。難聴があり、右側から話すと聞こえやすい。',
    }),
    members: [
      lives(
        '子',
        man('柿沼 正彦', 'かきぬま まさひこ', 55, '6-14', {
          note: '高校卒業後に県外で就職、20年余り前に帰郷してからほぼ外出なし。',
        }),
      ),
      away(
        '子',
        woman('塩見 久美子', 'しおみ くみこ', 52, '11-3', {
          phone: '0000-00-2102',
          residency: 'unregistered',
        }),
        '県外（他県の市）',
        { keyPerson: true },
      ),
      lives('亡夫', man('柿沼 茂夫', 'かきぬま しげお', 86, '8-21', { diedAgo: 1490, residency: 'dead' })),
    ],
    ties: [
      { couple: ['柿沼 茂夫', '柿沼 ハツ', 'married', 'widowed'] },
      { child: ['柿沼 正彦', '柿沼 茂夫', 'birth'] },
      { child: ['塩見 久美子', '柿沼 茂夫', 'birth'] },
    ],
  },
  {
    ward: '町営住宅区',
    group: '1号棟',
    address: '見本町大字元宿88番地 町営住宅1号棟203',
    phone: '0000-00-2111',
    head: woman('真壁 亜矢', 'まかべ あや', 41, '9-30', {
      phone: '0000-00-2111',
      note: 'うつ病で通院中。午前中は電話に出られないことが多い。',
    }),
    members: [
      lives('子', woman('真壁 結月', 'まかべ ゆづき', 14, '5-7'), { keyPerson: false }),
      lives('子', man('真壁 蓮斗', 'まかべ れんと', 9, '1-22')),
      lives('子', man('真壁 陽向', 'まかべ ひなた', 5, '10-11')),
      away(
        '元夫',
        man('笹森 拓弥', 'ささもり たくや', 44, '2-18', { residency: 'unregistered' }),
        '県外（所在の詳細は不明）',
      ),
      away(
        '母',
        woman('真壁 とし江', 'まかべ としえ', 68, '12-1', { phone: '0000-00-2112' }),
        '隣町（車で25分）',
        { keyPerson: true },
      ),
    ],
    ties: [
      { couple: ['笹森 拓弥', '真壁 亜矢', 'married', 'divorced'] },
      { child: ['真壁 結月', '笹森 拓弥', 'birth'] },
      { child: ['真壁 蓮斗', '笹森 拓弥', 'birth'] },
      { child: ['真壁 陽向', '笹森 拓弥', 'birth'] },
    ],
  },
  {
    ward: '新開区',
    address: '見本町大字元宿412番地3',
    phone: '0000-00-2121',
    head: man('乙部 慎吾', 'おとべ しんご', 43, '4-19', {
      phone: '0000-00-2123',
      note: '交替勤務。夜勤明けの日中は在宅。',
    }),
    members: [
      lives('妻', woman('乙部 里佳', 'おとべ りか', 40, '7-2', { phone: '0000-00-2122' }), {
        keyPerson: true,
      }),
      lives('子', woman('乙部 芽生', 'おとべ めい', 6, '8-15')),
      lives('子', man('乙部 湊太', 'おとべ そうた', 2, '3-28')),
      lives(
        '母',
        woman('乙部 フミ子', 'おとべ ふみこ', 76, '1-9', {
          note: '要介護2。アルツハイマー型認知症の診断あり。',
        }),
      ),
      away('妹', woman('桂木 千佐', 'かつらぎ ちさ', 39, '10-25', { residency: 'unregistered' }), '県内の市'),
    ],
  },
  {
    ward: '石神平区',
    address: '見本町大字上の郷3305番地',
    phone: '',
    note: '電話なし。敷地入口にロープあり。犬2頭（放し飼いではない）。必ず2人で訪問する。',
    head: man('鷲尾 源一', 'わしお げんいち', 78, '2-3', { note: '元大工。酒はほぼ毎日。' }),
    members: [
      away(
        'めい',
        woman('三浦谷 佳代', 'みうらや かよ', 51, '6-6', {
          phone: '0000-00-2132',
          residency: 'unregistered',
        }),
        '県外',
        { keyPerson: true },
      ),
      lives('亡妻', woman('鷲尾 清子', 'わしお きよこ', 69, '5-17', { diedAgo: 2210, residency: 'dead' })),
    ],
    ties: [{ couple: ['鷲尾 源一', '鷲尾 清子', 'married', 'widowed'] }],
  },
  {
    ward: '見本駅前区',
    group: '2班',
    address: '見本町大字元宿5番地8 コーポ見本102',
    phone: '',
    note: '住所・連絡先を相手方（久慈 大祐）に伝えない。郵便物は「重層推進室」名で出さず、窓口で手渡す。',
    head: woman('志田 美咲', 'しだ みさき', 34, '12-20', {
      phone: '0000-00-2141',
      note: '連絡は携帯に。留守番電話に用件を残さない。',
    }),
    members: [
      lives('子', woman('志田 凛花', 'しだ りんか', 7, '4-4')),
      lives('子', man('志田 蒼真', 'しだ そうま', 3, '9-9')),
      away(
        '別居中の夫',
        man('久慈 大祐', 'くじ だいすけ', 38, '7-27', { residency: 'unregistered' }),
        '県内（住所は把握しない）',
      ),
      away(
        '母',
        woman('志田 洋子', 'しだ ようこ', 61, '3-31', { phone: '0000-00-2142', residency: 'unregistered' }),
        '県内の市',
        { keyPerson: true },
      ),
    ],
    ties: [
      { couple: ['久慈 大祐', '志田 美咲', 'married', 'separated'] },
      { child: ['志田 凛花', '久慈 大祐', 'birth'] },
      { child: ['志田 蒼真', '久慈 大祐', 'birth'] },
    ],
    protection: { fromAgo: 286, untilAhead: 79, reason: 'DV等支援措置（配偶者からの暴力）' },
  },
];
