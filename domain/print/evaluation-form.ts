import type { Evaluation } from '../contract/support-plan.ts';
import { formFieldOf, type FormPart } from './form-part.ts';
import { marked, type Choice } from './intake-form.ts';
import { fieldsPart, tablePart, wideField, writtenPart } from './parts.ts';

/** The evaluation of a plan, worded. */
interface EvaluationContent {
  readonly household: string;
  readonly principal: string;
  readonly plan: string;
  readonly period: string;
  readonly evaluatedOn: string;
  readonly evaluator: string;
  /** What is not yet written has lines to write on. */
  readonly finished: boolean;
  readonly meeting: string;
  /** 順 and 目標, with the result and what is said of it. */
  readonly goals: readonly {
    readonly row: readonly [number: string, text: string];
    readonly result: Evaluation['goals'][number]['result'];
    readonly note: string;
  }[];
  /** 機関・担当, すること, 状態. */
  readonly roles: readonly (readonly string[])[];
  readonly changes: readonly string[];
  readonly changesNote: string;
  readonly voice: string;
  readonly rolesReview: string;
  readonly remaining: string;
  readonly answers: readonly (readonly [question: string, text: string])[];
  readonly conclusion: Evaluation['conclusion'];
}

const goalResults: Readonly<Record<Evaluation['goals'][number]['result'], string>> = {
  '': '（未記入）',
  achieved: '達成',
  partly: '一部達成',
  'not-achieved': '未達成',
  changed: '変更',
};

const conclusions = [
  { code: 'closure', label: '終結' },
  { code: 'replan', label: '再プラン' },
  { code: 'watch', label: '見守り' },
  { code: 'suspension', label: '中断' },
] as const;

/** 評価シート: goal by goal, what has changed, what remains, what follows (reference.md §1.5 【推定】). */
export function evaluationForm(content: EvaluationContent, changes: readonly Choice[]): FormPart[] {
  const { answers, finished } = content;
  const written = (title: string, text: string) => writtenPart(title, text, finished ? 0 : 3);
  return [
    fieldsPart('対象', [
      formFieldOf('世帯', content.household),
      formFieldOf('本人', content.principal),
      formFieldOf('プラン', content.plan),
      formFieldOf('プラン期間', content.period),
      formFieldOf('評価日', content.evaluatedOn, { strong: true }),
      formFieldOf('評価者', content.evaluator),
      formFieldOf('会議', content.meeting),
      formFieldOf('記入の状態', content.finished ? '確定' : '記入中'),
    ]),
    tablePart(
      '目標ごとの達成状況',
      [
        ['順', 7],
        ['目標', 42],
        ['達成状況', 15],
        ['ようす', 36],
      ],
      content.goals.map(({ row, result, note }) => [...row, goalResults[result], note]),
    ),
    fieldsPart('みられた変化', [
      wideField('当てはまるもの', '', { strong: true, choices: marked(changes, ...content.changes) }),
      wideField('変化のようす', content.changesNote, {
        lines: finished || content.changesNote !== '' ? 0 : 2,
      }),
    ]),
    written('本人・家族の受け止め', content.voice),
    tablePart(
      '役割の実施状況',
      [
        ['機関・担当', 34],
        ['すること', 48],
        ['状態', 18],
      ],
      content.roles,
    ),
    written('役割の振り返り', content.rolesReview),
    written('残された課題', content.remaining),
    ...(answers.length === 0
      ? []
      : [
          fieldsPart(
            '振り返り',
            answers.map(([question, text]) => wideField(question, text)),
          ),
        ]),
    fieldsPart('結論', [
      wideField('結論', '', { strong: true, choices: marked(conclusions, content.conclusion) }),
    ]),
  ];
}
