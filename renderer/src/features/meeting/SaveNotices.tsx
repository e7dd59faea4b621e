import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../forms/useDates.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Autosave } from './useAutosave.ts';

/** What a form that saves itself has to say: text found again, and why text could not be saved. */
export function SaveNotices<Typed>({ autosave }: { readonly autosave: Autosave<Typed> }) {
  const { t } = useTranslation('meeting');
  const { wordsOf } = useFailureWords();
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
      {failure !== null && (
        <Notice
          tone="error"
          action={
            <Button size="small" onPress={flush}>
              {t('save.again')}
            </Button>
          }
        >
          <strong>{wordsOf(failure).title}</strong> {wordsOf(failure).safe} {wordsOf(failure).todo}
        </Notice>
      )}
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
  const { t } = useTranslation('meeting');
  const { clock, dayOf, monthDay } = useDates();
  const [isAnswered, setIsAnswered] = useState(false);
  if (restored === null || isAnswered) return null;
  const answer = (act: () => void) => () => {
    setIsAnswered(true);
    act();
  };
  return (
    <Notice
      action={
        <>
          <Button size="small" onPress={answer(() => onContinue(restored.value))}>
            {t('draft.continue')}
          </Button>
          <Button size="small" variant="quiet" onPress={answer(onDiscard)}>
            {t('draft.discard')}
          </Button>
        </>
      }
    >
      {t('draft.restored', { day: monthDay(dayOf(restored.savedAt)), time: clock(restored.savedAt) })}
    </Notice>
  );
}
