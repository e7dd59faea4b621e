import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../domain/contract/index.ts';
import { call, type OperationError } from '../bridge/bridge.ts';
import { useCommand } from '../bridge/use-operation.ts';
import { showToast } from '../ui/Toast.tsx';
import { problemsIn } from './problems.ts';
import { useFailureWords } from './useFailureWords.ts';

type Kind = InputOf<'trash.remove'>['kind'];

interface Removal {
  /** Throws the record away and offers 「元に戻す」. `label` names it: 「畑の見学に同行する」. Answers whether it went. */
  readonly remove: (id: InputOf<'trash.remove'>['id'], label: string) => Promise<boolean>;
  readonly isPending: boolean;
  /** Why the last removal was refused. */
  readonly error: OperationError | null;
}

/** Throwing away records of one kind, with undo in the toast. Later they come back from the trash page. */
export function useRemoval(kind: Kind): Removal {
  const { t } = useTranslation('trash');
  const { problemText } = useFailureWords();
  const removal = useCommand('trash.remove');
  const restore = async (id: InputOf<'trash.restore'>['id'], label: string): Promise<void> => {
    try {
      await call('trash.restore', { id });
      showToast({ text: t('restored', { label }) });
    } catch (failure) {
      showToast({ text: [t('notRestored'), ...problemsIn(failure).map(problemText)].join(' ') });
    }
  };
  return {
    remove: async (id, label) => {
      try {
        const { trashId, dependants } = await removal.mutateAsync({ kind, id });
        showToast({
          text: t(dependants === 0 ? 'removed' : 'removedWith', { label, count: dependants }),
          onUndo: () => void restore(trashId, label),
        });
        return true;
      } catch {
        return false;
      }
    },
    isPending: removal.isPending,
    error: removal.error,
  };
}
