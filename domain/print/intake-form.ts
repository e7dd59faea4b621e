import { formFieldOf, type FormField, type FormPart } from './form-part.ts';

/** One entry of an editable list, as the form offers it. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

export interface IntakeFormLists {
  readonly issues: readonly Choice[];
  readonly routes: readonly Choice[];
  readonly urgencies: readonly Choice[];
  readonly screenings: readonly Choice[];
}

/** What stands on a filled form, worded; dates and addresses as they are printed. */
export interface IntakeFormContent {
  readonly form: 'consented' | 'unconsented';
  readonly receivedOn: string;
  readonly receivedBy: string;
  readonly receptionNumber: string;
  readonly principal: PersonOnForm;
  readonly visitor: { readonly name: string; readonly relation: string; readonly phone: string };
  readonly route: string;
  readonly referrer: string;
  readonly issues: readonly string[];
  readonly mainIssue: string | null;
  readonly chiefComplaint: string;
  readonly content: string;
  readonly involvedAgencies: string;
  readonly request: string;
  readonly urgency: string;
  readonly urgencyReason: string;
  readonly noConsentReason: string;
  readonly consentOutlook: string;
  readonly screening: string;
  readonly outcome: string;
  readonly members: readonly (readonly string[])[];
  readonly emergency: readonly (readonly string[])[];
}

export interface PersonOnForm {
  readonly name: string;
  readonly kana: string;
  readonly sex: string;
  readonly birth: string;
  readonly address: string;
  readonly phone: string;
}

/**
 * 相談受付票 in both forms (reference.md §1.1). Without content it is the empty paper for a visit; `toFillIn`: what is
 * known stands on it, and the rest is left to write. What is framed thickly is what offices report to the State as far
 * as the sources show it 【推定】.
 */
export function intakeForm(
  form: IntakeFormContent['form'],
  content: IntakeFormContent | null,
  lists: IntakeFormLists,
  toFillIn: boolean = content === null,
): FormPart[] {
  const field = (label: string, value = '', count = 0, more: Partial<FormField> = {}) =>
    formFieldOf(label, value, { lines: toFillIn && value === '' ? count : 0, ...more });
  return [
    {
      type: 'fields',
      title: '受付',
      note: '',
      fields: [
        field('受付日', content?.receivedOn, 1, { strong: true }),
        field('受付者', content?.receivedBy, 1),
        field('収受番号', content?.receptionNumber, 1),
        field('緊急度', '', content?.urgencyReason ? 0 : 1, {
          choices: marked(lists.urgencies, content?.urgency),
        }),
        // It may be as long as any account: half a row would make a column of it.
        ...(content?.urgencyReason ? [field('緊急度の理由', content.urgencyReason, 0, { wide: true })] : []),
      ],
    },
    { type: 'fields', title: '本人', note: '', fields: personFields(content?.principal ?? null, toFillIn) },
    {
      type: 'fields',
      title: '来談者・つないだ人',
      note: '本人以外の方が来られたとき、他の機関からつながれたとき',
      fields: [
        field('来談者', content?.visitor.name, 1),
        field('本人との関係', content?.visitor.relation, 1),
        field('来談者の電話', content?.visitor.phone, 1),
        field('つないだ機関・人', content?.referrer, 1),
        field('相談経路', '', 0, { wide: true, strong: true, choices: marked(lists.routes, content?.route) }),
      ],
    },
    {
      type: 'fields',
      title: '相談の内容',
      note: '当てはまるものに○、一番困っていることに◎',
      fields: [
        field('相談内容', '', 0, {
          wide: true,
          strong: true,
          choices: lists.issues.map(({ code, label }) => ({
            label,
            mark: code === content?.mainIssue ? '◎' : content?.issues.includes(code) === true ? '○' : '',
          })),
        }),
        field('主訴（本人の言葉）', content?.chiefComplaint, 3, { wide: true }),
        field('相談の内容・経緯', content?.content, 6, { wide: true }),
        field('関わっている機関', content?.involvedAgencies, 2, { wide: true }),
        field('求めること', content?.request, 2, { wide: true }),
      ],
    },
    {
      type: 'table',
      title: '世帯の状況',
      note: '',
      columns: [
        { head: '氏名', width: 24 },
        { head: '続柄', width: 13 },
        { head: '生年月日・年齢', width: 33 },
        { head: '仕事・学校・健康など', width: 30 },
      ],
      rows: [...(content?.members ?? [])].map((row) => [...row]),
      blankRows: toFillIn ? Math.max(2, 5 - (content?.members.length ?? 0)) : 0,
    },
    ...(form === 'unconsented'
      ? [
          {
            type: 'fields' as const,
            title: '同意について',
            note: '本人の同意がないまま受け付けたとき',
            fields: [
              field('同意が取れない理由', content?.noConsentReason, 2, { wide: true }),
              field('今後の見込み', content?.consentOutlook, 2, { wide: true }),
            ],
          },
        ]
      : []),
    ...((content?.emergency.length ?? 0) === 0
      ? []
      : [
          {
            type: 'table' as const,
            title: '緊急対応',
            note: '',
            columns: [
              { head: '日時', width: 20 },
              { head: '対応', width: 40 },
              { head: '知らせた相手', width: 20 },
              { head: '返答', width: 20 },
            ],
            rows: (content?.emergency ?? []).map((row) => [...row]),
            blankRows: 0,
          },
        ]),
    {
      type: 'fields',
      title: '対応方針',
      note: '',
      fields: [
        field('対応方針', content?.outcome, 1, {
          wide: true,
          strong: true,
          choices: marked(lists.screenings, content?.screening),
        }),
      ],
    },
    ...(form === 'consented' ? [consentSignature] : []),
  ];
}

/** Name, kana, sex, birth, address, telephone; with room to write where nobody is given. */
export function personFields(person: PersonOnForm | null, toFillIn: boolean = person === null): FormField[] {
  const field = (label: string, value = '', wide = false): FormField =>
    formFieldOf(label, value, { lines: toFillIn && value === '' ? 1 : 0, wide });
  return [
    field('ふりがな', person?.kana),
    field('性別', person?.sex),
    field('氏名', person?.name),
    field('生年月日', person?.birth),
    field('住所', person?.address, true),
    field('電話', person?.phone, true),
  ];
}

/** Every choice with ○ at the one chosen. */
export function marked(choices: readonly Choice[], ...chosen: readonly (string | undefined)[]) {
  return choices.map(({ code, label }) => ({
    label,
    mark: chosen.includes(code) ? ('○' as const) : ('' as const),
  }));
}

const consentSignature: FormPart = {
  type: 'signature',
  text: '相談支援を申し込みます。個人情報の取扱いについて説明を受け、相談支援にあたり必要となる関係機関と情報を共有することに同意します。',
  fields: ['令和　　年　　月　　日', '氏名（自署）', '代理人（続柄）'],
};
