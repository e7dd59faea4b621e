import type { ParentageKind, Partnership, Sex } from '../kinship/ties.ts';
import type { GenogramInput, GenogramPerson } from './types.ts';

/** Invented families for tests, one for each way of living together that the office meets. */
export const sampleFamilies: Readonly<Record<string, GenogramInput>> = {
  'three generations': family('太郎', {
    persons: [
      man('泉 源三', 1941, { notes: ['R5.2没 享年81'] }),
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
      ['泉 源三', '泉 ハル', { state: 'widowed' }],
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
      man('戸部 勇', 1938, { notes: ['R4.3没 享年83'] }),
      woman('戸部 ミツ', 1942, { notes: ['要介護1'] }),
      man('戸部 茂', 1970),
      woman('原口 由紀', 1973),
      man('原口', undefined),
    ],
    couples: [
      ['戸部 勇', '戸部 ミツ', { state: 'widowed' }],
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
  'single parent': family('大西 真帆', {
    persons: [
      woman('大西 真帆', 1990),
      woman('大西 芽', 2014),
      man('大西 律', 2017),
      woman('大西 妙子', 1962),
    ],
    couples: [],
    children: [
      [['大西 真帆'], ['大西 芽', '大西 律']],
      [['大西 妙子'], ['大西 真帆']],
    ],
    residents: ['大西 真帆', '大西 芽', '大西 律'],
  }),
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
      ['野上 徹', '相沢 恵', { state: 'divorced', startedOn: '2003-05-05', endedOn: '2012-03-01' }],
      ['相沢 剛', '相沢 恵', { startedOn: '2016-10-10' }],
      ['相沢 剛', '宮下 早苗', { state: 'divorced', startedOn: '2005-01-01' }],
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
  'living alone': family('久米 トシ', {
    persons: [
      woman('久米 トシ', 1940),
      man('久米 実', 1936, { notes: ['H28.7没 享年80'] }),
      man('久米 豊', 1965),
      woman('久米 典子', 1968),
    ],
    couples: [
      ['久米 実', '久米 トシ', { state: 'widowed' }],
      ['久米 豊', '久米 典子'],
    ],
    children: [[['久米 実', '久米 トシ'], ['久米 豊']]],
    residents: ['久米 トシ'],
  }),
  divorced: family('市原 学', {
    persons: [man('市原 学', 1976), woman('桑名 瞳', 1979), woman('桑名 花', 2006), man('市原 大地', 2009)],
    couples: [['市原 学', '桑名 瞳', { state: 'divorced', endedOn: '2019-08-01' }]],
    children: [
      [
        ['市原 学', '桑名 瞳'],
        ['桑名 花', '市原 大地'],
      ],
    ],
    residents: ['市原 学', '市原 大地'],
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
      ['三好 健', '塩見 悦子', { state: 'divorced', startedOn: '1990-04-01' }],
      [
        '三好 健',
        '古賀 里美',
        { state: 'separated', kind: 'cohabiting', startedOn: '2000-04-01', endedOn: '2005-01-01' },
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
  adopted: family('堀 あかり', {
    persons: [
      man('堀 俊介', 1972),
      woman('堀 美和', 1974),
      woman('堀 あかり', 2010),
      man('堀 湊', 2013),
      woman('堀 つむぎ', 2015, { twinGroup: 't', twinKind: 'identical' }),
      woman('堀 しおり', 2015, { twinGroup: 't', twinKind: 'identical' }),
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
  roommates: family('根岸 勉', {
    persons: [
      man('根岸 勉', 1958),
      man('倉本 一', 1961),
      woman('李 美蘭', 1989),
      { ...man('不詳', undefined), sex: 'unknown' },
    ],
    couples: [],
    children: [],
    residents: ['根岸 勉', '倉本 一', '李 美蘭'],
  }),
  'long name': family('マリアクリスチナデロスサントスゴンザレスイエスペレイラダシルバオリベイラソウザ', {
    persons: [
      woman('マリアクリスチナデロスサントスゴンザレスイエスペレイラダシルバオリベイラソウザ', 1985, {
        notes: ['在留 R9.3まで', '通訳要'],
      }),
      man('Alexander Maximilian Featherstonehaugh', 1983),
      woman('髙﨑 𠮷乃', 2012),
      man('渡邊󠄂 斉藤次郎左衛門', 2015),
    ],
    couples: [
      [
        'マリアクリスチナデロスサントスゴンザレスイエスペレイラダシルバオリベイラソウザ',
        'Alexander Maximilian Featherstonehaugh',
        { kind: 'cohabiting' },
      ],
    ],
    children: [
      [
        [
          'マリアクリスチナデロスサントスゴンザレスイエスペレイラダシルバオリベイラソウザ',
          'Alexander Maximilian Featherstonehaugh',
        ],
        ['髙﨑 𠮷乃', '渡邊󠄂 斉藤次郎左衛門'],
      ],
    ],
    residents: [
      'マリアクリスチナデロスサントスゴンザレスイエスペレイラダシルバオリベイラソウザ',
      '髙﨑 𠮷乃',
      '渡邊󠄂 斉藤次郎左衛門',
    ],
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
  'both families': family('梶 圭', {
    persons: [
      man('梶 正', 1935),
      woman('梶 タミ', 1938),
      man('谷 弘', 1936),
      woman('谷 スエ', 1940),
      man('梶 圭', 1965),
      man('梶 修', 1968),
      woman('梶 弓子', 1961),
      woman('梶 直美', 1967),
      man('谷 昇', 1970),
      woman('谷 梢', 1972),
      man('梶 翔', 1995),
      woman('梶 未来', 1996),
      man('梶 海', 2020),
      woman('谷 凪', 2001),
    ],
    couples: [
      ['梶 正', '梶 タミ'],
      ['谷 弘', '谷 スエ'],
      ['梶 圭', '梶 直美'],
      ['梶 翔', '梶 未来'],
      ['谷 昇', '谷 梢'],
    ],
    children: [
      [
        ['梶 正', '梶 タミ'],
        ['梶 圭', '梶 修', '梶 弓子'],
      ],
      [
        ['谷 弘', '谷 スエ'],
        ['梶 直美', '谷 昇'],
      ],
      [['梶 圭', '梶 直美'], ['梶 翔']],
      [['梶 翔', '梶 未来'], ['梶 海']],
      [['谷 昇', '谷 梢'], ['谷 凪']],
    ],
    residents: ['梶 タミ', '梶 圭', '梶 直美', '梶 翔', '梶 未来', '梶 海'],
  }),
  'uncle and niece': family('槙 誠', {
    persons: [
      man('槙 重', 1930),
      woman('槙 しげ', 1932),
      man('槙 誠', 1960),
      woman('槙 和', 1955),
      woman('槙 綾', 1980),
      man('槙 新', 2004),
    ],
    couples: [
      ['槙 重', '槙 しげ'],
      ['槙 誠', '槙 綾'],
    ],
    children: [
      [
        ['槙 重', '槙 しげ'],
        ['槙 誠', '槙 和'],
      ],
      [['槙 和'], ['槙 綾']],
      [['槙 誠', '槙 綾'], ['槙 新']],
    ],
    residents: ['槙 誠', '槙 綾', '槙 新'],
  }),
};

type Extra = Partial<GenogramPerson>;

function man(name: string, year: number | undefined, extra: Extra = {}): GenogramPerson {
  return person(name, 'male', year, extra);
}

function woman(name: string, year: number | undefined, extra: Extra = {}): GenogramPerson {
  return person(name, 'female', year, extra);
}

function person(name: string, sex: Sex, year: number | undefined, extra: Extra): GenogramPerson {
  return { id: name, name, sex, birth: year === undefined ? null : `${String(year)}-04-15`, ...extra };
}

function family(
  principal: string,
  parts: {
    persons: readonly GenogramPerson[];
    couples: readonly (readonly [string, string, Partial<Partnership>?])[];
    children: readonly (readonly [readonly string[], readonly string[], ParentageKind?])[];
    siblingGroups?: readonly (readonly string[])[];
    residents: readonly string[];
  },
): GenogramInput {
  return {
    principal,
    persons: parts.persons,
    residents: parts.residents,
    siblingGroups: parts.siblingGroups ?? [],
    partnerships: parts.couples.map(([personA, personB, extra]) => ({
      id: `${personA}=${personB}`,
      personA,
      personB,
      kind: 'married',
      state: 'together',
      ...extra,
    })),
    parentages: parts.children.flatMap(([parents, children, kind = 'birth']) =>
      children.flatMap((child) =>
        parents.map((parent) => ({ id: `${parent}>${child} ${kind}`, child, parent, kind })),
      ),
    ),
  };
}
