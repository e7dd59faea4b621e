import { useTranslation } from 'react-i18next';
import { roleId, taskId } from '../../../../domain/contract/scalars.ts';
import type { DueItem } from '../../../../domain/contract/today.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { showToast } from '../../ui/Toast.tsx';
import { useFinishNext } from '../case/notes/useFinishNext.ts';
import { useFinishTask } from '../task/useFinishTask.ts';

/** Ticks off what can be finished in place, with undo; null: it is done on its own page. */
export function useFinishDue(): (item: DueItem) => (() => void) | null {
  const { t } = useTranslation('today');
  const { wordsOf } = useFailureWords();
  const finishNext = useFinishNext();
  const finishTask = useFinishTask();
  const { mutate: setRole } = useCommand('role.setState');
  const onError = (error: unknown): void => {
    const { title, todo } = wordsOf(error);
    showToast({ text: `${title} ${todo}` });
  };
  const finishRole = (id: string, rowVersion: number): void => {
    const role = roleId.parse(id);
    const onSuccess = (): void => {
      showToast({
        text: t('roleDone'),
        onUndo: () => {
          setRole({ id: role, rowVersion: rowVersion + 1, state: 'doing' }, { onError });
        },
      });
    };
    setRole({ id: role, rowVersion, state: 'done' }, { onSuccess, onError });
  };
  return ({ kind, id, rowVersion, title }) => {
    if (kind === 'contact') {
      return () => {
        finishNext(id, true);
      };
    }
    if (rowVersion === null) return null;
    return kind === 'role' || kind === 'role-undated'
      ? () => {
          finishRole(id, rowVersion);
        }
      : () => {
          finishTask({ id: taskId.parse(id), rowVersion, title });
        };
  };
}
