import { useTranslation } from 'react-i18next';
import type { TaskId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { showToast } from '../../ui/Toast.tsx';

/** Finishes a task today and offers to take it back; of a series, says for when the next stands. */
export function useFinishTask(): (task: { id: TaskId; rowVersion: number; title: string }) => void {
  const { t } = useTranslation('task');
  const { long } = useDates();
  const today = useToday();
  const { wordsOf } = useFailureWords();
  const { mutate: finish } = useCommand('task.finish');
  const { mutate: reopen } = useCommand('task.reopen');
  const onError = (error: unknown): void => {
    const { title, todo } = wordsOf(error);
    showToast({ text: `${title} ${todo}` });
  };
  return ({ id, rowVersion, title }) => {
    finish(
      { id, rowVersion, doneOn: today, doneNote: '' },
      {
        onError,
        onSuccess: ({ nextOn }) => {
          showToast({
            text:
              nextOn === null ? t('finished', { title }) : t('finishedNext', { title, date: long(nextOn) }),
            onUndo: () => {
              reopen({ id, rowVersion: rowVersion + 1 }, { onError });
            },
          });
        },
      },
    );
  };
}
