import type { GenogramInput } from '../types.ts';
import { family, man, woman } from './build.ts';

/** Records that contradict themselves: the drawing stands, and each says what is wrong. */
export const contradictoryFamilies: Readonly<Record<string, GenogramInput>> = {
  'cycle of descent': family('環 甲', {
    persons: [man('環 甲', 1960), man('環 乙', 1980), man('環 丙', 2000)],
    children: [
      [['環 甲'], ['環 乙']],
      [['環 乙'], ['環 丙']],
      [['環 丙'], ['環 甲']],
    ],
  }),
  'child older than its parent': family('逆井 父', {
    persons: [man('逆井 父', 1990), woman('逆井 母', 1965), woman('逆井 子', 1988)],
    couples: [['逆井 父', '逆井 母']],
    children: [[['逆井 父', '逆井 母'], ['逆井 子']]],
    residents: ['逆井 父', '逆井 母', '逆井 子'],
  }),
  'two biological mothers': family('重田 空', {
    persons: [woman('重田 空', 2010), woman('重田 母', 1985), woman('別の 母', 1983), man('重田 父', 1980)],
    couples: [['重田 父', '重田 母']],
    children: [[['重田 父', '重田 母', '別の 母'], ['重田 空']]],
    residents: ['重田 空', '重田 母', '重田 父'],
  }),
  'unknown, doubled and tied to themselves': {
    ...family('迷子 一', {
      persons: [man('迷子 一', 1970), woman('迷子 二', 1972), man('迷子 三', 2000)],
      couples: [
        ['迷子 一', '迷子 二'],
        ['迷子 一', 'いない人'],
        ['迷子 二', '迷子 二'],
      ],
      children: [
        [['迷子 一', '迷子 二'], ['迷子 三']],
        [['いない人'], ['迷子 三']],
      ],
      emotions: [
        ['迷子 一', 'いない人', 'close'],
        ['迷子 三', '迷子 三', 'conflict'],
      ],
      pregnancies: [['いない人', null, 'expected']],
      residents: ['迷子 一', '迷子 二', 'いない人'],
    }),
  },
  'partners who descend from each other': family('縦山 祖', {
    persons: [man('縦山 祖', 1930), woman('縦山 子', 1955), woman('縦山 孫', 1980), man('縦山 曾', 2005)],
    couples: [['縦山 祖', '縦山 孫']],
    children: [
      [['縦山 祖'], ['縦山 子']],
      [['縦山 子'], ['縦山 孫']],
      [['縦山 祖', '縦山 孫'], ['縦山 曾']],
    ],
    residents: ['縦山 祖', '縦山 孫'],
  }),
};
