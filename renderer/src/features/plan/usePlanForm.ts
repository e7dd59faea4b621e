import { useState } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { undecidable } from '../../../../domain/plan/decision.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import { useFormDraft, type FormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems, type FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { planValuesOf, toPlanInput, writtenRows, type PlanValues } from './plan-values.ts';
import { usePlanLabels } from './usePlanLabels.ts';

export interface PlanFormState {
  readonly form: UseFormReturn<PlanValues>;
  readonly draft: FormDraft;
  readonly problems: FormProblems;
  /** Counts the attempts that were refused. */
  readonly attempt: number;
  readonly isPending: boolean;
  /** Saves; answers with the plan as it then stands, null when it was refused. */
  readonly save: () => Promise<Plan | null>;
  /** Saves, and says what is missing for the decision; answers with the plan when nothing is. */
  readonly saveForDecision: () => Promise<Plan | null>;
  /** Takes what stands in the file. */
  readonly reload: () => void;
}

/** Typing, saving and what was refused, of a plan that is a draft. */
export function usePlanForm(plan: Plan): PlanFormState {
  const today = useToday();
  const [rowVersion, setRowVersion] = useState(plan.rowVersion);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setIsPending] = useState(false);
  const fresh = (): PlanValues => planValuesOf(plan);
  const form = useForm<PlanValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `supportPlan:${plan.id}`, fresh);
  const values = useWatch({ control: form.control });
  const problems = useFormProblems(failure, {
    id: 'plan',
    labels: usePlanLabels(plan.kind, values.goals?.length ?? 0, values.roles?.length ?? 0),
    values,
    nameOf: ({ path }) => path.join('.'),
  });
  const refused = (error: unknown): null => {
    setFailure(error);
    setAttempt((before) => before + 1);
    return null;
  };
  const save = async (): Promise<Plan | null> => {
    setIsPending(true);
    setFailure(null);
    const { goals, roles } = writtenRows(form.getValues());
    // Problems are told by the place of a row, so that the rows sent and the rows seen must be the same.
    form.setValue('goals', goals);
    form.setValue('roles', roles);
    try {
      await call('supportPlan.save', { id: plan.id, rowVersion, ...toPlanInput(form.getValues(), today) });
      const saved = await call('supportPlan.get', { id: plan.id });
      form.reset(planValuesOf(saved));
      setRowVersion(saved.rowVersion);
      await draft.discard();
      return saved;
    } catch (error) {
      return refused(error);
    } finally {
      setIsPending(false);
    }
  };
  return {
    form,
    draft,
    problems,
    attempt,
    isPending,
    save,
    saveForDecision: async () => {
      const saved = await save();
      if (saved === null) return null;
      const missing = undecidable(saved);
      return missing.length === 0 ? saved : refused(new OperationError('validation', missing, null));
    },
    reload: () => {
      form.reset(fresh());
      setRowVersion(plan.rowVersion);
      setFailure(null);
    },
  };
}
