import { formFieldOf, type FormPart } from './form-part.ts';
import { fieldsPart, tablePart, wideField, type Head } from './parts.ts';

type Rows = readonly (readonly string[])[];

/** A case as it is handed over, worded and already without what must stay behind. */
export interface TransferContent {
  readonly recipient: string;
  readonly reason: string;
  /** Why it goes without consent; empty where it need not be said. */
  readonly exceptionReason: string;
  readonly household: string;
  readonly principal: string;
  readonly address: string;
  readonly phone: string;
  readonly receivedOn: string;
  readonly step: string;
  readonly lead: string;
  readonly plan: string;
  /** 氏名, 続柄, 生年月日・年齢, 居所・状況. */
  readonly members: Rows;
  /** だれの, 課題, 状態. */
  readonly issues: Rows;
  /** 順, 目標, 期限. */
  readonly goals: Rows;
  /** 日付, できごと. */
  readonly history: Rows;
  /** 機関・担当, 役割, 期限, 状態. */
  readonly roles: Rows;
  /** 期限, すること. */
  readonly dues: Rows;
  /** 氏名, 種類, 状態, 範囲・期限. */
  readonly consents: Rows;
  /** 対象, 種類, 内容, 見直し. */
  readonly warnings: Rows;
}

/** ケース移管書: what whoever takes over must know and do next (reference.md §1.8). */
export function transferForm(content: TransferContent): FormPart[] {
  const lines = (value: string, count: number): number => (value === '' ? count : 0);
  return [
    fieldsPart('移管', [
      formFieldOf('移管先', content.recipient, { strong: true, lines: lines(content.recipient, 1) }),
      formFieldOf('移管の日', '', { lines: 1 }),
      wideField('理由・引継事項', content.reason, { lines: lines(content.reason, 3) }),
      ...(content.exceptionReason === '' ? [] : [wideField('同意を得ずに渡す理由', content.exceptionReason)]),
    ]),
    fieldsPart('ケース', [
      formFieldOf('世帯', content.household),
      formFieldOf('本人', content.principal),
      formFieldOf('住所', content.address),
      formFieldOf('電話', content.phone),
      formFieldOf('受付日', content.receivedOn),
      formFieldOf('段階', content.step),
      formFieldOf('主担当', content.lead),
      formFieldOf('プラン', content.plan),
    ]),
    ...tables.map(({ title, part, heads }) => tablePart(title, heads, content[part])),
    {
      type: 'signature',
      text: '上記のとおり引き継ぎました。',
      fields: ['令和　　年　　月　　日', '引き継いだ人', '引き継ぎを受けた人'],
    },
  ];
}

const tables = [
  {
    title: '注意書き',
    part: 'warnings',
    heads: heads(['対象', 20], ['種類', 18], ['内容', 44], ['見直しの日', 18]),
  },
  {
    title: '期限のあること',
    part: 'dues',
    heads: heads(['期限', 20], ['すること', 80]),
  },
  {
    title: '世帯員',
    part: 'members',
    heads: heads(
      ['氏名', { parts: 5 }],
      ['続柄', { letters: 4 }],
      ['生年月日・年齢', { letters: 18.2 }],
      ['居所・状況', { parts: 4 }],
    ),
  },
  {
    title: '同意',
    part: 'consents',
    heads: heads(['氏名', 26], ['種類', 24], ['状態', 22], ['日付・期限', 28]),
  },
  {
    title: '課題',
    part: 'issues',
    heads: heads(['だれの', 26], ['課題', 54], ['状態', 20]),
  },
  {
    title: 'プランの目標',
    part: 'goals',
    heads: heads(['順', 8], ['目標', 68], ['期限', 24]),
  },
  {
    title: '終わっていない役割',
    part: 'roles',
    heads: heads(['機関・担当', 30], ['すること', 38], ['期限', 18], ['状態', 14]),
  },
  {
    title: 'これまでの経過',
    part: 'history',
    heads: heads(['日付', 20], ['できごと', 80]),
  },
] as const;

function heads(...all: Head[]): Head[] {
  return all;
}
