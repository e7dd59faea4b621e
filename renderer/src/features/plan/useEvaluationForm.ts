import { useState } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Evaluation } from '../../../../domain/contract/support-plan.ts';
import { call } from '../../bridge/bridge.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useFormDraft, type FormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems, type FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { evaluationValuesOf, toEvaluation, type EvaluationValues } from './evaluation-values.ts';

/** In reading order, before and after the goals. */
const headFields = ['evaluatedOn', 'evaluator'] as const;
const footFields = ['rolesReview', 'changes', 'changesNote', 'remaining', 'conclusion', 'meetingId'] as const;

export interface EvaluationFormState {
  readonly form: UseFormReturn<EvaluationValues>;
  readonly draft: FormDraft;
  readonly problems: FormProblems;
  /** Counts the attempts that were refused. */
  readonly attempt: number;
  readonly isPending: boolean;
  /** Answers whether it was saved. */
  readonly save: () => Promise<boolean>;
  /** Saves and finishes; answers whether the plan has ended. */
  readonly finish: () => Promise<boolean>;
  readonly reload: () => void;
}

/** Typing, saving and finishing of an evaluation. */
export function useEvaluationForm(evaluation: Evaluation): EvaluationFormState {
  const { t } = useTranslation('plan');
  const today = useToday();
  const [rowVersion, setRowVersion] = useState(evaluation.rowVersion);
  const { failure, attempt, isPending, run, forget } = useAttempt();
  const fresh = (): EvaluationValues => evaluationValuesOf(evaluation);
  const form = useForm<EvaluationValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `evaluation:${evaluation.id}`, fresh);
  const goalLabels = evaluation.goals.map((_goal, index): [string, string] => [
    `goals.${String(index)}.result`,
    t('resultOf', { goal: t('row_goals', { number: index + 1 }) }),
  ]);
  const problems = useFormProblems(failure, {
    id: 'evaluation',
    labels: {
      ...Object.fromEntries(headFields.map((name) => [name, t(`field.${name}`)])),
      voice: t('field.evaluationVoice'),
      ...Object.fromEntries(goalLabels),
      ...Object.fromEntries(footFields.map((name) => [name, t(`field.${name}`)])),
    },
    values: useWatch({ control: form.control }),
    nameOf: ({ path }) => path.join('.'),
  });
  const store = async (): Promise<number> => {
    await call('evaluation.save', {
      id: evaluation.id,
      rowVersion,
      ...toEvaluation(form.getValues(), today),
    });
    setRowVersion(rowVersion + 1);
    await draft.discard();
    return rowVersion + 1;
  };
  return {
    form,
    draft,
    problems,
    attempt,
    isPending,
    save: () =>
      run(async () => {
        await store();
      }),
    finish: () =>
      run(async () => {
        await call('evaluation.finish', { id: evaluation.id, rowVersion: await store() });
      }),
    reload: () => {
      form.reset(fresh());
      setRowVersion(evaluation.rowVersion);
      forget();
    },
  };
}
