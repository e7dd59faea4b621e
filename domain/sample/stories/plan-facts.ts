import type { InputOf } from '../../contract/index.ts';
import type { AgencyKey } from '../plan.ts';

export interface EvaluationPlan extends Pick<
  InputOf<'evaluation.save'>,
  'evaluator' | 'changes' | 'changesNote' | 'voice' | 'rolesReview' | 'remaining' | 'conclusion'
> {
  readonly ago: number;
  /** Of the goals in their order. */
  readonly results: readonly (readonly [
    result: InputOf<'evaluation.save'>['goals'][number]['result'],
    note: string,
  ])[];
}

type Words = Pick<
  InputOf<'supportPlan.save'>,
  'planner' | 'vision' | 'staffView' | 'direction' | 'ownPart' | 'familyPart'
> &
  Partial<
    Pick<
      InputOf<'supportPlan.save'>,
      'missingResources' | 'approach' | 'cautions' | 'services' | 'monitoringMonths'
    >
  >;

/** Days are counted from today: `ago` back, `in` ahead (negative: past). */
export interface SupportPlan extends Words {
  readonly principal: string;
  readonly kind: 'support' | 'relationship';
  readonly plannedAgo: number;
  readonly agreedAgo?: number;
  /** None: a draft. */
  readonly decided?: { readonly ago: number; readonly number: string };
  readonly period: readonly [fromAgo: number, untilIn: number] | null;
  readonly firstMonitoringIn?: number;
  readonly goals: readonly {
    readonly term: 'long' | 'short';
    readonly text: string;
    readonly dueIn: number;
    /** Codes of the 課題 it answers. */
    readonly issues: readonly string[];
  }[];
  readonly roles: readonly {
    readonly agency: AgencyKey;
    readonly task: string;
    readonly frequency: string;
    readonly state?: 'planned' | 'doing' | 'done' | 'dropped';
    readonly goal: number | null;
  }[];
  readonly monitorings: readonly (Pick<
    InputOf<'monitoring.record'>,
    'monitor' | 'situation' | 'voice' | 'result'
  > & {
    readonly ago: number;
    readonly answers?: InputOf<'monitoring.record'>['answers'];
  })[];
  readonly evaluation?: EvaluationPlan;
}

