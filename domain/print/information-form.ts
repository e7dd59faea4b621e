import type { DisclosurePart } from '../consent/parts.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import { formFieldOf, type FormField, type FormPart } from './form-part.ts';

/** What may stand on a 情報提供書, worded and already without what must stay behind; only the chosen parts are read. */
export interface InformationContent {
  readonly recipient: string;
  readonly basis: string;
  readonly purpose: string;
  readonly exceptionReason: string;
  readonly verdicts: string;
  readonly household: string;
  readonly persons: readonly {
    readonly name: string;
    readonly kana: string;
    readonly sex: string;
    readonly birth: string;
    readonly relation: string;
    readonly living: string;
    readonly phone: string;
  }[];
  readonly address: string;
  readonly genogram: GenogramPicture | null;
  /** だれの, 課題, 状態. */
  readonly issues: readonly (readonly string[])[];
  readonly wishes: string;
  readonly strengths: string;
  readonly judgement: string;
  readonly notes: readonly (readonly string[])[];
  readonly goals: readonly (readonly string[])[];
  readonly roles: readonly (readonly string[])[];
}

/** 情報提供書: for one recipient, the chosen parts only (reference.md §3.5 提供記録). */
export function informationForm(content: InformationContent, parts: readonly DisclosurePart[]): FormPart[] {
  const has = (part: DisclosurePart): boolean => parts.includes(part);
  return [
    {
      type: 'fields',
      title: '提供について',
      note: '',
      fields: [
        formFieldOf('提供先', content.recipient, { strong: true }),
        formFieldOf('根拠', content.basis),
        wide('目的', content.purpose),
        ...(content.exceptionReason === '' ? [] : [wide('同意を得ずに渡す理由', content.exceptionReason)]),
        wide('本人の同意', content.verdicts),
      ],
    },
    ...(has('basics') || has('members')
      ? [
          table(
            '本人・世帯',
            personHeads,
            content.persons.map(({ name, kana, sex, birth, relation, living }) => [
              `${name}\n${kana}`,
              relation,
              sex,
              birth,
              living,
            ]),
          ),
        ]
      : []),
    ...(has('address') || has('phone')
      ? [
          {
            type: 'fields' as const,
            title: '連絡先',
            note: '',
            fields: [
              ...(has('address') ? [wide('住所', content.address)] : []),
              ...(has('phone')
                ? [
                    wide(
                      '電話',
                      content.persons
                        .map(phoneLine)
                        .filter((line) => line !== '')
                        .join('\n'),
                    ),
                  ]
                : []),
            ],
          },
        ]
      : []),
    ...(has('map') && content.genogram !== null
      ? [{ type: 'map' as const, title: '世帯図', genogram: content.genogram }]
      : []),
    ...(has('issues')
      ? [
          table(
            '課題',
            [
              ['だれの', 26],
              ['課題', 54],
              ['状態', 20],
            ],
            content.issues,
          ),
        ]
      : []),
    ...(has('assessment')
      ? [
          text('本人の希望', content.wishes),
          text('強み', content.strengths),
          text('支援の見立て', content.judgement),
        ]
      : []),
    ...(has('plan')
      ? [
          table(
            'プランの目標',
            [
              ['順', 8],
              ['目標', 64],
              ['期限', 28],
            ],
            content.goals,
          ),
        ]
      : []),
    ...(has('roles')
      ? [
          table(
            '役割分担',
            [
              ['機関', 26],
              ['担当', 16],
              ['役割', 40],
              ['期限', 18],
            ],
            content.roles,
          ),
        ]
      : []),
    ...(has('notes')
      ? [
          table(
            '支援の経過',
            [
              ['日付', 16],
              ['方法', 16],
              ['内容', 68],
            ],
            content.notes,
          ),
        ]
      : []),
  ];
}

const personHeads: readonly Head[] = [
  ['氏名・ふりがな', 30],
  ['続柄', 14],
  ['性別', 10],
  ['生年月日・年齢', 26],
  ['居所・状況', 20],
];

type Head = readonly [head: string, width: number];

const wide = (label: string, value: string): FormField => formFieldOf(label, value, { wide: true });
const text = (title: string, value: string): FormPart => ({
  type: 'text',
  title,
  note: '',
  text: value,
  lines: 0,
});

function phoneLine({ name, phone }: InformationContent['persons'][number]): string {
  return phone === '' ? '' : `${name}　${phone}`;
}

function table(title: string, heads: readonly Head[], rows: readonly (readonly string[])[]): FormPart {
  return {
    type: 'table',
    title,
    note: '',
    columns: heads.map(([head, width]) => ({ head, width })),
    rows: rows.map((row) => [...row]),
    blankRows: 0,
  };
}
