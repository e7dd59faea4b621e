import { cohabiting, dead, divorced, family, man, person, separated, woman } from './build.ts';

const identical = { twinGroup: 'twins', twinKind: 'identical' } as const;
const fraternal = { twinGroup: 'twins', twinKind: 'fraternal' } as const;

/** Children born, taken in, expected and lost. */
export const children = {
  adopted: family('堀 あかり', {
    persons: [
      man('堀 俊介', 1972),
      woman('堀 美和', 1974),
      woman('堀 あかり', 2010),
      man('堀 湊', 2013),
      woman('堀 つむぎ', 2015, identical),
      woman('堀 しおり', 2015, identical),
      woman('実母', 1991),
    ],
    couples: [['堀 俊介', '堀 美和']],
    children: [
      [['堀 俊介', '堀 美和'], ['堀 あかり'], 'adopted'],
      [['堀 俊介', '堀 美和'], ['堀 湊'], 'foster'],
      [
        ['堀 俊介', '堀 美和'],
        ['堀 つむぎ', '堀 しおり'],
      ],
      [['実母'], ['堀 あかり']],
    ],
    residents: ['堀 俊介', '堀 美和', '堀 あかり', '堀 湊', '堀 つむぎ', '堀 しおり'],
  }),
  'foster child': family('浅野 ゆめ', {
    persons: [
      woman('浅野 ゆめ', 2013),
      woman('浅野 まなみ', 1992),
      man('実父 不詳'),
      man('里父 塚本 治', 1968),
      woman('里母 塚本 文子', 1970),
      man('塚本 一真', 1998),
      man('浅野 そら', 2016),
    ],
    couples: [
      ['里父 塚本 治', '里母 塚本 文子'],
      ['実父 不詳', '浅野 まなみ', { ...cohabiting, ...separated }],
    ],
    children: [
      [
        ['実父 不詳', '浅野 まなみ'],
        ['浅野 ゆめ', '浅野 そら'],
      ],
      [['里父 塚本 治', '里母 塚本 文子'], ['塚本 一真']],
      [['里父 塚本 治', '里母 塚本 文子'], ['浅野 ゆめ'], 'foster'],
    ],
    residents: ['浅野 ゆめ', '里父 塚本 治', '里母 塚本 文子'],
  }),
  'fostered by the aunt': family('倉田 いぶき', {
    persons: [
      man('倉田 和夫', 1948),
      woman('倉田 のぶ', 1950),
      woman('倉田 真紀', 1978, dead('R4.8没 享年44')),
      woman('西 優子', 1975),
      man('西 隆之', 1973),
      man('倉田 いぶき', 2011),
      woman('西 帆波', 2005),
    ],
    couples: [
      ['倉田 和夫', '倉田 のぶ'],
      ['西 隆之', '西 優子'],
    ],
    children: [
      [
        ['倉田 和夫', '倉田 のぶ'],
        ['西 優子', '倉田 真紀'],
      ],
      [['倉田 真紀'], ['倉田 いぶき']],
      [['西 隆之', '西 優子'], ['西 帆波']],
      [['西 隆之', '西 優子'], ['倉田 いぶき'], 'foster'],
    ],
    residents: ['西 優子', '西 隆之', '西 帆波', '倉田 いぶき'],
  }),
  'adopted by the grandparents': family('城戸 岳', {
    persons: [
      man('城戸 一徹', 1950),
      woman('城戸 カヨ', 1952),
      woman('城戸 鈴', 1988),
      man('城戸 潤', 1984),
      man('城戸 岳', 2008),
    ],
    couples: [['城戸 一徹', '城戸 カヨ']],
    children: [
      [
        ['城戸 一徹', '城戸 カヨ'],
        ['城戸 潤', '城戸 鈴'],
      ],
      [['城戸 鈴'], ['城戸 岳']],
      [['城戸 一徹', '城戸 カヨ'], ['城戸 岳'], 'adopted'],
    ],
    residents: ['城戸 一徹', '城戸 カヨ', '城戸 岳'],
  }),
  'adopted son-in-law': family('樋口 勇作', {
    persons: [
      man('樋口 長兵衛', 1935, dead('H30.2没 享年82')),
      woman('樋口 とみ', 1938),
      woman('樋口 百合', 1962),
      man('樋口 勇作', 1960),
      man('早川 善吉', 1930, dead('H12没')),
      woman('早川 タケ', 1934),
      man('早川 憲', 1957),
      woman('樋口 あや', 1990),
    ],
    couples: [
      ['樋口 長兵衛', '樋口 とみ', { state: 'widowed' }],
      ['早川 善吉', '早川 タケ', { state: 'widowed' }],
      ['樋口 勇作', '樋口 百合'],
    ],
    children: [
      [['樋口 長兵衛', '樋口 とみ'], ['樋口 百合']],
      [['樋口 長兵衛', '樋口 とみ'], ['樋口 勇作'], 'adopted'],
      [
        ['早川 善吉', '早川 タケ'],
        ['早川 憲', '樋口 勇作'],
      ],
      [['樋口 勇作', '樋口 百合'], ['樋口 あや']],
    ],
    residents: ['樋口 とみ', '樋口 百合', '樋口 勇作'],
  }),
  'unknown father': family('羽田 莉奈', {
    persons: [
      woman('羽田 莉奈', 1996),
      person('父 不詳', 'male'),
      man('羽田 來', 2016),
      woman('羽田 乃愛', 2019),
      woman('羽田 久美', 1974),
    ],
    children: [
      [['羽田 莉奈', '父 不詳'], ['羽田 來']],
      [['羽田 莉奈'], ['羽田 乃愛']],
      [['羽田 久美'], ['羽田 莉奈']],
    ],
    residents: ['羽田 莉奈', '羽田 來', '羽田 乃愛'],
  }),
  'identical twins': family('双葉 桜', {
    persons: [
      man('双葉 啓', 1980),
      woman('双葉 志保', 1982),
      woman('双葉 梅', 2008),
      woman('双葉 桜', 2011, identical),
      woman('双葉 桃', 2011, identical),
      man('双葉 松', 2015),
    ],
    couples: [['双葉 啓', '双葉 志保']],
    children: [
      [
        ['双葉 啓', '双葉 志保'],
        ['双葉 梅', '双葉 桜', '双葉 桃', '双葉 松'],
      ],
    ],
    residents: ['双葉 啓', '双葉 志保', '双葉 梅', '双葉 桜', '双葉 桃', '双葉 松'],
  }),
  'fraternal twins': family('二見 亘', {
    persons: [
      man('二見 亘', 1979),
      woman('二見 沙織', 1981),
      man('二見 朔', 2012, fraternal),
      woman('二見 弥生', 2012, fraternal),
    ],
    couples: [['二見 亘', '二見 沙織', separated]],
    children: [
      [
        ['二見 亘', '二見 沙織'],
        ['二見 朔', '二見 弥生'],
      ],
    ],
    residents: ['二見 沙織', '二見 朔', '二見 弥生'],
  }),
  triplets: family('三田 奏子', {
    persons: [
      man('三田 勲', 1984),
      woman('三田 奏子', 1986),
      man('三田 一', 2014),
      man('三田 光', 2020, fraternal),
      woman('三田 望', 2020, fraternal),
      woman('三田 希', 2020, fraternal),
    ],
    couples: [['三田 勲', '三田 奏子']],
    children: [
      [
        ['三田 勲', '三田 奏子'],
        ['三田 一', '三田 光', '三田 望', '三田 希'],
      ],
    ],
    residents: ['三田 勲', '三田 奏子', '三田 一', '三田 光', '三田 望', '三田 希'],
  }),
  'married twins': family('対馬 兄', {
    persons: [
      woman('対馬 母', 1950),
      man('対馬 兄', 1975, identical),
      man('対馬 弟', 1975, identical),
      woman('対馬 兄嫁', 1977),
      woman('対馬 弟嫁', 1978),
      man('対馬 甲', 2003),
      woman('対馬 乙', 2005),
    ],
    couples: [
      ['対馬 兄', '対馬 兄嫁'],
      ['対馬 弟', '対馬 弟嫁'],
    ],
    children: [
      [['対馬 母'], ['対馬 兄', '対馬 弟']],
      [['対馬 兄', '対馬 兄嫁'], ['対馬 甲']],
      [['対馬 弟', '対馬 弟嫁'], ['対馬 乙']],
    ],
    residents: ['対馬 母', '対馬 弟', '対馬 弟嫁', '対馬 乙'],
  }),
  losses: family('細谷 和佳', {
    persons: [man('細谷 尊', 1985), woman('細谷 和佳', 1987), woman('細谷 茉莉', 2014), man('細谷 葉', 2021)],
    couples: [['細谷 尊', '細谷 和佳']],
    children: [
      [
        ['細谷 尊', '細谷 和佳'],
        ['細谷 茉莉', '細谷 葉'],
      ],
    ],
    pregnancies: [
      ['細谷 和佳', '細谷 尊', 'miscarriage', '2012-06-01'],
      ['細谷 和佳', '細谷 尊', 'stillbirth', '2017-02-01'],
      ['細谷 和佳', '細谷 尊', 'termination', '2019-09-01'],
      ['細谷 和佳', '細谷 尊', 'expected', '2027-01-20'],
    ],
    residents: ['細谷 尊', '細谷 和佳', '細谷 茉莉', '細谷 葉'],
  }),
  'expecting, not married': family('早瀬 ひかり', {
    persons: [
      woman('早瀬 ひかり', 2006, { notes: ['19歳 高校中退'] }),
      man('持田 蓮', 2004),
      woman('早瀬 瑞穂', 1983),
      man('早瀬 光輝', 2010),
    ],
    couples: [['持田 蓮', '早瀬 ひかり', { kind: 'engaged' }]],
    children: [[['早瀬 瑞穂'], ['早瀬 ひかり', '早瀬 光輝']]],
    pregnancies: [
      ['早瀬 ひかり', null, 'termination', '2023-05-05'],
      ['早瀬 ひかり', '持田 蓮', 'expected', '2026-12-01'],
    ],
    residents: ['早瀬 ひかり', '早瀬 瑞穂', '早瀬 光輝'],
  }),
  'brothers and sisters': family('小峰 清', {
    persons: [
      man('小峰 清', 1950),
      woman('小峰 静江', 1953),
      man('小峰 登', 1948),
      woman('小峰 文', 1955),
      woman('妻の母', 1930),
    ],
    couples: [['小峰 清', '小峰 静江']],
    children: [[['妻の母'], ['小峰 静江']]],
    siblingGroups: [['小峰 清', '小峰 登', '小峰 文']],
    residents: ['小峰 清', '小峰 静江', '小峰 登', '小峰 文', '妻の母'],
  }),
  'ten brothers and sisters': family('千葉 八重', {
    persons: [
      man('千葉 源', 1915, dead('S55没')),
      woman('千葉 いね', 1918, dead('H5没')),
      ...['一', '次', '三枝', '四郎', '五月', '睦', '七重', '八重', '久', '十和子'].map((name, index) =>
        (index % 3 === 2 || index > 5 ? woman : man)(`千葉 ${name}`, 1938 + 2 * index),
      ),
      man('千葉 甥', 1965),
      woman('千葉 甥の妻', 1967),
      woman('千葉 次の妻', 1942),
    ],
    couples: [
      ['千葉 源', '千葉 いね'],
      ['千葉 甥', '千葉 甥の妻'],
      ['千葉 次', '千葉 次の妻'],
    ],
    children: [
      [
        ['千葉 源', '千葉 いね'],
        ['一', '次', '三枝', '四郎', '五月', '睦', '七重', '八重', '久', '十和子'].map(
          (name) => `千葉 ${name}`,
        ),
      ],
      [['千葉 次', '千葉 次の妻'], ['千葉 甥']],
    ],
    residents: ['千葉 八重', '千葉 久'],
  }),
  'stepfather adopts': family('保坂 新', {
    persons: [
      man('保坂 新', 2012),
      woman('保坂 絵里', 1986),
      man('保坂 孝', 1984),
      man('遠山 直樹', 1983),
      woman('保坂 咲良', 2021),
    ],
    couples: [
      ['遠山 直樹', '保坂 絵里', { ...divorced, startedOn: '2010-01-01', endedOn: '2015-01-01' }],
      ['保坂 孝', '保坂 絵里', { startedOn: '2019-01-01' }],
    ],
    children: [
      [['遠山 直樹', '保坂 絵里'], ['保坂 新']],
      [['保坂 孝'], ['保坂 新'], 'adopted'],
      [['保坂 孝', '保坂 絵里'], ['保坂 咲良']],
    ],
    residents: ['保坂 新', '保坂 絵里', '保坂 孝', '保坂 咲良'],
  }),
};
