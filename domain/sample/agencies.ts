export interface AgencyPlan {
  readonly name: string;
  readonly shortName: string;
  readonly category: string;
  readonly phone: string;
  readonly secrecy: boolean;
  readonly people: readonly { readonly name: string; readonly post: string; readonly initial: string }[];
}

/** 支援機関 of 見本町. The person named first comes to the meetings. */
export const agencies = {
  office: agency('見本町保健福祉課 重層推進室', '重層推進室', 'town-welfare', '0000-00-1101', [
    ['倉科 千尋', '室長', '室'],
    ['門倉 遼', '相談支援包括化推進員', '門'],
  ]),
  welfare: agency('見本町保健福祉課 社会福祉係', '社会福祉係', 'town-welfare', '0000-00-1102', [
    ['鳴海 周平', '係長', '鳴'],
    ['筒井 まどか', '主事', '筒'],
  ]),
  disability: agency('見本町保健福祉課 障がい福祉係', '障がい福祉係', 'town-welfare', '0000-00-1103', [
    ['設楽 直美', '係長', '設'],
    ['入江 拓人', '主事', '入'],
  ]),
  elder: agency('見本町高齢者相談支援センター', '高齢者センター', 'elder-centre', '0000-00-1104', [
    ['笠松 由利子', '主任介護支援専門員', '笠'],
    ['生駒 大地', '社会福祉士', '生'],
    ['名倉 さと子', '保健師', '名'],
  ]),
  health: agency('見本町保健福祉課 健康づくり係', '健康づくり係', 'town-health', '0000-00-1105', [
    ['間宮 佳織', '保健師', '間'],
    ['植草 美緒', '保健師', '植'],
  ]),
  child: agency('見本町こども家庭センター', 'こども家庭C', 'town-child', '0000-00-1106', [
    ['玉置 仁美', '統括支援員', '玉'],
    ['有賀 真帆', '家庭相談員', '有'],
  ]),
  childcare: agency('見本町子育て支援センター「こぐま広場」', 'こぐま広場', 'town-child', '0000-00-1107', [
    ['宝田 ゆかり', '所長', '宝'],
  ]),
  tax: agency('見本町税務住民課', '税務住民課', 'town-tax', '0000-00-1108', [['堤 浩介', '収納係長', '堤']]),
  water: agency('見本町建設水道課 上下水道係', '上下水道係', 'town-tax', '0000-00-1109', [
    ['楢崎 哲', '係長', '楢'],
  ]),
  education: agency('見本町教育委員会 学校教育係', '教育委員会', 'town-education', '0000-00-1110', [
    ['芹沢 望', 'スクールソーシャルワーカー', '芹'],
    ['勝俣 敏', '指導主事', '勝'],
  ]),
  council: agency('見本町社会福祉協議会', '町社協', 'social-council', '0000-00-1201', [
    ['瀬古 和也', '地域福祉係長', '瀬'],
    ['梁川 明日香', '生活支援コーディネーター', '梁'],
  ]),
  selfReliance: agency(
    '生活就労支援センター「みほんステップ」',
    'ステップ',
    'employment-support',
    '0000-00-1202',
    [
      ['神林 圭', '主任相談支援員', '神'],
      ['大迫 美樹', '就労支援員', '迫'],
    ],
  ),
  disabilityCentre: agency(
    '見本圏域障がい者総合支援センター「あおぞら」',
    'あおぞら',
    'disability-consultation',
    '0000-00-1203',
    [
      ['曽我 亮介', '相談支援専門員', '曽'],
      ['福地 なつみ', '相談支援専門員', '福'],
    ],
  ),
  prefecture: agency('県見本福祉事務所', '県福祉事務所', 'prefecture-welfare', '0000-00-1301', [
    ['菅沼 孝', '査察指導員', '菅'],
    ['越前 紗弥', '現業員', '越'],
  ]),
  healthCentre: agency('県見本保健所', '保健所', 'health-centre', '0000-00-1302', [
    ['朝岡 しのぶ', '精神保健福祉相談員', '朝'],
  ]),
  childGuidance: agency('県見本児童相談所', '児相', 'child-guidance', '0000-00-1303', [
    ['樋渡 淳', '児童福祉司', '樋'],
  ]),
  hospital: agency('町立見本病院 地域連携室', '町立病院', 'medical', '0000-00-1401', [
    ['稲垣 公子', '医療ソーシャルワーカー', '稲'],
    ['佐久田 徹', '内科医師', '佐'],
  ]),
  homeNursing: agency('訪問看護ステーション「つゆくさ」', 'つゆくさ', 'psychiatry', '0000-00-1402', [
    ['赤羽根 春奈', '看護師', '赤'],
  ]),
  careManager: agency('居宅介護支援事業所「ひなた」', 'ひなた', 'care-manager', '0000-00-1403', [
    ['三枝 光代', '介護支援専門員', '三'],
    ['柏 慎一', '介護支援専門員', '柏'],
  ]),
  commissioner: agency('見本町民生児童委員協議会', '民児協', 'commissioner', '0000-00-1501', [
    ['古庄 節子', '民生児童委員（日当区）', '古'],
    ['丸茂 忠', '民生児童委員（川端西区）', '丸'],
    ['下平 久江', '主任児童委員', '下'],
  ]),
  primary: agency('見本町立見本小学校', '見本小', 'primary-school', '0000-00-1601', [
    ['浜口 泰子', '教頭', '浜'],
  ]),
  junior: agency('見本町立見本中学校', '見本中', 'junior-high', '0000-00-1602', [
    ['大石 和馬', '生徒指導主事', '大'],
    ['滝 恵里', '養護教諭', '滝'],
  ]),
  nursery: agency('みほん保育園', 'みほん保育園', 'nursery', '0000-00-1603', [['篠 のり子', '園長', '篠']]),
  fire: agency('見本消防署', '消防', 'fire', '0000-00-1701', [['轟 一成', '救急係長', '轟']]),
  police: agency('見本警察署 生活安全課', '警察', 'police', '0000-00-1702', [['安曇 武史', '係長', '安']]),
  helloWork: agency('ハローワーク見本', 'ハローワーク', 'hello-work', '0000-00-1703', [
    ['久米 しおり', '就職支援ナビゲーター', '久'],
  ]),
  guardianship: agency('見本権利擁護センター', '権利擁護C', 'guardianship', '0000-00-1801', [
    ['郡司 礼子', '司法書士', '郡'],
  ]),
  ward: {
    ...agency('日当区（区長）', '日当区', 'ward', '0000-00-1901', [['両角 守', '区長', '両']]),
    secrecy: false,
  },
} as const satisfies Record<string, AgencyPlan>;

function agency(
  name: string,
  shortName: string,
  category: string,
  phone: string,
  people: readonly (readonly [name: string, post: string, initial: string])[],
): AgencyPlan {
  return {
    name,
    shortName,
    category,
    phone,
    secrecy: true,
    people: people.map(([person, post, initial]) => ({ name: person, post, initial })),
  };
}
