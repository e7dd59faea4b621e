import { cohabiting, dead, divorced, family, man, person, widowed, woman } from './build.ts';

const MARIA = 'マリアクリスチナデロスサントスゴンザレスイエスペレイラダシルバオリベイラソウザ';
const ALEXANDER = 'Alexander Maximilian Featherstonehaugh';

/** The ways of living together that the office meets every week. */
export const households = {
  'three generations': family('太郎', {
    persons: [
      man('泉 源三', 1941, dead('R5.2没 享年81')),
      woman('泉 ハル', 1945, { notes: ['要介護2'] }),
      man('太郎', 1970),
      woman('泉 佐和子', 1973),
      woman('林 千晶', 1975),
      man('林 崇', 1974),
      woman('泉 結衣', 2004),
      man('泉 蒼', 2008),
      woman('泉 ひなた', 2012),
    ],
    couples: [
      ['泉 源三', '泉 ハル', widowed],
      ['太郎', '泉 佐和子'],
      ['林 崇', '林 千晶'],
    ],
    children: [
      [
        ['泉 源三', '泉 ハル'],
        ['太郎', '林 千晶'],
      ],
      [
        ['太郎', '泉 佐和子'],
        ['泉 結衣', '泉 蒼', '泉 ひなた'],
      ],
    ],
    residents: ['泉 ハル', '太郎', '泉 佐和子', '泉 蒼', '泉 ひなた'],
  }),
  '8050': family('戸部 茂', {
    persons: [
      man('戸部 勇', 1938, dead('R4.3没 享年83')),
      woman('戸部 ミツ', 1942, { notes: ['要介護1'] }),
      man('戸部 茂', 1970),
      woman('原口 由紀', 1973),
      man('原口'),
    ],
    couples: [
      ['戸部 勇', '戸部 ミツ', widowed],
      ['原口 由紀', '原口'],
    ],
    children: [
      [
        ['戸部 勇', '戸部 ミツ'],
        ['戸部 茂', '原口 由紀'],
      ],
    ],
    residents: ['戸部 ミツ', '戸部 茂'],
  }),
  'three generations of 8050': family('安積 進', {
    persons: [
      woman('安積 キヨ', 1930, { notes: ['要介護3'] }),
      man('安積 留吉', 1925, dead('H20.5没 享年82')),
      man('安積 進', 1955, { notes: ['糖尿病'] }),
      woman('安積 里子', 1957, dead('R2.1没 享年62')),
      man('安積 守', 1982, { notes: ['ひきこもり 18年'] }),
      woman('高田 茜', 1985),
      man('高田 光', 1984),
      woman('安積 とし子', 1958, { notes: ['特養'] }),
      man('高田 湊', 2015),
    ],
    couples: [
      ['安積 留吉', '安積 キヨ', widowed],
      ['安積 進', '安積 里子', widowed],
      ['高田 光', '高田 茜'],
    ],
    children: [
      [
        ['安積 留吉', '安積 キヨ'],
        ['安積 進', '安積 とし子'],
      ],
      [
        ['安積 進', '安積 里子'],
        ['安積 守', '高田 茜'],
      ],
      [['高田 光', '高田 茜'], ['高田 湊']],
    ],
    emotions: [
      ['安積 キヨ', '安積 守', 'close'],
      ['安積 進', '安積 守', 'conflict'],
    ],
    residents: ['安積 キヨ', '安積 進', '安積 守'],
  }),
  'single parent': family('大西 真帆', {
    persons: [
      woman('大西 真帆', 1990),
      woman('大西 芽', 2014),
      man('大西 律', 2017),
      woman('大西 妙子', 1962),
    ],
    children: [
      [['大西 真帆'], ['大西 芽', '大西 律']],
      [['大西 妙子'], ['大西 真帆']],
    ],
    residents: ['大西 真帆', '大西 芽', '大西 律'],
  }),
  'living alone': family('久米 トシ', {
    persons: [
      woman('久米 トシ', 1940),
      man('久米 実', 1936, dead('H28.7没 享年80')),
      man('久米 豊', 1965),
      woman('久米 典子', 1968),
    ],
    couples: [
      ['久米 実', '久米 トシ', widowed],
      ['久米 豊', '久米 典子'],
    ],
    children: [[['久米 実', '久米 トシ'], ['久米 豊']]],
    residents: ['久米 トシ'],
  }),
  divorced: family('市原 学', {
    persons: [man('市原 学', 1976), woman('桑名 瞳', 1979), woman('桑名 花', 2006), man('市原 大地', 2009)],
    couples: [['市原 学', '桑名 瞳', { ...divorced, endedOn: '2019-08-01' }]],
    children: [
      [
        ['市原 学', '桑名 瞳'],
        ['桑名 花', '市原 大地'],
      ],
    ],
    residents: ['市原 学', '市原 大地'],
  }),
  'young carer': family('瀬川 美羽', {
    persons: [
      woman('瀬川 美羽', 2010, { notes: ['中3'] }),
      man('瀬川 陽太', 2016),
      woman('瀬川 香', 1984, { notes: ['精神2級'] }),
      man('町田 隆', 1980),
      woman('瀬川 ふみ', 1955, { notes: ['要支援2'] }),
    ],
    couples: [['町田 隆', '瀬川 香', { ...divorced, startedOn: '2008-03-03', endedOn: '2018-10-01' }]],
    children: [
      [
        ['町田 隆', '瀬川 香'],
        ['瀬川 美羽', '瀬川 陽太'],
      ],
      [['瀬川 ふみ'], ['瀬川 香']],
    ],
    emotions: [['瀬川 美羽', '瀬川 陽太', 'close']],
    residents: ['瀬川 美羽', '瀬川 陽太', '瀬川 香', '瀬川 ふみ'],
  }),
  'grandparents raise the child': family('北見 颯', {
    persons: [
      man('北見 功', 1950),
      woman('北見 シヅ', 1953),
      woman('北見 亜美', 1985, { notes: ['所在不明'] }),
      man('北見 颯', 2012),
      man('北見 剛志', 1980),
    ],
    couples: [['北見 功', '北見 シヅ']],
    children: [
      [
        ['北見 功', '北見 シヅ'],
        ['北見 剛志', '北見 亜美'],
      ],
      [['北見 亜美'], ['北見 颯']],
    ],
    emotions: [['北見 颯', '北見 亜美', 'cutoff']],
    residents: ['北見 功', '北見 シヅ', '北見 颯'],
  }),
  'four generations in one house': family('黒木 ナカ', {
    persons: [
      woman('黒木 ナカ', 1931, { notes: ['要介護4'] }),
      man('黒木 武', 1953),
      woman('黒木 光子', 1955),
      man('黒木 誠一', 1978),
      woman('黒木 恵美', 1980),
      man('黒木 健太', 2003),
      woman('黒木 彩', 2006),
      woman('木村 洋子', 1976),
    ],
    couples: [
      ['黒木 武', '黒木 光子'],
      ['黒木 誠一', '黒木 恵美'],
    ],
    children: [
      [['黒木 ナカ'], ['黒木 武']],
      [
        ['黒木 武', '黒木 光子'],
        ['木村 洋子', '黒木 誠一'],
      ],
      [
        ['黒木 誠一', '黒木 恵美'],
        ['黒木 健太', '黒木 彩'],
      ],
    ],
    residents: ['黒木 ナカ', '黒木 武', '黒木 光子', '黒木 誠一', '黒木 恵美', '黒木 健太', '黒木 彩'],
  }),
  roommates: family('根岸 勉', {
    persons: [man('根岸 勉', 1958), man('倉本 一', 1961), woman('李 美蘭', 1989), person('不詳', 'unknown')],
    residents: ['根岸 勉', '倉本 一', '李 美蘭'],
  }),
  'long name': family(MARIA, {
    persons: [
      woman(MARIA, 1985, { notes: ['在留 R9.3まで', '通訳要'] }),
      man(ALEXANDER, 1983),
      woman('髙﨑 𠮷乃', 2012),
      man('渡邊󠄂 斉藤次郎左衛門', 2015),
    ],
    couples: [[MARIA, ALEXANDER, cohabiting]],
    children: [
      [
        [MARIA, ALEXANDER],
        ['髙﨑 𠮷乃', '渡邊󠄂 斉藤次郎左衛門'],
      ],
    ],
    residents: [MARIA, '髙﨑 𠮷乃', '渡邊󠄂 斉藤次郎左衛門'],
  }),
  'long names side by side': family('カルロス エドゥアルド サンターナ', {
    persons: [
      man('カルロス エドゥアルド サンターナ', 1988, { notes: ['技能実習', '要通訳（西語）'] }),
      woman('アナ ルシア フェルナンデス', 1990, { notes: ['妊娠中'] }),
      man('勅使河原 権左衛門', 1948, { notes: ['家主', '要介護1', '難聴'] }),
      woman('勅使河原 富美恵', 1951, { notes: ['身障1級'] }),
      woman('イザベラ サンターナ フェルナンデス', 2014),
      man('ミゲル サンターナ フェルナンデス', 2017),
      woman('ソフィア サンターナ フェルナンデス', 2020),
    ],
    couples: [
      ['カルロス エドゥアルド サンターナ', 'アナ ルシア フェルナンデス'],
      ['勅使河原 権左衛門', '勅使河原 富美恵'],
    ],
    children: [
      [
        ['カルロス エドゥアルド サンターナ', 'アナ ルシア フェルナンデス'],
        [
          'イザベラ サンターナ フェルナンデス',
          'ミゲル サンターナ フェルナンデス',
          'ソフィア サンターナ フェルナンデス',
        ],
      ],
    ],
    residents: [
      'カルロス エドゥアルド サンターナ',
      'アナ ルシア フェルナンデス',
      'イザベラ サンターナ フェルナンデス',
      'ミゲル サンターナ フェルナンデス',
      'ソフィア サンターナ フェルナンデス',
    ],
  }),
  'several households of strangers': family('今泉 修', {
    persons: [
      man('今泉 修', 1970),
      woman('今泉 直子', 1972),
      man('今泉 拓', 2001),
      man('宇野 兼', 1950),
      woman('宇野 すみ', 1952),
      woman('宇野 綾乃', 1980),
      man('内藤 平', 1944),
      person('同室の人', 'unknown'),
    ],
    couples: [
      ['今泉 修', '今泉 直子'],
      ['宇野 兼', '宇野 すみ'],
    ],
    children: [
      [['今泉 修', '今泉 直子'], ['今泉 拓']],
      [['宇野 兼', '宇野 すみ'], ['宇野 綾乃']],
    ],
    residents: ['今泉 修', '今泉 直子', '今泉 拓', '内藤 平'],
  }),
  'residents with others in between': family('小笠原 光', {
    persons: [
      woman('小笠原 ヨネ', 1938),
      man('小笠原 丈', 1935, dead('R1.9没 享年84')),
      woman('小笠原 澄江', 1960),
      man('小笠原 弘道', 1962),
      woman('小笠原 京子', 1964),
      man('小笠原 保', 1967),
      woman('新田 朋美', 1970),
      man('小笠原 光', 1990),
    ],
    couples: [
      ['小笠原 丈', '小笠原 ヨネ', widowed],
      ['小笠原 弘道', '小笠原 京子'],
    ],
    children: [
      [
        ['小笠原 丈', '小笠原 ヨネ'],
        ['小笠原 澄江', '小笠原 弘道', '小笠原 保', '新田 朋美'],
      ],
      [['小笠原 弘道', '小笠原 京子'], ['小笠原 光']],
    ],
    residents: ['小笠原 光', '小笠原 澄江', '新田 朋美'],
  }),
  'moved by hand': family('日向 明', {
    persons: [
      man('日向 正夫', 1945),
      woman('日向 艶子', 1948),
      man('日向 明', 1975),
      woman('日向 文香', 1977),
      woman('日向 奏', 2005),
      man('日向 響', 2009),
    ],
    couples: [
      ['日向 正夫', '日向 艶子'],
      ['日向 明', '日向 文香'],
    ],
    children: [
      [['日向 正夫', '日向 艶子'], ['日向 明']],
      [
        ['日向 明', '日向 文香'],
        ['日向 奏', '日向 響'],
      ],
    ],
    residents: ['日向 明', '日向 文香', '日向 奏', '日向 響'],
    moved: { '日向 艶子': { x: 210, y: -150 }, '日向 響': { x: 150, y: 150 } },
  }),
};