export const plans: readonly SupportPlan[] = [
  {
    principal: '柿沼 正彦',
    kind: 'support',
    plannedAgo: 286,
    agreedAgo: 269,
    decided: { ago: 268, number: '重層第3号' },
    planner: '倉科 千尋',
    vision: '母「畑にもう一度出たい」。本人「母の介護の手続きは、お願いします」。',
    staffView: '母の介護を入口に、家に人が入ることに慣れてもらう。',
    direction: '母の介護サービスと滞納の整理を先に進め、本人とは返事を求めない形でつながる。',
    ownPart: '母の認定調査の日に家にいる。手紙を読む。',
    familyPart: '母は受診を続ける。長女は月1回電話する。',
    services: ['multi-agency', 'outreach'],
    period: [268, -121],
    goals: [
      { term: 'short', text: '母が週1回、デイサービスで入浴する', dueIn: -150, issues: ['201'] },
      { term: 'short', text: '税の分納を始め、督促状を開けられるようになる', dueIn: -180, issues: ['403'] },
      { term: 'long', text: '本人が家族以外の人と月に1回話す', dueIn: -121, issues: ['601', '108'] },
    ],
    roles: [
      { agency: 'elder', task: '認定申請とデイサービスの調整', frequency: '月2回', state: 'done', goal: 0 },
      { agency: 'tax', task: '分納の相談', frequency: '随時', state: 'done', goal: 1 },
      { agency: 'council', task: '自宅でできる封入作業の紹介', frequency: '月2回', state: 'done', goal: 2 },
    ],
    monitorings: [
      {
        ago: 150,
        monitor: '門倉 遼',
        situation: 'デイサービスは週1回で定着。分納は3か月続いている。本人は封入作業を2回仕上げた。',
        voice: '本人「次は何日ですか」。母「お風呂がいちばんいい」。',
        result: 'continue',
      },
      {
        ago: 124,
        monitor: '門倉 遼',
        situation: '母が転倒し入院。本人が救急要請と付き添いをした。在宅の組み直しが要る。',
        voice: '本人「母が帰るまでに手すりを付けたい」。',
        result: 'replan',
      },
    ],
    evaluation: {
      ago: 121,
      evaluator: '門倉 遼',
      results: [
        ['achieved', '入院まで休まず通った。'],
        ['achieved', '分納は毎月納めている。督促状は本人が開けて持参する。'],
        ['partly', '社協・重層推進室の職員とは話せる。家の外の場所はこれから。'],
      ],
      changes: ['service-started', 'budget', 'participation', 'met'],
      changesNote: '本人が母の入院の手続きを一人で済ませた。',
      voice: '本人「疲れたけど、済んでよかった」。',
      rolesReview: '高齢者センターの同行が入口として有効だった。連絡は重層推進室に一本化を続ける。',
      remaining: '母の退院後の見守り。本人の家の外での居場所。',
      conclusion: 'replan',
    },
  },
  {
    principal: '柿沼 正彦',
    kind: 'support',
    plannedAgo: 115,
    agreedAgo: 97,
    decided: { ago: 92, number: '重層第11号' },
    planner: '門倉 遼',
    vision: '本人「家でできる仕事を続けたい」。母「家に帰って、二人で暮らしたい」。',
    staffView: '本人は母を支える人になりつつある。役割を増やしすぎない。',
    direction: '母の退院後の暮らしを二人で続けられるようにし、本人は家の外の場所を一つ持つ。',
    ownPart: '朝夕の見守りと炊事。封入作業を月2回。',
    familyPart: '母はデイサービスを続ける。長女は連休に帰省する。',
    missingResources: '人の少ない時間に使える居場所。',
    services: ['multi-agency', 'participation'],
    period: [88, 90],
    firstMonitoringIn: 19,
    monitoringMonths: 3,
    goals: [
      { term: 'short', text: '母が手すりを使って便所まで一人で行く', dueIn: 30, issues: ['201'] },
      { term: 'short', text: '紙器加工の事業所で半日体験をする', dueIn: 20, issues: ['601'] },
      { term: 'long', text: '本人が週に1回、家の外で過ごす', dueIn: 90, issues: ['601'] },
    ],
    roles: [
      { agency: 'careManager', task: '退院後のヘルパーと福祉用具の調整', frequency: '月1回', goal: 0 },
      { agency: 'selfReliance', task: '見学と半日体験の調整・同行', frequency: '月2回', goal: 1 },
      { agency: 'council', task: '封入作業と広報折込みの依頼', frequency: '月2回', goal: 2 },
    ],
    monitorings: [
      {
        ago: 61,
        monitor: '門倉 遼',
        situation: '母は手すりを使って歩けている。本人は自転車で来所した。',
        voice: '本人「見るだけなら行ってみてもいい」。',
        result: 'continue',
      },
    ],
  },
  {
    principal: '真壁 結月',
    kind: 'support',
    plannedAgo: 238,
    agreedAgo: 226,
    decided: { ago: 224, number: 'こ家第5号' },
    planner: '有賀 真帆',
    vision: '母「結月が試験前に眠れるようにしたい」。結月「朝ごはんを誰かに作ってほしい」。',
    staffView: '母を責めずに、朝の家事を外の手に移す。',
    direction: '訪問支援員と祖母で朝と週末を支え、母の治療を続ける。',
    ownPart: '結月は学校の相談室を使う。母は受診を続ける。',
    familyPart: '祖母は毎週土曜の夕食と宿泊。',
    services: ['multi-agency', 'existing'],
    period: [224, 60],
    firstMonitoringIn: -5,
    monitoringMonths: 3,
    goals: [
      { term: 'short', text: '結月が試験の前に2時間ずつ勉強し、眠れる', dueIn: 25, issues: ['304'] },
      { term: 'short', text: '遅刻が月2回以内になる', dueIn: -40, issues: ['302'] },
      { term: 'long', text: '母が短い時間の勤務に戻る', dueIn: 60, issues: ['105', '401'] },
    ],
    roles: [
      { agency: 'child', task: '訪問支援員の調整と家庭訪問', frequency: '週3回・月2回', goal: 0 },
      { agency: 'junior', task: '朝の声かけと相談室の利用', frequency: '毎日', goal: 1 },
      { agency: 'homeNursing', task: '母の体調の確認と服薬の相談', frequency: '週1回', goal: 2 },
    ],
    monitorings: [
      {
        ago: 58,
        monitor: '有賀 真帆',
        situation: '遅刻は月2回に減り、末弟の登園は毎回できている。母は週2日の勤務を職場と相談中。',
        voice: '結月「おばあちゃんが来る日は寝られる」。',
        result: 'continue',
      },
    ],
  },
  {
    principal: '乙部 里佳',
    kind: 'support',
    plannedAgo: 240,
    agreedAgo: 228,
    decided: { ago: 226, number: '包括第8号' },
    planner: '笠松 由利子',
    vision: '里佳「どならないで、眠って、子どもと笑いたい」。',
    staffView: '里佳一人に集まっている役割を、夫と介護サービスに分ける。',
    direction: '義母の夜間と日中の介護を外の手に移し、窓口を一つにする。',
    ownPart: '一日の流れを書き出し、つらい時間を伝える。',
    familyPart: '夫は週3日、夜の見守りを受け持つ。義妹は月1回、日曜に義母を預かる。',
    services: ['multi-agency', 'existing'],
    period: [226, 8],
    goals: [
      { term: 'short', text: '里佳が夜に5時間続けて眠る', dueIn: -100, issues: ['203'] },
      { term: 'short', text: '長男が親子教室に通う', dueIn: -60, issues: ['301'] },
      { term: 'long', text: '義母のこれからの住まいを夫婦で決める', dueIn: 8, issues: ['202'] },
    ],
    roles: [
      { agency: 'careManager', task: 'デイとショートステイの調整', frequency: '月1回', goal: 0 },
      { agency: 'health', task: '発達相談と親子教室', frequency: '月2回', goal: 1 },
      { agency: 'elder', task: '夫婦の面談と施設の見学', frequency: '月1回', goal: 2 },
    ],
    monitorings: [
      {
        ago: 108,
        monitor: '笠松 由利子',
        situation: 'ショートは月6日で定着。里佳の睡眠は平均6時間。グループホームの見学が済んだ。',
        voice: '里佳「みんなが同じ話を知っていて楽」。',
        result: 'continue',
      },
      {
        ago: 33,
        monitor: '笠松 由利子',
        situation: '義母の表情が和らいだ。グループホームは申込み済み。期間の満了に合わせて評価に入る。',
        voice: '里佳「どならない日が増えた」。',
        result: 'evaluate',
      },
    ],
  },
  {
    principal: '鷲尾 源一',
    kind: 'relationship',
    plannedAgo: 313,
    decided: { ago: 312, number: '重層第2号' },
    planner: '倉科 千尋',
    vision: '「ほうっておけ」「犬の世話は自分でする」',
    staffView: '片付けの話をしない人として覚えてもらう。',
    direction: '会うことを目的に、短い訪問を続ける。',
    ownPart: '',
    familyPart: 'めいには、本人の了解を得てから連絡する。',
    approach:
      '朝7時半ごろ、犬の世話をしている時間に訪ねる。犬の話から入り、3分で帰る。雨の日は置き手紙にする。',
    cautions: '片付け・ごみ・近所の苦情の話をしない。敷地のロープの中へ入らない。一人で行かない。',
    services: ['outreach'],
    period: null,
    firstMonitoringIn: 15,
    monitoringMonths: 3,
    goals: [{ term: 'short', text: '名前を呼んでもらえる', dueIn: -150, issues: ['603'] }],
    roles: [
      { agency: 'office', task: '朝の声かけ', frequency: '週1回', goal: 0 },
      { agency: 'elder', task: '同行訪問', frequency: '週1回', goal: 0 },
      { agency: 'ward', task: '犬の声と郵便受けを見る', frequency: '毎日', goal: null },
    ],
    monitorings: [
      {
        ago: 227,
        monitor: '倉科 千尋',
        situation: '訪問14回のうち会えたのは6回。犬が死んだ日に、初めて縁側で20分話した。',
        voice: '「チビは裏に埋めた」',
        result: 'continue',
        answers: [
          { question: 'met', text: '会えた。朝の庭先。犬の話がきっかけ。' },
          { question: 'response', text: '名刺を胸ポケットに入れた。自分から足のしびれを話した。' },
          { question: 'worked', text: '3分で切り上げること。雨の日の置き手紙。' },
          { question: 'avoid', text: '無料低額診療の話は急ぎすぎた。' },
          { question: 'next', text: '妻の介護申請の経過を調べ、率直に詫びる（倉科）。' },
        ],
      },
      {
        ago: 117,
        monitor: '倉科 千尋',
        situation: '往診なら受けるとの返事。火災警報器を付け、道路の廃材は本人の指図で移した。',
        voice: '「元気ならいい」（めいの話に）',
        result: 'continue',
        answers: [
          { question: 'met', text: '月に3、4回会えている。門の外まで出てくる日がある。' },
          { question: 'response', text: '職員と笑う場面があった。漬物をくれた。' },
          { question: 'worked', text: '大工の腕を頼ること。以前の対応を詫びたこと。' },
          { question: 'around', text: '農協では暴言はない。隣家との口論は減った。' },
          { question: 'next', text: '訪問診療の日に同席する（倉科・生駒）。介護認定は急がない。' },
        ],
      },
    ],
  },
  {
    principal: '宇佐見 朱里',
    kind: 'support',
    plannedAgo: 22,
    planner: '植草 美緒',
    vision: '「暖と笑って暮らす」',
    staffView: '夜の孤立と家計の赤字を先に軽くする。',
    direction: '産後ケアと一時預かりで休む時間を作り、家計と学び直しの見通しを立てる。',
    ownPart: '家計の記録を続ける。つらい夜は翌朝に電話する。',
    familyPart: '',
    missingResources: '夜間に電話できる先。子連れで学べる場所。',
    services: ['multi-agency', 'existing'],
    period: null,
    goals: [
      { term: 'short', text: '週に1回、暖を預けて眠る', dueIn: 45, issues: ['602'] },
      { term: 'long', text: '高卒認定の科目を一つ合格する', dueIn: 280, issues: [] },
    ],
    roles: [
      { agency: 'health', task: '訪問と産後ケアの調整', frequency: '月2回', state: 'planned', goal: 0 },
      { agency: 'selfReliance', task: '家計の見直し', frequency: '月1回', state: 'planned', goal: 1 },
    ],
    monitorings: [],
  },
];
