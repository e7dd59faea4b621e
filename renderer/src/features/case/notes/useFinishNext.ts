import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { showToast } from '../../../ui/Toast.tsx';

/** Ticks a next step off, or on again, and offers to take it back. */
export function useFinishNext(): (noteId: string, isDone: boolean) => void {
  const { t } = useTranslation('note');
  const { wordsOf } = useFailureWords();
  const { mutate } = useCommand('contactNote.finishNext');
  const tick = (id: string, done: boolean, onDone: () => void): void => {
    mutate(
      { id, done },
      {
        onSuccess: onDone,
        onError: (error) => {
          const { title, todo } = wordsOf(error);
          showToast({ text: `${title} ${todo}` });
        },
      },
    );
  };
  return (id, done) => {
    tick(id, done, () => {
      showToast({
        text: t(done ? 'nextDone' : 'nextReopened'),
        onUndo: () => {
          tick(id, !done, () => undefined);
        },
      });
    });
  };
}
