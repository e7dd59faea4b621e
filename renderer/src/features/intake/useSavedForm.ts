import { useState } from 'react';
import { useForm, useWatch, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useFormDraft, type FormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems, type FormProblems } from '../../forms/useFormProblems.ts';

interface SavedFormOptions<Values, Done> {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly draftName: string;
  readonly fresh: () => Values;
  readonly labels: Readonly<Record<string, string>>;
  /** Version of the record as it is now; 1 for a new one. */
  readonly rowVersion: number;
  /** Sends the form under the version that was there when it was opened. */
  readonly send: (values: Values, rowVersion: number) => Promise<Done>;
  readonly onDone: (done: Done) => void;
}

export interface SavedForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly draft: FormDraft;
  readonly problems: FormProblems;
  readonly attempt: number;
  readonly isPending: boolean;
  readonly submit: () => void;
  /** Takes what stands in the record now, where another window was first. */
  readonly reload: () => void;
}

/** A form that keeps its draft, says what was refused, and is sent under the version it began with. */
export function useSavedForm<Values extends FieldValues, Done>(
  options: SavedFormOptions<Values, Done>,
): SavedForm<Values> {
  const { id, draftName, fresh, labels, send, onDone } = options;
  const form = useForm<Values>({ defaultValues: fresh() as DefaultValues<Values> });
  const draft = useFormDraft(form, draftName, fresh);
  const [rowVersion, setRowVersion] = useState(options.rowVersion);
  const { failure, attempt, isPending, run, forget } = useAttempt();
  const values = useWatch({ control: form.control });
  const problems = useFormProblems(failure, { id, labels, values });
  const submit = async (): Promise<void> => {
    const done = await send(form.getValues(), rowVersion);
    await draft.discard();
    onDone(done);
  };
  return {
    form,
    draft,
    problems,
    attempt,
    isPending,
    submit: () => void run(submit),
    reload: () => {
      form.reset(fresh());
      setRowVersion(options.rowVersion);
      forget();
    },
  };
}
