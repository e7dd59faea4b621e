import { dead, divorced, family, man, widowed, woman } from './build.ts';

/** How people stand to each other. */
export const emotions = {
  'every kind of emotional tie': family('岩倉 望', {
    persons: [
      man('岩倉 猛', 1950),
      woman('岩倉 澄', 1953),
      man('岩倉 昂', 1976),
      woman('岩倉 望', 1979),
      man('岩倉 環樹', 1982),
      woman('岩倉 茜', 1978),
      woman('岩倉 芽衣', 2006),
    ],
    couples: [
      ['岩倉 猛', '岩倉 澄'],
      ['岩倉 昂', '岩倉 茜'],
    ],
    children: [
      [
        ['岩倉 猛', '岩倉 澄'],
        ['岩倉 昂', '岩倉 望', '岩倉 環樹'],
      ],
      [['岩倉 昂', '岩倉 茜'], ['岩倉 芽衣']],
    ],
    emotions: [
      ['岩倉 澄', '岩倉 望', 'close'],
      ['岩倉 猛', '岩倉 澄', 'distant'],
      ['岩倉 猛', '岩倉 昂', 'conflict'],
      ['岩倉 望', '岩倉 昂', 'cutoff'],
      ['岩倉 昂', '岩倉 芽衣', 'abuse', 'directed'],
      ['岩倉 茜', '岩倉 環樹', 'close', 'directed'],
    ],
    residents: ['岩倉 猛', '岩倉 澄', '岩倉 望'],
  }),
  'violence in the couple': family('藤枝 茉由', {
    persons: [
      man('藤枝 剛', 1985),
      woman('藤枝 茉由', 1988),
      man('藤枝 瑛太', 2013),
      woman('藤枝 心', 2018),
      woman('長浜 初枝', 1960),
    ],
    couples: [['藤枝 剛', '藤枝 茉由']],
    children: [
      [
        ['藤枝 剛', '藤枝 茉由'],
        ['藤枝 瑛太', '藤枝 心'],
      ],
      [['長浜 初枝'], ['藤枝 茉由']],
    ],
    emotions: [
      ['藤枝 剛', '藤枝 茉由', 'abuse', 'directed'],
      ['藤枝 剛', '藤枝 茉由', 'conflict'],
      ['藤枝 剛', '藤枝 瑛太', 'abuse', 'directed'],
      ['藤枝 茉由', '藤枝 心', 'close'],
      ['長浜 初枝', '藤枝 茉由', 'close'],
    ],
    residents: ['藤枝 剛', '藤枝 茉由', '藤枝 瑛太', '藤枝 心'],
  }),
  'three ties between two people': family('沼田 佳代', {
    persons: [
      woman('沼田 佳代', 1955),
      woman('沼田 まさ', 1932, { notes: ['要介護3', '認知症'] }),
      man('沼田 正義', 1958),
    ],
    children: [[['沼田 まさ'], ['沼田 佳代', '沼田 正義']]],
    emotions: [
      ['沼田 佳代', '沼田 まさ', 'close'],
      ['沼田 佳代', '沼田 まさ', 'conflict'],
      ['沼田 まさ', '沼田 佳代', 'abuse', 'directed'],
      ['沼田 正義', '沼田 まさ', 'cutoff'],
    ],
    residents: ['沼田 佳代', '沼田 まさ'],
  }),
  'ties across the family': family('古川 千尋', {
    persons: [
      man('古川 庄司', 1940, dead('R2.2没 享年79')),
      woman('古川 フサ', 1944),
      man('古川 晃', 1966),
      woman('古川 典江', 1968),
      woman('寺尾 邦子', 1970),
      man('寺尾 豪', 1969),
      woman('古川 千尋', 1993),
      man('古川 一輝', 1996),
      man('寺尾 拓海', 1998),
      woman('近所の人', 1950),
    ],
    couples: [
      ['古川 庄司', '古川 フサ', widowed],
      ['古川 晃', '古川 典江'],
      ['寺尾 豪', '寺尾 邦子', divorced],
    ],
    children: [
      [
        ['古川 庄司', '古川 フサ'],
        ['古川 晃', '寺尾 邦子'],
      ],
      [
        ['古川 晃', '古川 典江'],
        ['古川 千尋', '古川 一輝'],
      ],
      [['寺尾 豪', '寺尾 邦子'], ['寺尾 拓海']],
    ],
    emotions: [
      ['古川 フサ', '古川 千尋', 'close'],
      ['古川 典江', '寺尾 邦子', 'conflict'],
      ['寺尾 拓海', '古川 千尋', 'distant'],
      ['近所の人', '古川 フサ', 'close', 'directed'],
    ],
    residents: ['古川 フサ', '古川 晃', '古川 典江', '古川 千尋'],
  }),
};
