import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useDraft, type Draft } from './useDraft.ts';

export interface FormDraft {
  readonly isReady: boolean;
  /** When what stands in the form was kept, while the person has not yet said what to do with it. */
  readonly offeredAt: string | null;
  readonly savedAt: string | null;
  readonly accept: () => void;
  /** Empties the form and forgets the draft. */
  readonly giveUp: () => void;
  readonly discard: Draft<unknown>['discard'];
}

/** Keeps a form as it is typed, and puts back what was left unfinished. */
export function useFormDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  name: string,
  fresh: () => Values,
): FormDraft {
  const { keep, discard, restored, isReady, savedAt } = useDraft<Values>(name);
  const [isAnswered, setIsAnswered] = useState(false);
  const { reset, subscribe } = form;
  useEffect(() => {
    if (restored !== null) reset({ ...fresh(), ...restored.value });
    // The fresh values matter only at the moment of restoring.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [restored, reset]);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        // A reset has no name: it is no typing and makes no draft.
        callback: ({ name: field, values }) => {
          if (field !== undefined) keep(values);
        },
      }),
    [subscribe, keep],
  );
  return {
    isReady,
    savedAt,
    offeredAt: isAnswered ? null : (restored?.savedAt ?? null),
    accept: () => {
      setIsAnswered(true);
    },
    giveUp: () => {
      reset(fresh());
      void discard();
    },
    discard,
  };
}
