import { away, lives, man, woman } from '../people.ts';
import type { HouseholdPlan } from '../plan.ts';

/** The other twenty households with a case. */
export const householdsWithCases: readonly HouseholdPlan[] = [
  {
    ward: '町営住宅区',
    group: '2号棟',
    address: '見本町大字元宿88番地 町営住宅2号棟101',
    phone: '0000-00-2151',
    head: woman('SANTOS MARIA CRISTINA', 'さんとす まりあ くりすてぃな', 37, '8-8', {
      nationality: 'フィリピン',
      phone: '0000-00-2151',
      note: '日本語の会話は日常程度。漢字は読めない。',
    }),
    members: [
      lives('子', woman('SANTOS 愛梨', 'さんとす あいり', 10, '11-30', { nationality: 'フィリピン' })),
      away('元夫', man('津久井 勝也', 'つくい かつや', 52, '1-15', { residency: 'unregistered' }), '県外'),
    ],
    ties: [
      { couple: ['津久井 勝也', 'SANTOS MARIA CRISTINA', 'married', 'divorced'] },
      { child: ['SANTOS 愛梨', '津久井 勝也', 'birth'] },
    ],
  },
  {
    ward: '新開区',
    address: '見本町大字元宿455番地',
    phone: '0000-00-2161',
    head: man('梶谷 英樹', 'かじたに ひでき', 49, '5-5', { phone: '0000-00-2161' }),
    members: [
      lives('妻', woman('梶谷 由美', 'かじたに ゆみ', 46, '2-24'), { keyPerson: true }),
      lives('子', man('梶谷 翔吾', 'かじたに しょうご', 17, '7-19')),
      lives('子', woman('梶谷 彩音', 'かじたに あやね', 12, '9-1')),
    ],
  },
  {
    ward: '竹ノ平区',
    address: '見本町大字川向2011番地',
    phone: '0000-00-2171',
    head: man('鍬田 忠男', 'くわた ただお', 82, '10-30'),
    members: [
      lives('子', man('鍬田 学', 'くわた まなぶ', 51, '4-2')),
      lives('妻', woman('鍬田 静枝', 'くわた しずえ', 80, '6-25')),
    ],
  },
  {
    ward: '葭原区',
    address: '見本町大字川向870番地1',
    phone: '0000-00-2181',
    head: woman('羽生田 きぬ', 'はにゅうだ きぬ', 79, '1-28', { phone: '0000-00-2181' }),
    members: [
      lives('子', woman('羽生田 真由', 'はにゅうだ まゆ', 48, '3-3')),
      away('子', man('羽生田 和人', 'はにゅうだ かずと', 45, '12-12', { residency: 'moved' }), '県外', {
        keyPerson: true,
      }),
    ],
  },
  {
    ward: '元宿区',
    group: '上組',
    address: '見本町大字元宿210番地',
    phone: '0000-00-2191',
    head: man('早乙女 崇', 'さおとめ たかし', 44, '11-11', { phone: '0000-00-2191' }),
    members: [
      lives('妻', woman('早乙女 瑞穂', 'さおとめ みずほ', 42, '6-30', { phone: '0000-00-2192' }), {
        keyPerson: true,
      }),
      lives('子', man('早乙女 樹', 'さおとめ いつき', 13, '5-25')),
      lives('子', woman('早乙女 心春', 'さおとめ こはる', 8, '3-8')),
      lives('父', man('早乙女 勝治', 'さおとめ かつじ', 75, '9-15')),
      lives('母', woman('早乙女 トク', 'さおとめ とく', 73, '10-20')),
    ],
  },
  {
    ward: '川端西区',
    group: '北班',
    address: '見本町大字川向133番地',
    phone: '0000-00-2201',
    head: man('多和田 正吉', 'たわだ しょうきち', 83, '7-7', { phone: '0000-00-2201' }),
    members: [
      lives('妻', woman('多和田 よし江', 'たわだ よしえ', 81, '2-11', { note: '要介護3。歩行は伝い歩き。' })),
      away('子', man('多和田 賢二', 'たわだ けんじ', 56, '8-30', { residency: 'moved' }), '県内の市', {
        keyPerson: true,
      }),
    ],
  },
  {
    ward: '見本駅前区',
    group: '1班',
    address: '見本町大字元宿12番地2 メゾン駅前201',
    phone: '0000-00-2211',
    head: man('邊見 亮', 'へんみ りょう', 36, '1-5', { phone: '0000-00-2211', substituteName: '辺見 亮' }),
    members: [
      away(
        '姉',
        woman('邊見 沙良', 'へんみ さら', 39, '9-22', {
          substituteName: '辺見 沙良',
          residency: 'unregistered',
        }),
        '県外',
        { keyPerson: true },
      ),
    ],
  },
  {
    ward: '町営住宅区',
    group: '1号棟',
    address: '見本町大字元宿88番地 町営住宅1号棟105',
    phone: '',
    head: woman('宇佐見 朱里', 'うさみ あかり', 22, '10-2', { phone: '0000-00-2221' }),
    members: [
      lives('子', man('宇佐見 暖', 'うさみ だん', 0, '1-1', { bornAgo: 131, note: '出生時2,310g。' })),
      away(
        '母',
        woman('宇佐見 典子', 'うさみ のりこ', 46, '4-13', { residency: 'unregistered' }),
        '県外（連絡をとっていない）',
      ),
    ],
  },
  {
    ward: '桐窪区',
    address: '見本町大字上の郷2260番地',
    phone: '0000-00-2231',
    head: man('髙柳 清志', 'たかやなぎ きよし', 66, '3-19', { phone: '0000-00-2231' }),
    members: [
      lives(
        '弟',
        man('髙柳 進', 'たかやなぎ すすむ', 63, '8-5', {
          note: '療育手帳B1。新聞配達の手伝いを長く続けている。',
        }),
      ),
    ],
  },
  {
    ward: '元宿区',
    group: '下組',
    address: '見本町大字元宿301番地 第2元宿荘5号',
    phone: '0000-00-2241',
    head: man('片平 浩志', 'かたひら ひろし', 58, '11-18', { phone: '0000-00-2241' }),
    members: [],
  },
  {
    ward: '新開区',
    address: '見本町大字元宿498番地',
    phone: '0000-00-2251',
    head: man('戸倉 秀晃', 'とくら ひであき', 47, '6-9'),
    members: [
      lives('妻', woman('戸倉 千景', 'とくら ちかげ', 45, '1-31', { phone: '0000-00-2251' }), {
        keyPerson: true,
      }),
      lives('子', woman('戸倉 萌絵', 'とくら もえ', 16, '2-14')),
      lives('妻の母', woman('高瀬川 信子', 'たかせがわ のぶこ', 74, '5-29')),
    ],
  },
  {
    ward: '川端西区',
    group: '南班',
    address: '見本町大字川向160番地4',
    phone: '0000-00-2261',
    head: man('岩﨑 健悟', 'いわさき けんご', 45, '12-7', { substituteName: '岩崎 健悟' }),
    members: [
      lives(
        '妻',
        woman('岩﨑 奈緒', 'いわさき なお', 38, '4-26', {
          substituteName: '岩崎 奈緒',
          phone: '0000-00-2261',
        }),
      ),
      lives('妻の子', man('岩﨑 颯真', 'いわさき そうま', 13, '7-12', { substituteName: '岩崎 颯真' })),
      lives('子', woman('岩﨑 ひより', 'いわさき ひより', 3, '5-16', { substituteName: '岩崎 ひより' })),
      away(
        '妻の前夫',
        man('帯刀 洋輔', 'おびなた ようすけ', 40, '9-3', { residency: 'unregistered' }),
        '県外',
      ),
      away('前妻', woman('栗生 麻紀', 'くりゅう まき', 43, '2-2', { residency: 'unregistered' }), '県内の市'),
      away(
        '前妻との子',
        woman('栗生 詩乃', 'くりゅう しの', 15, '8-27', { residency: 'unregistered' }),
        '県内の市（前妻と同居）',
      ),
    ],
    ties: [
      { couple: ['帯刀 洋輔', '岩﨑 奈緒', 'married', 'divorced'] },
      { couple: ['岩﨑 健悟', '栗生 麻紀', 'married', 'divorced'] },
      { child: ['岩﨑 颯真', '帯刀 洋輔', 'birth'] },
      { child: ['岩﨑 颯真', '岩﨑 健悟', 'step'] },
      { child: ['栗生 詩乃', '岩﨑 健悟', 'birth'] },
      { child: ['栗生 詩乃', '栗生 麻紀', 'birth'] },
    ],
  },
  {
    ward: '元宿区',
    group: '上組',
    address: '見本町大字元宿233番地',
    phone: '0000-00-2271',
    head: woman('𠮷村 トミエ', 'よしむら とみえ', 87, '1-2', { substituteName: '吉村 トミエ' }),
    members: [
      away(
        'おい',
        man('𠮷村 篤', 'よしむら あつし', 59, '10-8', {
          substituteName: '吉村 篤',
          residency: 'unregistered',
        }),
        '県内の市',
        { keyPerson: true },
      ),
    ],
  },
  {
    ward: '見本駅前区',
    address: '見本町内（道の駅駐車場、車中泊）',
    phone: '',
    note: '住民登録は県外の市。定まった住まいがない。',
    head: man('平手 克巳', 'ひらて かつみ', 61, '3-25', { residency: 'unregistered', phone: '0000-00-2281' }),
    members: [],
  },
  {
    ward: '桐窪区',
    address: '見本町大字上の郷2177番地',
    phone: '0000-00-2291',
    label: '五味渕家（姉妹）',
    head: woman('五味渕 幸枝', 'ごみぶち ゆきえ', 72, '9-19'),
    members: [lives('妹', woman('五味渕 澄江', 'ごみぶち すみえ', 69, '12-30'))],
  },
  {
    ward: '葭原区',
    address: '見本町大字川向905番地',
    phone: '0000-00-2301',
    head: woman('木内原 房子', 'きうちはら ふさこ', 80, '4-8', { phone: '0000-00-2301' }),
    members: [
      lives(
        '子',
        man('木内原 光', 'きうちはら ひかる', 49, '11-24', { note: '療育手帳A2。生活介護に週5日通う。' }),
      ),
      away(
        '子',
        woman('的場 恵津子', 'まとば えつこ', 53, '7-30', { residency: 'unregistered' }),
        '県内の市',
        { keyPerson: true },
      ),
    ],
  },
  {
    ward: '日当区',
    group: '3班',
    address: '見本町大字上の郷1390番地',
    phone: '',
    head: woman('蓮沼 和歌子', 'はすぬま わかこ', 69, '6-18', { phone: '0000-00-2311' }),
    members: [],
  },
  {
    ward: '竹ノ平区',
    address: '見本町大字川向2088番地',
    phone: '0000-00-2321',
    head: man('久保寺 隆之', 'くぼでら たかゆき', 59, '8-12', { phone: '0000-00-2321' }),
    members: [
      lives('妻', woman('久保寺 文恵', 'くぼでら ふみえ', 57, '3-6', { phone: '0000-00-2322' }), {
        keyPerson: true,
      }),
      away('子', woman('久保寺 夏実', 'くぼでら なつみ', 27, '7-23', { residency: 'moved' }), '県外'),
    ],
  },
  {
    ward: '町営住宅区',
    group: '2号棟',
    address: '見本町大字元宿88番地 町営住宅2号棟302',
    phone: '',
    head: woman(
      'FERREIRA DOS SANTOS MARIA APARECIDA LUCI',
      'ふぇれいら どす さんとす まりあ あぱれしだ るし',
      44,
      '2-27',
      { nationality: 'ブラジル', phone: '0000-00-2331' },
    ),
    members: [
      lives('子', woman('FERREIRA 美優', 'ふぇれいら みゆ', 15, '9-12', { nationality: 'ブラジル' })),
      lives('子', man('FERREIRA LUCAS', 'ふぇれいら るかす', 6, '12-5', { nationality: 'ブラジル' })),
      lives(
        '母',
        woman('FERREIRA ROSA', 'ふぇれいら ろざ', 70, '5-13', {
          nationality: 'ブラジル',
          note: '日本語は話せない。透析のため週3回通院。',
        }),
      ),
    ],
  },
  {
    ward: '見本駅前区',
    group: '1班',
    address: '見本町大字元宿30番地',
    phone: '',
    head: man('猪俣 雅史', 'いのまた まさふみ', 42, '10-14', { residency: 'moved' }),
    members: [lives('子', man('猪俣 陸斗', 'いのまた りくと', 11, '1-17', { residency: 'moved' }))],
  },
];
