import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { SaveStatus } from '../ui/SaveState.tsx';
import { useDates } from './useDates.ts';
import { useDraft, type Draft } from './useDraft.ts';

export interface FormDraft {
  readonly isReady: boolean;
  /** When what stands in the form was kept, while the person has not yet said what to do with it. */
  readonly offeredAt: string | null;
  /** Whether what is typed is kept; null before anything was typed. */
  readonly status: SaveStatus | null;
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
  const { keep, discard, restored, isReady, savedAt, isFailing } = useDraft<Values>(name);
  const { clock } = useDates();
  const [isAnswered, setIsAnswered] = useState(false);
  const { reset, subscribe, getValues } = form;
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (restored !== null) reset({ ...fresh(), ...restored.value });
    // The fresh values matter only at the moment of restoring.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [restored, reset]);
  useEffect(() => {
    last.current = JSON.stringify(getValues());
    return subscribe({
      formState: { values: true },
      // A reset of the whole form has no name; leaving a field has one and changes nothing: neither is typing.
      callback: ({ name: field, values }) => {
        const present = JSON.stringify(values);
        if (field !== undefined && present !== last.current) keep(values);
        last.current = present;
      },
    });
  }, [subscribe, getValues, keep]);
  return {
    isReady,
    status: isFailing ? { kind: 'failed' } : savedAt === null ? null : { kind: 'saved', at: clock(savedAt) },
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
