import { useState, type ComponentProps } from 'react';
import type { DraftNotice } from '../../forms/DraftNotice.tsx';
import { useDraft } from '../../forms/useDraft.ts';
import { useRestored } from '../../forms/useRestored.ts';

export interface TypedDraft<Typed> {
  readonly typed: Typed;
  readonly set: (typed: Typed) => void;
  /** Empties the form once it is finished. */
  readonly clear: () => Promise<void>;
  /** Of what an earlier visit left and stands in the form again; null without. */
  readonly notice: ComponentProps<typeof DraftNotice> | null;
}

/** What is typed into a form that is finished by a button: kept meanwhile, and put back when it was left. */
export function useTypedDraft<Typed>(form: string, blank: Typed): TypedDraft<Typed> {
  const draft = useDraft<Typed>(form);
  const [typed, setTyped] = useState(blank);
  const { foundAt, answer } = useRestored(draft.restored, (found) => {
    setTyped(found);
    return true;
  });
  const clear = async (): Promise<void> => {
    await draft.discard();
    setTyped(blank);
  };
  return {
    typed,
    set: (next) => {
      setTyped(next);
      draft.keep(next);
    },
    clear,
    notice:
      foundAt === null
        ? null
        : {
            savedAt: foundAt,
            onContinue: answer,
            onDiscard: () => {
              answer();
              void clear();
            },
          },
  };
}
