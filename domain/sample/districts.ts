/** 地区 > 行政区 > 班 of 見本町. */
export const areas = ['上の郷地区', '中央地区', '川向地区'] as const;

export const wards = [
  { name: '日当区', area: '上の郷地区', groups: ['1班', '2班', '3班'] },
  { name: '桐窪区', area: '上の郷地区', groups: [] },
  { name: '石神平区', area: '上の郷地区', groups: [] },
  { name: '元宿区', area: '中央地区', groups: ['上組', '下組'] },
  { name: '見本駅前区', area: '中央地区', groups: ['1班', '2班'] },
  { name: '新開区', area: '中央地区', groups: [] },
  { name: '町営住宅区', area: '中央地区', groups: ['1号棟', '2号棟'] },
  { name: '川端西区', area: '川向地区', groups: ['北班', '南班'] },
  { name: '葭原区', area: '川向地区', groups: [] },
  { name: '竹ノ平区', area: '川向地区', groups: [] },
] as const satisfies readonly { name: string; area: (typeof areas)[number]; groups: readonly string[] }[];
