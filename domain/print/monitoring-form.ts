import type { Monitoring } from '../contract/support-plan.ts';
import { formFieldOf, type FormPart } from './form-part.ts';
import { marked } from './intake-form.ts';
import { fieldsPart, tablePart, wideField, writtenPart } from './parts.ts';

/** One monitoring of a plan, worded. */
interface MonitoringContent {
  readonly household: string;
  readonly principal: string;
  readonly plan: string;
  readonly period: string;
  readonly dueOn: string;
  readonly doneOn: string;
  readonly monitor: string;
  readonly nextOn: string;
  readonly result: Monitoring['result'];
  readonly situation: string;
  readonly voice: string;
  /** 順, 目標, 期限. */
  readonly goals: readonly (readonly string[])[];
  /** 機関・担当, すること, 期限, 状態. */
  readonly roles: readonly (readonly string[])[];
  /** 問い, 答え. */
  readonly answers: readonly (readonly [question: string, text: string])[];
}

const results = [
  { code: 'continue', label: 'プランどおり続ける' },
  { code: 'replan', label: 'プランを見直す' },
  { code: 'evaluate', label: '評価する' },
] as const;

/** モニタリング記録: what was agreed, what was found, what follows (reference.md §3.4 【推定】). */
export function monitoringForm(content: MonitoringContent): FormPart[] {
  const { answers } = content;
  return [
    fieldsPart('対象', [
      formFieldOf('世帯', content.household),
      formFieldOf('本人', content.principal),
      formFieldOf('プラン', content.plan),
      formFieldOf('プラン期間', content.period),
      formFieldOf('予定日', content.dueOn),
      formFieldOf('実施日', content.doneOn, { strong: true, lines: content.doneOn === '' ? 1 : 0 }),
      formFieldOf('実施者', content.monitor, { lines: content.monitor === '' ? 1 : 0 }),
      formFieldOf('次回の予定', content.nextOn),
    ]),
    tablePart(
      '目標',
      [
        ['順', 7],
        ['目標', 71],
        ['期限', 22],
      ],
      content.goals,
    ),
    tablePart(
      '役割の実施状況',
      [
        ['機関・担当', 30],
        ['すること', 38],
        ['期限', 18],
        ['状態', 14],
      ],
      content.roles,
    ),
    writtenPart('状況', content.situation, content.doneOn === '' ? 6 : 0),
    writtenPart('本人の声', content.voice, content.doneOn === '' ? 4 : 0),
    ...(answers.length === 0
      ? []
      : [
          fieldsPart(
            '振り返り',
            answers.map(([question, text]) => wideField(question, text)),
          ),
        ]),
    fieldsPart('結果', [wideField('結果', '', { strong: true, choices: marked(results, content.result) })]),
  ];
}
