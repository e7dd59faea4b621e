import { cohabiting, dead, divorced, family, man, person, separated, widowed, woman } from './build.ts';

/** Several unions of one person, and the families that grow of them. */
export const unions = {
  remarried: family('相沢 恵', {
    persons: [
      man('野上 徹', 1978),
      woman('相沢 恵', 1982),
      man('相沢 剛', 1980),
      woman('野上 葵', 2005),
      man('相沢 陸', 2008),
      woman('相沢 莉子', 2018),
      woman('宮下 早苗', 1981),
      man('宮下 悠', 2007),
    ],
    couples: [
      ['野上 徹', '相沢 恵', { ...divorced, startedOn: '2003-05-05', endedOn: '2012-03-01' }],
      ['相沢 剛', '相沢 恵', { startedOn: '2016-10-10' }],
      ['相沢 剛', '宮下 早苗', { ...divorced, startedOn: '2005-01-01' }],
    ],
    children: [
      [
        ['野上 徹', '相沢 恵'],
        ['野上 葵', '相沢 陸'],
      ],
      [['相沢 剛', '相沢 恵'], ['相沢 莉子']],
      [['相沢 剛', '宮下 早苗'], ['宮下 悠']],
      [['相沢 剛'], ['相沢 陸'], 'adopted'],
    ],
    residents: ['相沢 恵', '相沢 剛', '相沢 陸', '相沢 莉子'],
  }),
  'remarried twice': family('須藤 加奈', {
    persons: [
      woman('須藤 加奈', 1980),
      man('平井 隼', 1978),
      man('今井 大輔', 1982),
      man('須藤 亮', 1979),
      woman('平井 美空', 2003),
      man('今井 蓮', 2010),
      woman('須藤 こはる', 2019),
      woman('須藤 敏江', 1954),
    ],
    couples: [
      ['須藤 加奈', '平井 隼', { ...divorced, startedOn: '2001-01-01', endedOn: '2006-01-01' }],
      ['須藤 加奈', '今井 大輔', { ...divorced, startedOn: '2008-01-01', endedOn: '2013-01-01' }],
      ['須藤 加奈', '須藤 亮', { startedOn: '2017-01-01' }],
    ],
    children: [
      [['須藤 加奈', '平井 隼'], ['平井 美空']],
      [['須藤 加奈', '今井 大輔'], ['今井 蓮']],
      [['須藤 加奈', '須藤 亮'], ['須藤 こはる']],
      [['須藤 敏江'], ['須藤 加奈']],
    ],
    residents: ['須藤 加奈', '須藤 亮', '今井 蓮', '須藤 こはる'],
  }),
  'married the same partner again': family('矢口 仁', {
    persons: [man('矢口 仁', 1968), woman('矢口 玲子', 1970), woman('矢口 楓', 1996), man('矢口 樹', 2012)],
    couples: [
      ['矢口 仁', '矢口 玲子', { ...divorced, startedOn: '1994-05-05', endedOn: '2003-02-02' }],
      ['矢口 仁', '矢口 玲子', { startedOn: '2010-11-11' }],
    ],
    children: [
      [
        ['矢口 仁', '矢口 玲子'],
        ['矢口 楓', '矢口 樹'],
      ],
    ],
    residents: ['矢口 仁', '矢口 玲子', '矢口 樹'],
  }),
  'between two marriages to the same partner': family('江口 咲', {
    persons: [
      woman('江口 咲', 1975),
      man('江口 浩', 1972),
      man('及川 健吾', 1980),
      man('江口 翼', 1999),
      woman('及川 凛', 2008),
    ],
    couples: [
      ['江口 浩', '江口 咲', { ...divorced, startedOn: '1998-01-01', endedOn: '2004-01-01' }],
      ['及川 健吾', '江口 咲', { ...divorced, startedOn: '2006-01-01', endedOn: '2012-01-01' }],
      ['江口 浩', '江口 咲', { startedOn: '2015-01-01' }],
    ],
    children: [
      [['江口 浩', '江口 咲'], ['江口 翼']],
      [['及川 健吾', '江口 咲'], ['及川 凛']],
    ],
    residents: ['江口 咲', '江口 浩', '及川 凛'],
  }),
  'blended family': family('成瀬 航', {
    persons: [
      man('成瀬 航', 1981),
      woman('成瀬 友里', 1983),
      woman('関 みどり', 1982),
      man('湯川 卓', 1979),
      man('成瀬 海斗', 2007),
      woman('関 渚', 2009),
      woman('成瀬 杏', 2008),
      man('成瀬 柊', 2011),
      woman('成瀬 ひより', 2020),
    ],
    couples: [
      ['成瀬 航', '関 みどり', { ...divorced, startedOn: '2005-01-01', endedOn: '2014-01-01' }],
      ['湯川 卓', '成瀬 友里', { ...divorced, startedOn: '2006-01-01', endedOn: '2015-01-01' }],
      ['成瀬 航', '成瀬 友里', { startedOn: '2018-01-01' }],
    ],
    children: [
      [
        ['成瀬 航', '関 みどり'],
        ['成瀬 海斗', '関 渚'],
      ],
      [
        ['湯川 卓', '成瀬 友里'],
        ['成瀬 杏', '成瀬 柊'],
      ],
      [['成瀬 航', '成瀬 友里'], ['成瀬 ひより']],
      [['成瀬 航'], ['成瀬 杏'], 'step'],
    ],
    residents: ['成瀬 航', '成瀬 友里', '成瀬 海斗', '成瀬 杏', '成瀬 柊', '成瀬 ひより'],
  }),
  'several partners': family('三好 健', {
    persons: [
      man('三好 健', 1965),
      woman('塩見 悦子', 1966),
      woman('古賀 里美', 1970),
      woman('三好 リン', 1980),
      woman('塩見 歩', 1992),
      man('古賀 樹', 2001),
      woman('三好 さくら', 2013),
    ],
    couples: [
      ['三好 健', '塩見 悦子', { ...divorced, startedOn: '1990-04-01' }],
      [
        '三好 健',
        '古賀 里美',
        { ...separated, ...cohabiting, startedOn: '2000-04-01', endedOn: '2005-01-01' },
      ],
      ['三好 健', '三好 リン', { startedOn: '2011-06-01' }],
    ],
    children: [
      [['三好 健', '塩見 悦子'], ['塩見 歩']],
      [['三好 健', '古賀 里美'], ['古賀 樹']],
      [['三好 健', '三好 リン'], ['三好 さくら']],
    ],
    residents: ['三好 健', '三好 リン', '三好 さくら'],
  }),
  'polygamous history': family('アフマド', {
    persons: [
      man('アフマド', 1970),
      woman('ファティマ', 1974, { notes: ['本国'] }),
      woman('ザイナブ', 1982, { notes: ['本国'] }),
      woman('大沢 恵理', 1985),
      man('ユスフ', 1996),
      woman('マリヤム', 1999),
      man('イブラヒム', 2005),
      woman('大沢 サラ', 2014),
      man('大沢 ノア', 2017),
    ],
    couples: [
      ['アフマド', 'ファティマ', { startedOn: '1994-01-01' }],
      ['アフマド', 'ザイナブ', { startedOn: '2003-01-01' }],
      ['アフマド', '大沢 恵理', { startedOn: '2012-01-01' }],
    ],
    children: [
      [
        ['アフマド', 'ファティマ'],
        ['ユスフ', 'マリヤム'],
      ],
      [['アフマド', 'ザイナブ'], ['イブラヒム']],
      [
        ['アフマド', '大沢 恵理'],
        ['大沢 サラ', '大沢 ノア'],
      ],
    ],
    residents: ['アフマド', '大沢 恵理', '大沢 サラ', '大沢 ノア'],
  }),
  'ten unions': family('鬼頭 満', {
    persons: [
      man('鬼頭 満', 1950),
      ...Array.from({ length: 10 }, (_, index) => woman(`相手${String(index + 1)}`, 1952 + index * 2)),
      ...[1, 3, 4, 8, 10].map((index) => woman(`子${String(index)}`, 1972 + index * 3)),
    ],
    couples: Array.from({ length: 10 }, (_, index) => [
      '鬼頭 満',
      `相手${String(index + 1)}`,
      index === 9
        ? { startedOn: '2002-01-01' }
        : { ...divorced, startedOn: `${String(1971 + index * 3)}-01-01` },
    ]),
    children: [1, 3, 4, 8, 10].map((index) => [['鬼頭 満', `相手${String(index)}`], [`子${String(index)}`]]),
    residents: ['鬼頭 満', '相手10', '子10'],
  }),
  'children of three mothers': family('蛭田 徹', {
    persons: [
      man('蛭田 徹', 1978, { notes: ['療育B2'] }),
      woman('佐川 まり', 1980),
      woman('中江 直', 1983),
      woman('ミラ', 1986),
      man('蛭田 一颯', 2004),
      woman('蛭田 二葉', 2009),
      man('蛭田 三樹', 2015),
    ],
    children: [
      [['蛭田 徹', '佐川 まり'], ['蛭田 一颯']],
      [['蛭田 徹', '中江 直'], ['蛭田 二葉']],
      [['蛭田 徹', 'ミラ'], ['蛭田 三樹']],
    ],
    residents: ['蛭田 徹', '蛭田 一颯', '蛭田 二葉', '蛭田 三樹'],
  }),
  'half brothers and sisters on both sides': family('門脇 唯', {
    persons: [
      woman('門脇 唯', 2006),
      man('門脇 聡', 1975),
      woman('小池 奈々', 1978),
      man('小池 誠', 1976),
      woman('門脇 あずさ', 1982),
      man('門脇 駿', 2015),
      woman('門脇 澪', 2018),
      man('小池 大和', 2012),
      woman('小池 栞', 2014),
    ],
    couples: [
      ['門脇 聡', '小池 奈々', { ...divorced, startedOn: '2004-01-01', endedOn: '2010-01-01' }],
      ['小池 誠', '小池 奈々', { startedOn: '2011-01-01' }],
      ['門脇 聡', '門脇 あずさ', { startedOn: '2013-01-01' }],
    ],
    children: [
      [['門脇 聡', '小池 奈々'], ['門脇 唯']],
      [
        ['門脇 聡', '門脇 あずさ'],
        ['門脇 駿', '門脇 澪'],
      ],
      [
        ['小池 誠', '小池 奈々'],
        ['小池 大和', '小池 栞'],
      ],
    ],
    residents: ['門脇 唯', '小池 奈々', '小池 誠', '小池 大和', '小池 栞'],
  }),
  'three generations of remarriage': family('葛西 詩織', {
    persons: [
      man('葛西 喜一', 1940, dead('R3.6没 享年80')),
      woman('葛西 ツル', 1943),
      woman('先妻 トメ', 1941, dead('S43没')),
      man('葛西 勝', 1964),
      man('葛西 稔', 1971),
      woman('葛西 千鶴', 1972),
      man('辻 和也', 1968),
      woman('葛西 詩織', 1995),
      man('辻 涼', 1992),
      man('片桐 翔太', 1990),
      man('葛西 悠真', 1996),
      woman('片桐 ゆず', 2016),
      man('葛西 りく', 2022),
    ],
    couples: [
      ['葛西 喜一', '先妻 トメ', { ...widowed, startedOn: '1962-01-01', endedOn: '1968-01-01' }],
      ['葛西 喜一', '葛西 ツル', { ...widowed, startedOn: '1970-01-01', endedOn: '2021-06-01' }],
      ['辻 和也', '葛西 千鶴', { ...divorced, startedOn: '1990-01-01', endedOn: '1993-01-01' }],
      ['葛西 稔', '葛西 千鶴', { startedOn: '1994-01-01' }],
      ['片桐 翔太', '葛西 詩織', { ...divorced, startedOn: '2014-01-01', endedOn: '2019-01-01' }],
      ['葛西 悠真', '葛西 詩織', { startedOn: '2021-01-01' }],
    ],
    children: [
      [['葛西 喜一', '先妻 トメ'], ['葛西 勝']],
      [['葛西 喜一', '葛西 ツル'], ['葛西 稔']],
      [['辻 和也', '葛西 千鶴'], ['辻 涼']],
      [['葛西 稔', '葛西 千鶴'], ['葛西 詩織']],
      [['片桐 翔太', '葛西 詩織'], ['片桐 ゆず']],
      [['葛西 悠真', '葛西 詩織'], ['葛西 りく']],
    ],
    residents: ['葛西 ツル', '葛西 稔', '葛西 千鶴', '葛西 詩織', '葛西 悠真', '片桐 ゆず', '葛西 りく'],
  }),
  'widow married her brother-in-law': family('熊谷 清子', {
    persons: [
      man('熊谷 太一', 1930, dead('S60没')),
      woman('熊谷 ヤエ', 1933),
      man('熊谷 一郎', 1955, dead('H3.4没 享年35')),
      man('熊谷 二郎', 1958),
      woman('熊谷 清子', 1957),
      man('熊谷 翔', 1984),
      woman('熊谷 若葉', 1995),
    ],
    couples: [
      ['熊谷 太一', '熊谷 ヤエ', widowed],
      ['熊谷 一郎', '熊谷 清子', { ...widowed, startedOn: '1981-01-01', endedOn: '1991-04-01' }],
      ['熊谷 二郎', '熊谷 清子', { startedOn: '1993-01-01' }],
    ],
    children: [
      [
        ['熊谷 太一', '熊谷 ヤエ'],
        ['熊谷 一郎', '熊谷 二郎'],
      ],
      [['熊谷 一郎', '熊谷 清子'], ['熊谷 翔']],
      [['熊谷 二郎', '熊谷 清子'], ['熊谷 若葉']],
    ],
    residents: ['熊谷 ヤエ', '熊谷 二郎', '熊谷 清子', '熊谷 若葉'],
  }),
  'every state of a couple': family('標 五郎', {
    persons: [
      woman('標 一美', 1980),
      man('標 二郎', 1979),
      woman('標 三枝', 1982),
      man('標 四朗', 1981),
      man('標 五郎', 1984),
      woman('標 六花', 1985),
      man('標 七海', 1983),
      woman('標 八重', 1986),
      man('標 九', 1978),
      woman('標 十和', 1979),
      woman('標 母', 1952),
    ],
    couples: [
      ['標 二郎', '標 一美', cohabiting],
      ['標 四朗', '標 三枝', separated],
      ['標 五郎', '標 六花', { kind: 'engaged' }],
      ['標 七海', '標 八重', divorced],
      ['標 九', '標 十和', widowed],
    ],
    children: [[['標 母'], ['標 九', '標 一美', '標 三枝', '標 七海', '標 五郎']]],
    residents: ['標 五郎', '標 母'],
  }),
  'two women and their child': family('冬木 遥', {
    persons: [
      woman('冬木 遥', 1986),
      woman('冬木 梢', 1988),
      man('冬木 旭', 2019),
      person('提供者', 'unknown'),
    ],
    couples: [['冬木 遥', '冬木 梢', cohabiting]],
    children: [
      [['冬木 梢', '提供者'], ['冬木 旭']],
      [['冬木 遥'], ['冬木 旭'], 'adopted'],
    ],
    residents: ['冬木 遥', '冬木 梢', '冬木 旭'],
  }),
};
