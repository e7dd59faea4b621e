import type { InputOf } from '../../contract/index.ts';
import type { AgencyKey } from '../plan.ts';

type ConcernWords = Pick<
  InputOf<'concern.add'>,
  'route' | 'informant' | 'called' | 'place' | 'members' | 'content' | 'urgency' | 'nextPlan'
>;

interface ConcernPlan extends ConcernWords {
  readonly noticedAgo: number;
  readonly agency?: AgencyKey;
  readonly ward: string;
  readonly nextIn?: number;
  /** The person who turned out to live there, at the centre of a case. */
  readonly became?: string;
  readonly settled?: { readonly ago: number; readonly reason: string };
  readonly thrownAway?: true;
}

export const concerns: readonly ConcernPlan[] = [
  {
    noticedAgo: 26,
    route: 'partner-business',
    informant: '新聞販売店の配達員',
    called: '橋のたもとの、雨戸の閉まった平屋',
    place: '見本町大字上の郷（桐窪橋の東側）',
    ward: '桐窪区',
    members: '高齢の男性一人らしい。名前は分からない。',
    content: '新聞が3日分たまることが月に2、3回ある。声をかけると窓越しに「置いといて」と返事がある。',
    urgency: 'month',
    nextIn: 9,
    nextPlan: '区長に世帯の様子を聞く',
  },
  {
    noticedAgo: 18,
    route: 'neighbour',
    informant: '同じアパートの住民（名前は出さない）',
    called: '駅前アパート2階、夜に子どもの泣き声',
    place: '見本町大字元宿（駅前のアパート2階）',
    ward: '見本駅前区',
    members: '若い母親と、2、3歳の子。',
    content: '夜10時過ぎに子どもの泣き声と大きな物音が続くことがある。昼間に見かけた子は元気そうだった。',
    urgency: 'week',
    nextIn: -4,
    nextPlan: 'こども家庭センターと訪問の仕方を相談',
  },
  {
    noticedAgo: 9,
    route: 'town-office',
    informant: '上下水道係 検針員',
    agency: 'water',
    called: '黄色い軽自動車の家',
    place: '見本町大字川向（竹ノ平公民館の北）',
    ward: '竹ノ平区',
    members: '中年の男性と、高齢の女性。',
    content:
      '検針のとき、玄関に飲料の空き容器が積まれていた。男性は「母は寝ている」と戸を閉めた。水の使用は普段どおり。',
    urgency: 'month',
    nextIn: 15,
    nextPlan: '高齢者センターの訪問歴を照会',
  },
  {
    noticedAgo: 44,
    route: 'neighbour',
    informant: '近隣住民（名前は出さない）',
    called: 'バス停前の、猫の多い家',
    place: '見本町大字上の郷（日当バス停の前）',
    ward: '日当区',
    members: '70歳くらいの女性一人。',
    content: '猫が10匹以上いる。本人はいつも長袖で、やせてきた。',
    urgency: 'month',
    nextPlan: '',
    became: '蓮沼 和歌子',
  },
  {
    noticedAgo: 120,
    route: 'watcher',
    informant: '見守り員',
    called: '空き家のはずの家に明かり',
    place: '見本町大字上の郷（石神平の集会所の上）',
    ward: '石神平区',
    members: '分からない。',
    content: '夜に2階の明かりがつく。人が住み始めたのか、持ち主なのか分からない。',
    urgency: 'none',
    nextPlan: '',
    settled: { ago: 108, reason: '片付けに通っている持ち主の親族と分かった' },
  },
  {
    noticedAgo: 25,
    route: 'partner-business',
    informant: '新聞販売店',
    called: '雨戸の家（二重に書いたもの）',
    place: '見本町大字上の郷',
    ward: '桐窪区',
    members: '',
    content: '新聞がたまっているとの連絡。前日の記録と同じ家。',
    urgency: 'month',
    nextPlan: '',
    thrownAway: true,
  },
];

type ConsultationWords = Pick<
  InputOf<'intake.receive'>,
  'form' | 'route' | 'issues' | 'mainIssue' | 'chiefComplaint' | 'content' | 'urgency'
> &
  Partial<
    Pick<
      InputOf<'intake.receive'>,
      'visitorName' | 'visitorRelation' | 'noConsentReason' | 'consentOutlook' | 'urgencyReason'
    >
  >;

interface Consultation extends ConsultationWords {
  readonly who: string;
  readonly ago: number;
  readonly decided?: { readonly ago: number; readonly screening: string; readonly note: string };
  readonly step?: Omit<InputOf<'intake.addEmergencyStep'>, 'intakeId' | 'doneOn'>;
}

