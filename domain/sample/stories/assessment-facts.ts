import type { InputOf } from '../../contract/index.ts';
import type { AgencyKey } from '../plan.ts';

type Content = Pick<
  InputOf<'assessment.save'>,
  'wishes' | 'strengths' | 'acceptance' | 'worries' | 'judgement'
>;

export interface AssessmentPlan extends Content {
  readonly principal: string;
  readonly ago: number;
  readonly assessor: string;
  readonly isFinished: boolean;
  /** 0 … 4 by domain, with what it rests on. */
  readonly levels: readonly (readonly [domain: string, level: 0 | 1 | 2 | 3 | 4, note: string])[];
  readonly answers: readonly (readonly [item: string, ...values: string[]])[];
  readonly severities: readonly (readonly [agency: AgencyKey, level: 0 | 1 | 2 | 3 | 4, note: string])[];
}

const neighbour = '「息子さんを見ない」（民生委員）。「夜中に台所の明かりがつく」（隣家）。';

export const assessments: readonly AssessmentPlan[] = [
  {
    principal: '柿沼 正彦',
    ago: 336,
    assessor: '倉科 千尋',
    isFinished: true,
    wishes:
      '母：「あの子のことは、自分が死ぬまで面倒をみる」「畑にもう一度出たい」\n本人：まだ聞けていない。',
    strengths:
      '母は30年以上、直売所に野菜を出してきた。本人は夜に台所を片付け、鍋や皿がいつもきれいになっている。',
    acceptance: '母「困ってはいない。足が治れば元どおり」。',
    worries: neighbour,
    judgement:
      '母の体力に家の全部がかかっている。母の介護の手続きを入口に、家に人が入ることへの慣れを作る。本人の就労は話題にしない。',
    levels: [
      ['health', 2, '母：両変形性膝関節症、貧血の疑い。本人：受診歴なし。'],
      ['mental', 2, '本人の様子は分からない。昼夜が逆転している。'],
      ['care', 3, '介護認定なし。買物と畑が止まっている。'],
      ['work', 3, '本人は20年余り働いていない。'],
      ['money', 3, '母の年金（月約6万円）のみ。税の滞納。'],
      ['housing', 1, '築60年余の持家。段差が多い。'],
      ['family', 2, '長女と本人は10年以上話していない。'],
      ['community', 3, '回覧板が飛ばされている。'],
    ],
    answers: [
      ['health-missed', 'ある'],
      ['mental-withdrawn', '20年余り。退職して帰郷したころから。'],
      ['mental-suicide', '分からない'],
      ['care-burden', '分からない'],
      ['care-dementia', 'ない'],
      ['money-month', '6'],
      ['money-arrears', '税', '国民健康保険'],
      ['money-tax', '非課税'],
      ['money-assistance', 'なし'],
      ['housing-kind', '持家'],
      ['family-event', '4年前に父が死亡。'],
      ['community-neighbours', 'ほとんどない'],
      ['community-transport', '買い物に困る', '車がない'],
      ['life-food', '足りないことがある'],
    ],
    severities: [
      ['office', 3, '母が倒れたときに一度に立ち行かなくなる。'],
      ['elder', 2, '母の意欲はあり、サービスにつながれば安定する。'],
      ['tax', 2, '額は大きくない。連絡がつかないことが問題。'],
      ['commissioner', 4, '地区では一番心配な家。'],
    ],
  },
  {
    principal: '柿沼 正彦',
    ago: 119,
    assessor: '門倉 遼',
    isFinished: true,
    wishes:
      '本人：「母が帰るまでに手すりを付けたい」「人前は苦手だけど、家でできる仕事は続けたい」\n母：「この子がいてくれて助かった。家に帰りたい」',
    strengths:
      '本人：作業が正確で、期日より早く仕上げる。母の入院では救急要請から手続きまで一人で行った。米を炊き、自炊ができる。\n母：デイサービスを楽しみにしている。',
    acceptance: '本人「疲れるけど、やれば終わる」。母「少しは頼ってもいいのかもしれない」。',
    worries: '長女「無理をさせて、また閉じこもらないか」。民生委員「顔を見られて安心した」。',
    judgement:
      '本人は母を支える人になりつつある。役割を増やしすぎず、母の退院後の暮らしを二人で続けられる形にする。次は家の外の場所を一つ。',
    levels: [
      ['health', 2, '母：右大腿骨頸部骨折で入院中。本人：歯科の治療が終わった。'],
      ['mental', 1, '生活のリズムが昼に戻ってきた。'],
      ['care', 3, '退院後の見守りと入浴をどうするか。'],
      ['work', 2, '封入作業（月2回）を続けている。'],
      ['money', 2, '分納（月3,000円）を守っている。'],
      ['housing', 2, '廊下と便所に手すりが要る。'],
      ['family', 1, '長女と電話で話した。'],
      ['community', 1, '社協の職員と話せる。'],
    ],
    answers: [
      ['health-missed', 'ない'],
      ['mental-withdrawn', '20年余り。この半年で役場・病院・社協に出かけた。'],
      ['mental-suicide', 'ない'],
      ['care-burden', '少しある'],
      ['care-dementia', 'ない'],
      ['care-services', 'デイサービス週1回。ひなた 三枝ケアマネ。'],
      ['work-wish', '家でできる作業を増やしたい。収入より、頼まれることがうれしい。'],
      ['money-month', '7'],
      ['money-arrears', '税'],
      ['money-tax', '非課税'],
      ['money-assistance', 'なし'],
      ['housing-kind', '持家'],
      ['family-event', '母の転倒・入院。'],
      ['family-decider', '長女（塩見 久美子）。日々のことは本人。'],
      ['community-neighbours', 'あいさつ程度'],
      ['community-transport', '通院に困る'],
      ['life-food', '足りている'],
    ],
    severities: [
      ['office', 2, '母の入院を本人が乗り切った。退院後が山。'],
      ['elder', 2, 'サービスの組み直しで在宅に戻れる。'],
      ['tax', 1, '分納が続いている。'],
      ['commissioner', 2, '顔を合わせてあいさつができるようになった。'],
    ],
  },
  {
    principal: '宇佐見 朱里',
    ago: 20,
    assessor: '植草 美緒',
    isFinished: false,
    wishes: '「暖と笑って暮らす」「高卒認定をとって、保育士になりたい」',
    strengths:
      '困ったときに自分から電話ができる。暖くんへの声かけがやわらかい。家計の記録を3か月続けている。',
    acceptance: '「お金は足りないけど、今がいちばん落ち着いている」',
    worries: '保健師「夜に一人で泣く日がある」。',
    judgement: '',
    levels: [
      ['child', 2, '体重は増えている。頼れる人がいない。'],
      ['money', 3, '赤字が月1万円ほど。'],
      ['mental', 2, '産後ケアで眠れた。'],
    ],
    answers: [
      ['child-raising', '夜の授乳のあと眠れない。'],
      ['money-month', '9'],
      ['money-assistance', 'なし'],
      ['housing-kind', '公営住宅'],
      ['life-food', '足りないことがある'],
    ],
    severities: [['child', 3, '見守りが途切れないようにしたい。']],
  },
];
