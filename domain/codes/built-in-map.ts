/**
 * First filling of the lists of the household and district maps (reference.md §5.1, §5.3; codes.json `mapLayers`). The
 * group of a layer says what stands in it: households, single places, lines or areas.
 */
export const mapLists = {
  // Short marks beside a symbol; 【推定】: every office has its own abbreviations.
  personMark: [
    ['body', '身', 'handbook'],
    ['intellectual', '療', 'handbook'],
    ['mental', '精', 'handbook'],
    ['dementia', '認', 'illness'],
    ['intractable', '難', 'illness'],
    ['dependence', '依', 'illness'],
    ['carer', '介', 'role'],
  ],
  mapLayer: [
    ['needs', '要支援者宅', 'household'],
    ['helps', '支援者宅', 'household'],
    ['commissioner', '民生委員・福祉委員・区長', 'household'],
    ['shelter', '避難所', 'point'],
    ['assembly', '一時避難場所', 'point'],
    ['hazard', '危険箇所', 'point'],
    ['hazard-area', '危険な区域（土砂・浸水など）', 'area'],
    ['caution', '注意する道', 'line'],
    ['route', '避難経路', 'line'],
    ['boundary', '班の境界', 'area'],
    ['equipment', 'AED・消火栓', 'point'],
    ['hall', '集会所・店', 'point'],
  ],
  surveyResult: [
    ['met', '会えた'],
    ['family', '家族に会えた'],
    ['absent', '不在'],
    ['letter', '手紙を置いた'],
    ['declined', '断られた'],
    ['concern', '気になることがあった', '', true],
  ],
} as const satisfies Record<string, readonly (readonly [string, string, string?, boolean?])[]>;
