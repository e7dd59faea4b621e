import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useDates } from '../../forms/useDates.ts';
import { useDraft } from '../../forms/useDraft.ts';
import type { SaveStatus } from '../../ui/SaveState.tsx';

export interface FormDraft {
  /** Moment of what was brought back into the form and is still to be answered, `HH:mm` with its day. */
  readonly restoredAt: string | null;
  /** Keeps what was brought back. */
  readonly goOn: () => void;
  /** Empties the form again. */
  readonly startAnew: () => void;
  /** The form is finished. */
  readonly finish: () => Promise<void>;
  readonly status: SaveStatus | null;
}

/** Keeps what is typed into the form, and brings it back when the form is opened again. */
export function useFormDraft<Values extends FieldValues>(
  name: string,
  form: UseFormReturn<Values>,
  initial: Values,
): FormDraft {
  const { restored, savedAt, keep, discard } = useDraft<Values>(name);
  const { monthDay, dayOf, clock } = useDates();
  const [isAnswered, setIsAnswered] = useState(false);
  const last = useRef(JSON.stringify(initial));

  useEffect(() => {
    if (restored !== null) form.reset(restored.value, { keepDefaultValues: true });
  }, [restored, form]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // A reset of the whole form has no name; leaving a field has one and changes nothing.
        callback: ({ name: field, values }) => {
          const present = JSON.stringify(values);
          if (field !== undefined && present !== last.current) keep(values);
          last.current = present;
        },
      }),
    [form, keep],
  );

  return {
    restoredAt:
      restored === null || isAnswered
        ? null
        : `${monthDay(dayOf(restored.savedAt))} ${clock(restored.savedAt)}`,
    goOn: () => {
      setIsAnswered(true);
    },
    startAnew: () => {
      form.reset(initial);
      setIsAnswered(true);
      void discard();
    },
    finish: discard,
    status: savedAt === null ? null : { kind: 'saved', at: clock(savedAt) },
  };
}
