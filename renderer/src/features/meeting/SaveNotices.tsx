import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNotice } from '../../forms/DraftNotice.tsx';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Autosave } from './useAutosave.ts';

/** What a form that saves itself has to say: text found again, and why text could not be saved. */
export function SaveNotices<Typed>({ autosave }: { readonly autosave: Autosave<Typed> }) {
  const { t } = useTranslation('meeting');
  const { draft, typed, set, flush, forget, failure } = autosave;
  return (
    <>
      <RestoredNotice
        restored={
          draft.restored !== null && JSON.stringify(draft.restored.value) !== JSON.stringify(typed)
            ? draft.restored
            : null
        }
        onContinue={set}
        onDiscard={forget}
      />
      <FailureNotice
        failure={failure}
        action={
          <Button size="small" onPress={flush}>
            {t('save.again')}
          </Button>
        }
      />
    </>
  );
}

interface RestoredNoticeProps<Typed> {
  readonly restored: { readonly value: Typed; readonly savedAt: string } | null;
  readonly onContinue: (typed: Typed) => void;
  readonly onDiscard: () => void;
}

/** Offers once what was typed before and never finished. */
export function RestoredNotice<Typed>({ restored, onContinue, onDiscard }: RestoredNoticeProps<Typed>) {
  const [isAnswered, setIsAnswered] = useState(false);
  if (restored === null || isAnswered) return null;
  const answer = (act: () => void) => () => {
    setIsAnswered(true);
    act();
  };
  return (
    <DraftNotice
      savedAt={restored.savedAt}
      onContinue={answer(() => onContinue(restored.value))}
      onDiscard={answer(onDiscard)}
    />
  );
}
