import { useForm, useWatch, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useState } from 'react';
import type { Problem } from '../../../../../domain/contract/errors.ts';
import { useFormDraft, type FormDraft } from '../../../forms/useFormDraft.ts';
import { useFormProblems, type FormProblems } from '../../../forms/useFormProblems.ts';
import { useAttempt } from '../../../forms/useAttempt.ts';

interface PanelFormOptions<Values extends FieldValues> {
  /** Where what is typed is kept: the kind of the form, and what tells it from others. */
  readonly draft: string;
  readonly fresh: Values;
  readonly labels: Readonly<Record<string, string>>;
  readonly nameOf?: (problem: Problem) => string;
  /** Carries the form out. @throws what the core refuses */
  readonly send: (values: Values) => Promise<void>;
  /** The form is carried out, or what it was about is removed. */
  readonly onDone: () => void;
}

export interface PanelFormState<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly draft: FormDraft;
  readonly problems: FormProblems;
  readonly attempt: number;
  readonly isPending: boolean;
  readonly finish: () => void;
  /** For what else ends the form, such as removing: failures stand in the form. */
  readonly run: (work: () => Promise<void>) => void;
}

/** The state of a form in the panel, from what is typed to what the core says of it. */
export function usePanelForm<Values extends FieldValues>(
  options: PanelFormOptions<Values>,
): PanelFormState<Values> {
  const { draft: name, labels, nameOf, send, onDone } = options;
  const [fresh] = useState(options.fresh);
  const form = useForm<Values>({ defaultValues: fresh as DefaultValues<Values> });
  const draft = useFormDraft(form, name, () => fresh);
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'panel',
    labels,
    values: useWatch({ control: form.control }),
    ...(nameOf && { nameOf }),
  });
  const end = (work: () => Promise<void>): void => {
    void run(async () => {
      await work();
      await draft.discard();
      onDone();
    });
  };
  return {
    form,
    draft,
    problems,
    attempt,
    isPending,
    finish: () => {
      end(() => send(form.getValues()));
    },
    run: end,
  };
}
