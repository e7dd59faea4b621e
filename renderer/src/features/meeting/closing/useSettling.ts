import { useTranslation } from 'react-i18next';
import type { HandoutCopy } from '../../../../../domain/contract/handout.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { showToast } from '../../../ui/Toast.tsx';

/** Ticks copies off, or says why they do not come back; the toast takes it back. */
export function useSettling() {
  const { t } = useTranslation('closing');
  const today = useToday();
  const { mutateAsync, isPending, error } = useCommand('handout.setState');
  const write = async (
    copies: readonly Pick<HandoutCopy, 'id' | 'rowVersion'>[],
    state: HandoutCopy['state'],
    note: string,
  ): Promise<boolean> => {
    try {
      await mutateAsync({
        copies: copies.map(({ id, rowVersion }) => ({ id, rowVersion })),
        state,
        settledOn: today,
        note,
      });
      return true;
    } catch {
      // Told above the list.
      return false;
    }
  };
  return {
    isPending,
    error,
    settle: async (
      copies: readonly HandoutCopy[],
      state: HandoutCopy['state'],
      note = '',
    ): Promise<boolean> => {
      if (!(await write(copies, state, note))) return false;
      const changed = copies.map(({ id, rowVersion }) => ({ id, rowVersion: rowVersion + 1 }));
      showToast({
        text: t('copies.done', { state: t(`copies.state.${state}`), count: copies.length }),
        ...(state !== 'out' && { onUndo: () => void write(changed, 'out', '') }),
      });
      return true;
    },
  };
}
