import { away, lives, man, woman } from '../people.ts';
import type { HouseholdPlan } from '../plan.ts';

/** Households the office knows without a case of their own. */
export const householdsWithoutCase: readonly HouseholdPlan[] = [
  {
    ward: '日当区',
    group: '1班',
    address: '見本町大字上の郷1102番地',
    phone: '0000-00-2401',
    head: man('比留間 忠義', 'ひるま ただよし', 72, '5-20'),
    members: [
      lives('妻', woman('比留間 妙', 'ひるま たえ', 70, '8-18')),
      lives('子', man('比留間 宏和', 'ひるま ひろかず', 45, '2-8')),
      lives('子の妻', woman('比留間 さやか', 'ひるま さやか', 42, '12-16'), { keyPerson: true }),
      lives('子の子', woman('比留間 柚葉', 'ひるま ゆずは', 15, '6-27')),
      lives('子の子', man('比留間 奏', 'ひるま そう', 11, '9-14')),
      lives('母', woman('比留間 イネ', 'ひるま いね', 94, '3-1', { note: '要介護4。訪問入浴を利用。' })),
    ],
  },
  {
    ward: '桐窪区',
    address: '見本町大字上の郷2301番地',
    phone: '0000-00-2411',
    head: man('能瀬 昭三', 'のせ しょうぞう', 85, '11-6'),
    members: [
      lives('妻', woman('能瀬 みさを', 'のせ みさを', 83, '4-21')),
      lives('子', man('能瀬 誠', 'のせ まこと', 53, '9-11')),
      lives('子の妻', woman('能瀬 香代', 'のせ かよ', 50, '5-24')),
      away('子', woman('能瀬 智子', 'のせ ともこ', 57, '6-3', { residency: 'unregistered' }), '県外', {
        keyPerson: true,
      }),
    ],
  },
  {
    ward: '石神平区',
    address: '見本町大字上の郷3120番地',
    phone: '0000-00-2421',
    head: woman('武智 ヤエ', 'たけち やえ', 91, '2-19', { note: '配食サービス週3回。緊急通報装置あり。' }),
    members: [],
  },
  {
    ward: '新開区',
    address: '見本町大字元宿430番地 新開ハイツ8',
    phone: '',
    head: man('江連 直哉', 'えづれ なおや', 39, '7-16'),
    members: [
      lives('妻(未届)', woman('真鍋 早織', 'まなべ さおり', 36, '1-12'), { keyPerson: true }),
      lives('妻(未届)の子', man('真鍋 海翔', 'まなべ かいと', 12, '10-28')),
      lives('子', woman('真鍋 凪', 'まなべ なぎ', 1, '4-30')),
    ],
  },
  {
    ward: '町営住宅区',
    group: '2号棟',
    address: '見本町大字元宿88番地 町営住宅2号棟205',
    phone: '0000-00-2441',
    head: man('TRAN VAN DUONG', 'ちゃん ばん ずおん', 31, '12-24', { nationality: 'ベトナム' }),
    members: [
      lives(
        '妻',
        woman('PHAM THI LAN HUONG', 'ふぁむ てぃ らん ふおん', 28, '3-16', {
          nationality: 'ベトナム',
          note: '妊娠中（母子健康手帳交付済み）。',
        }),
        { keyPerson: true },
      ),
    ],
  },
  {
    ward: '見本駅前区',
    group: '2班',
    address: '見本町大字元宿9番地1',
    phone: '',
    note: '支援措置の期間満了が近い。更新の意向を本人に確かめる。',
    head: woman('奥寺 由佳里', 'おくでら ゆかり', 45, '9-26', { phone: '0000-00-2451' }),
    members: [lives('子', man('奥寺 悠人', 'おくでら ゆうと', 17, '5-1'))],
    protection: { fromAgo: 344, untilAhead: 21, reason: 'DV等支援措置（元配偶者からの追跡のおそれ）' },
  },
  {
    ward: '川端西区',
    group: '北班',
    address: '見本町大字川向121番地',
    phone: '',
    head: man('道下 義光', 'みちした よしみつ', 88, '10-1', { diedAgo: 23, residency: 'dead' }),
    note: '世帯主死亡。妻は施設入所中で、家は空き家となっている。',
    members: [
      away('妻', woman('道下 ちよ', 'みちした ちよ', 86, '7-4'), '介護老人保健施設（入所中）'),
      away('子', man('道下 康弘', 'みちした やすひろ', 60, '1-20', { residency: 'unregistered' }), '県外', {
        keyPerson: true,
      }),
    ],
  },
  {
    ward: '竹ノ平区',
    address: '見本町大字川向2130番地',
    phone: '',
    head: woman('堀籠 ミヨ', 'ほりごめ みよ', 81, '1-1', {
      birthKnown: 'about',
      note: '戸籍の生年月日に疑義あり。',
    }),
    members: [
      lives(
        '同居人',
        man('源 次郎', 'みなもと じろう', 0, '1-1', {
          birthKnown: 'unknown',
          residency: 'unregistered',
          note: '通称名。生年月日、本籍とも不詳。',
        }),
      ),
    ],
  },
  {
    ward: '元宿区',
    group: '下組',
    address: '見本町大字元宿315番地',
    phone: '0000-00-2481',
    head: man('貝沼 航平', 'かいぬま こうへい', 37, '6-21', { phone: '0000-00-2481' }),
    members: [
      lives('子', woman('貝沼 紬', 'かいぬま つむぎ', 8, '11-2')),
      lives('子', man('貝沼 朔', 'かいぬま さく', 5, '2-29')),
    ],
  },
  {
    ward: '新開区',
    address: '見本町大字元宿471番地',
    phone: '',
    head: man('村越 大樹', 'むらこし だいき', 33, '4-16'),
    members: [
      lives('同居人', man('椎橋 隼', 'しいはし はやと', 30, '8-23'), { keyPerson: true }),
      lives('縁故者', woman('村越 カネ', 'むらこし かね', 89, '12-9')),
    ],
  },
  {
    ward: '川端西区',
    group: '南班',
    address: '見本町大字川向177番地',
    phone: '0000-00-2501',
    head: man('楠 俊明', 'くすのき としあき', 51, '3-29'),
    members: [
      lives('妻', woman('楠 美知代', 'くすのき みちよ', 50, '9-7'), { keyPerson: true }),
      lives('里子', woman('浅茅 ひかり', 'あさじ ひかり', 9, '6-12', { note: '里親委託中。' })),
    ],
    ties: [
      { child: ['浅茅 ひかり', '楠 俊明', 'foster'] },
      { child: ['浅茅 ひかり', '楠 美知代', 'foster'] },
    ],
  },
  {
    ward: '桐窪区',
    address: '見本町大字上の郷2245番地',
    phone: '0000-00-2511',
    head: man('日下 勝利', 'くさか かつとし', 70, '1-30'),
    members: [
      lives('妻', woman('日下 悦子', 'くさか えつこ', 67, '10-10'), { keyPerson: true }),
      lives('母', woman('日下 キヨ', 'くさか きよ', 96, '2-2')),
      away('子', woman('日下 理沙', 'くさか りさ', 38, '5-8', { residency: 'moved' }), '県外（就労のため）'),
      lives('子の子', man('日下 晴', 'くさか はる', 12, '7-1')),
    ],
  },
  {
    ward: '葭原区',
    address: '見本町大字川向940番地',
    phone: '0000-00-2521',
    head: man('尾花 信行', 'おばな のぶゆき', 53, '8-29', {
      note: '県外から移住。地域とのつながりは消防団のみ。',
    }),
    members: [],
  },
  {
    ward: '石神平区',
    address: '見本町大字上の郷3288番地',
    phone: '0000-00-2531',
    head: woman('千石 澄子', 'せんごく すみこ', 77, '2-15'),
    members: [
      lives('姉', woman('千石 ウメ', 'せんごく うめ', 82, '11-29')),
      away(
        'おい',
        man('千石 哲朗', 'せんごく てつろう', 50, '9-18', { residency: 'unregistered' }),
        '県内の市',
        { keyPerson: true },
      ),
    ],
  },
  {
    ward: '元宿区',
    group: '上組',
    address: '見本町大字元宿244番地',
    phone: '0000-00-2541',
    head: man('渡邉沢 敬一', 'わたなべざわ けいいち', 48, '12-3'),
    members: [
      lives('妻', woman('渡邉沢 葉月', 'わたなべざわ はづき', 44, '8-1'), { keyPerson: true }),
      lives('妻の母', woman('飛田 久枝', 'とびた ひさえ', 79, '6-16')),
      lives('子', man('渡邉沢 快', 'わたなべざわ かい', 18, '3-22')),
    ],
  },
  {
    ward: '竹ノ平区',
    address: '見本町大字川向2054番地',
    phone: '0000-00-2551',
    head: man('桑名 守男', 'くわな もりお', 90, '4-11'),
    members: [
      lives('子', woman('桑名 敏江', 'くわな としえ', 64, '12-22')),
      away('子', man('桑名 達郎', 'くわな たつろう', 61, '7-9', { residency: 'unregistered' }), '県外', {
        keyPerson: true,
      }),
    ],
  },
  {
    ward: '葭原区',
    address: '見本町大字川向918番地',
    phone: '0000-00-2561',
    note: '妻は週の半分をここで過ごす（残りは娘の世帯）。',
    head: man('飛田 照男', 'とびた てるお', 82, '11-8', { note: '要介護2。家を離れたくないと話す。' }),
    members: [],
  },
];
