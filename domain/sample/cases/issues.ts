interface IssuePlan {
  /** The member it belongs to; null: the household. */
  readonly who: string | null;
  readonly code: string;
  readonly note: string;
  /** How it has gone since. */
  readonly since?: { readonly ago: number; readonly state: 'improving' | 'resolved' };
}

/** 課題 as the assessment found them, by the name of the person at the centre; the rest is taken over from the 受付票. */
export const issuesFound: Readonly<Record<string, readonly IssuePlan[]>> = {
  '柿沼 正彦': [
    {
      who: '柿沼 正彦',
      code: '601',
      note: '20年余り。夜に台所へ降りる。',
      since: { ago: 61, state: 'improving' },
    },
    {
      who: '柿沼 ハツ',
      code: '201',
      note: '膝の痛み。畑と買物に出られない。',
      since: { ago: 88, state: 'improving' },
    },
    {
      who: '柿沼 正彦',
      code: '108',
      note: '歯の痛み。資格確認書の所在が不明。',
      since: { ago: 196, state: 'resolved' },
    },
    {
      who: null,
      code: '403',
      note: '固定資産税と国保税。分納の余地あり。',
      since: { ago: 236, state: 'improving' },
    },
  ],
  '真壁 結月': [
    {
      who: '真壁 結月',
      code: '304',
      note: '朝食、末弟の送り、夕食、洗濯。',
      since: { ago: 55, state: 'improving' },
    },
    { who: '真壁 亜矢', code: '105', note: 'うつ病。夜の不眠。', since: { ago: 132, state: 'improving' } },
    {
      who: '真壁 結月',
      code: '302',
      note: '遅刻が週3日、欠席が月8日。',
      since: { ago: 36, state: 'resolved' },
    },
    { who: null, code: '401', note: '傷病手当金の残りが短い。' },
  ],
  '乙部 里佳': [
    { who: '乙部 里佳', code: '203', note: '夜中に3回起こされる。', since: { ago: 58, state: 'improving' } },
    { who: '乙部 フミ子', code: '202', note: '物盗られ妄想が嫁に向く。' },
    { who: '乙部 湊太', code: '301', note: '言葉がゆっくり。', since: { ago: 17, state: 'improving' } },
  ],
  '鷲尾 源一': [
    {
      who: '鷲尾 源一',
      code: '603',
      note: '「ほうっておけ」。以前に役場で断られた思いがある。',
      since: { ago: 99, state: 'improving' },
    },
    { who: '鷲尾 源一', code: '107', note: '毎日3合。血圧が高い。', since: { ago: 29, state: 'improving' } },
    { who: null, code: '604', note: '道にはみ出した廃材。', since: { ago: 163, state: 'resolved' } },
  ],
  '志田 美咲': [
    { who: '志田 美咲', code: '105', note: '物音で目が覚める。', since: { ago: 146, state: 'improving' } },
    {
      who: '志田 凛花',
      code: '301',
      note: '大きな音におびえる。夜泣き。',
      since: { ago: 43, state: 'improving' },
    },
    { who: null, code: '501', note: '避難先の住まい。', since: { ago: 266, state: 'resolved' } },
  ],
  '宇佐見 朱里': [
    {
      who: '宇佐見 暖',
      code: '301',
      note: '低出生体重。体重は増えている。',
      since: { ago: 26, state: 'improving' },
    },
    { who: '宇佐見 朱里', code: '602', note: '頼れる家族・友人がいない。' },
  ],
  '梶谷 英樹': [
    { who: '梶谷 英樹', code: '406', note: '工場の閉鎖で離職。', since: { ago: 93, state: 'improving' } },
    { who: null, code: '403', note: '水道8か月、町税。', since: { ago: 41, state: 'improving' } },
  ],
};
