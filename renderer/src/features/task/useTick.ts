import type { Task } from '../../../../domain/contract/task.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { showToast } from '../../ui/Toast.tsx';
import { useFinishTask } from './useFinishTask.ts';

/** Finishes an open task, and takes a finished one up again. */
export function useTick(): (task: Task) => void {
  const { wordsOf } = useFailureWords();
  const finish = useFinishTask();
  const { mutate: reopen } = useCommand('task.reopen');
  return (task) => {
    if (task.doneOn === null) {
      finish(task);
      return;
    }
    reopen(
      { id: task.id, rowVersion: task.rowVersion },
      {
        onError: (error) => {
          const { title, todo } = wordsOf(error);
          showToast({ text: `${title} ${todo}` });
        },
      },
    );
  };
}