/** Consultations that became no case, or not yet. */
export const consultations: readonly Consultation[] = [
  {
    who: '渡邉沢 葉月',
    ago: 72,
    form: 'consented',
    route: 'self-visit',
    issues: ['201'],
    mainIssue: '201',
    chiefComplaint: '母が週の半分、要介護の父の家へ通って疲れている。使えるサービスを知りたい。',
    content: '介護保険のショートステイと、介護者の集いを案内。父のケアマネジャーに本人から相談するとのこと。',
    urgency: 'none',
    decided: {
      ago: 72,
      screening: 'information',
      note: '窓口とパンフレットを案内し、相談は終了。困ったときの連絡先を渡した。',
    },
  },
  {
    who: '村越 大樹',
    ago: 33,
    form: 'consented',
    route: 'self-phone',
    issues: ['201'],
    mainIssue: '201',
    chiefComplaint: '遠縁の89歳の女性と同居している。認定の申請はどこにすればよいか。',
    content: '本人も電話口で申請を希望。高齢者センターへ引き継ぐことに了承を得た。',
    urgency: 'month',
    decided: { ago: 31, screening: 'referred', note: '高齢者センター 名倉保健師につないだ。訪問日は来週。' },
  },
  {
    who: '尾花 信行',
    ago: 4,
    form: 'unconsented',
    route: 'ward-head',
    visitorName: '葭原区 区長',
    visitorRelation: '区長',
    issues: ['602'],
    mainIssue: '602',
    chiefComplaint: '区長より。この秋から消防団の集まりに来なくなった。夜の明かりもつかない日がある。',
    content: '県外から移住して5年。家族のことは誰も聞いたことがない。車は動いている。',
    urgency: 'month',
    noConsentReason: '区長からの話で、本人にはまだ会っていない。',
    consentOutlook: '消防団の分団長と訪ね、本人に聞いてみる。',
  },
];

type SlipWords = Pick<
  InputOf<'referralSlip.add'>,
  'worker' | 'subjectSex' | 'topics' | 'content' | 'request' | 'consent' | 'urgency'
>;

interface SlipPlan extends SlipWords {
  readonly direction: 'received' | 'sent';
  readonly ago: number;
  readonly agency: AgencyKey;
  readonly about: string;
  /** The person at the centre of the case it belongs to. */
  readonly ofCase?: string;
  readonly replyIn: number;
  readonly reply?: {
    readonly ago: number;
    readonly by: string;
    readonly text: string;
    readonly lead: string;
  };
}

export const slips: readonly SlipPlan[] = [
  {
    direction: 'received',
    ago: 38,
    agency: 'junior',
    worker: '滝 恵里',
    about: '真壁 結月',
    ofCase: '真壁 結月',
    subjectSex: 'female',
    topics: ['child', 'mental'],
    content: '進路の面談で「家を離れる学校は無理」と話した。母の復職後の夕食づくりが気になる。',
    request: '夕方の家事の手立てを家庭と相談してほしい。',
    consent: 'given',
    urgency: 'month',
    replyIn: -26,
    reply: {
      ago: 30,
      by: '有賀 真帆',
      text: '次の訪問で母と夕方の分担を話し合います。訪問支援員の利用は週3回のまま続けます。',
      lead: '見本町こども家庭センター',
    },
  },
  {
    direction: 'received',
    ago: 17,
    agency: 'nursery',
    worker: '篠 のり子',
    about: '真鍋 凪',
    subjectSex: 'female',
    topics: ['child', 'income'],
    content: '一時預かりの料金が2か月滞っている。母は「仕事が減って」と話し、表情が硬い。',
    request: '家計の相談先を母に案内してほしい。',
    consent: 'given',
    urgency: 'month',
    replyIn: -3,
  },
  {
    direction: 'received',
    ago: 5,
    agency: 'disabilityCentre',
    worker: '福地 なつみ',
    about: '木内原 光',
    ofCase: '木内原 房子',
    subjectSex: 'male',
    topics: ['disability', 'care'],
    content: '短期入所の受入先が年度末で変わる。母の膝の具合も思わしくない。',
    request: '緊急時の手順書の見直しに加わってほしい。',
    consent: 'given',
    urgency: 'month',
    replyIn: 9,
  },
  {
    direction: 'sent',
    ago: 61,
    agency: 'hospital',
    worker: '稲垣 公子',
    about: '羽生田 きぬ',
    ofCase: '羽生田 真由',
    subjectSex: 'female',
    topics: ['medical', 'care'],
    content: '薬の飲み間違いが続いている。受診の日に相談室で会えるようにしたい。',
    request: '一包化と、受診日の連絡をお願いしたい。',
    consent: 'given',
    urgency: 'week',
    replyIn: -47,
    reply: {
      ago: 52,
      by: '稲垣 公子',
      text: '次回から一包化します。受診日は前日に重層推進室へ電話します。',
      lead: '町立見本病院 地域連携室',
    },
  },
  {
    direction: 'sent',
    ago: 29,
    agency: 'healthCentre',
    worker: '朝岡 しのぶ',
    about: '鍬田 学',
    ofCase: '鍬田 学',
    subjectSex: 'male',
    topics: ['mental', 'medical'],
    content: '以前の医療機関が閉院している。父の疲れが強く、夜に眠れていない。',
    request: '往診できる医師の紹介と、同行訪問の日程。',
    consent: 'not-given',
    urgency: 'week',
    replyIn: -6,
  },
  {
    direction: 'sent',
    ago: 3,
    agency: 'selfReliance',
    worker: '神林 圭',
    about: '宇佐見 朱里',
    ofCase: '宇佐見 朱里',
    subjectSex: 'female',
    topics: ['income', 'child'],
    content: '家計の赤字が月1万円ほど。高卒認定の勉強と、短い時間の仕事を考えている。',
    request: '家計の見直しと、子連れで行ける相談の時間。',
    consent: 'given',
    urgency: 'month',
    replyIn: 11,
  },
];
