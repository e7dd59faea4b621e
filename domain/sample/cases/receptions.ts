import type { InputOf } from '../../contract/index.ts';

type Step = Omit<InputOf<'intake.addEmergencyStep'>, 'intakeId' | 'doneOn'>;

/** What the 受付票 says beside the story, and who answers for a minor. */
interface Reception {
  readonly visitor?: { readonly name: string; readonly relation: string };
  readonly involved?: string;
  readonly request?: string;
  readonly withoutConsent?: { readonly noConsentReason: string; readonly consentOutlook: string };
  /** What was done on the day itself. */
  readonly emergency?: readonly Step[];
  /** The parent who gives consent for a minor. */
  readonly parent?: string;
}

const step = (doneAt: string, action: string, told: string, answer: string): Step => ({
  doneAt,
  action,
  told,
  answer,
});

/** By the name of the person at the centre. */
export const receptions: Readonly<Record<string, Reception>> = {
  '柿沼 正彦': {
    visitor: { name: '古庄 節子', relation: '民生児童委員（日当区）' },
    involved: '民生委員（月1回の見守り）。医療・介護の利用なし。',
    request: '母の介護と滞納、本人の生活を一つの窓口で見てほしい。',
    withoutConsent: {
      noConsentReason:
        '本人は20年近く家族以外に会っておらず、まだ話ができない。母は「息子には言わないで」と話す。',
      consentOutlook: '母への訪問を重ね、母の了解を得てから本人に手紙で説明する。',
    },
  },
  '真壁 結月': {
    involved: '見本中学校、みほん保育園、母の通院先。',
    request: '母を責めない形で、家事の負担を減らす手立てを一緒に考えてほしい。',
    withoutConsent: {
      noConsentReason: '母が「役場に知られると子どもを取られる」と不安を訴え、相談を断っている。',
      consentOutlook: '手当の手続きなど母の困りごとから関わり、半年以内に改めて説明する。',
    },
    parent: '真壁 亜矢',
  },
  '乙部 里佳': {
    involved: '居宅介護支援事業所「ひなた」、デイサービス、こぐま広場。',
    request: '高齢と子どもの窓口を一本にしてほしい。',
  },
  '鷲尾 源一': {
    visitor: { name: '石神平区 区長', relation: '区長' },
    involved: 'なし（民生委員の訪問も断られている）。',
    request: '道にはみ出した廃材の対応と、本人の安否の確認。',
    withoutConsent: {
      noConsentReason: '本人が支援を望まず、話を聞く前に断られる。',
      consentOutlook: '訪問を重ねて関係を作る。同意は急がず、受診の話が出た時点で説明する。',
    },
  },
  '志田 美咲': {
    involved: '県女性相談支援センター、警察。',
    request: '居所を知られない形での住まい・生活費・子どもの手続き。',
    emergency: [
      step(
        '13:20',
        '県女性相談支援センターから引継ぎを受け、到着時刻と連絡方法を確認した。',
        '保健福祉課長',
        '別室を確保し、対応する職員を4人に限る。',
      ),
      step(
        '14:45',
        '住民記録の閲覧制限の準備を依頼した。',
        '税務住民課長',
        '申出の日まで窓口での照会に応じない扱いとする。',
      ),
      step(
        '16:10',
        '緊急の食料と寝具を社協から受け取り、本人に渡した。',
        '町社協 瀬古係長',
        '3日分。追加が要るときは連絡を。',
      ),
    ],
  },
  '邊見 亮': {
    involved: '警察（保護）。',
    request: '今夜一人にしないこと。受診につなぐこと。',
    withoutConsent: {
      noConsentReason: '保護の翌日で、説明を受け止められる状態にない。',
      consentOutlook: '姉の滞在中に本人と会い、落ち着いてから説明する。',
    },
    emergency: [
      step(
        '09:10',
        '警察から保護の状況を聴き取り、姉の到着時刻を確認した。',
        '保健福祉課長',
        '障がい福祉係と保健所で当日対応する。',
      ),
      step(
        '10:30',
        '保健所へ連絡し、翌日の同行訪問を依頼した。',
        '保健所 朝岡相談員',
        '翌日10時に同行。今夜は警察署の相談室で姉を待つ。',
      ),
    ],
  },
  '早乙女 樹': { parent: '早乙女 瑞穂', involved: '見本中学校、適応指導教室。' },
  '岩﨑 颯真': {
    parent: '岩﨑 奈緒',
    involved: '警察、見本中学校。',
    withoutConsent: {
      noConsentReason: '父母とも「家のことは家で」と話し、まだ説明できていない。',
      consentOutlook: '母・継父とそれぞれ面談し、夫婦の返事を待つ。',
    },
  },
  'FERREIRA 美優': {
    parent: 'FERREIRA DOS SANTOS MARIA APARECIDA LUCI',
    involved: '見本中学校、町立病院（祖母の透析）。',
    withoutConsent: {
      noConsentReason: '母の勤務が不規則で会えていない。通訳の手配が要る。',
      consentOutlook: 'ポルトガル語の通訳を手配し、月内に母へ説明する。',
    },
  },
  '鍬田 学': {
    visitor: { name: '丸茂 忠', relation: '民生児童委員（川端西区）' },
    involved: '民生委員。母の施設入所時に高齢者センターが関わった。',
    request: '受診につなぐ方法と、父の休む場の相談。',
  },
  '羽生田 真由': {
    withoutConsent: {
      noConsentReason: '本人に会えていない。母は「娘に知られたくない」と話す。',
      consentOutlook: '母の受診の支援から始め、本人には手紙で少しずつ知らせる。',
    },
  },
  '蓮沼 和歌子': {
    involved: '保健所（動物担当）。',
    request: '猫のことだけでなく、本人の健康も見てほしい。',
  },
  '平手 克巳': {
    visitor: { name: '安曇 武史', relation: '警察署 生活安全課（付添い）' },
    involved: '警察。',
    request: '今夜の寝る場所、食料、受診。',
    emergency: [
      step(
        '09:40',
        '非常食と温かい飲み物を渡し、体温と呼吸の様子を保健師が確認した。',
        '健康づくり係 間宮保健師',
        '37.8度。本日中に受診を。',
      ),
      step(
        '10:15',
        '一時生活支援の受入れを照会した。',
        '県福祉事務所 越前現業員',
        '空きを確認し、午後に回答する。',
      ),
    ],
  },
};
