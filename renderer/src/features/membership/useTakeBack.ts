import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { call } from '../../bridge/bridge.ts';
import { problemsIn } from '../../forms/problems.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { showToast } from '../../ui/Toast.tsx';

type MovementId = InputOf<'membership.takeBack'>['movementId'];

/** Tells that a movement is recorded, and offers to take it back; `onTakenBack` follows when that was done. */
export function useTakeBack(): (text: string, movementId: MovementId, onTakenBack?: () => void) => void {
  const { t } = useTranslation('membership');
  const { problemText } = useFailureWords();
  const takeBack = async (movementId: MovementId, onTakenBack?: () => void): Promise<void> => {
    try {
      await call('membership.takeBack', { movementId });
      showToast({ text: t('takeBack.done') });
      onTakenBack?.();
    } catch (failure) {
      showToast({ text: [t('takeBack.refused'), ...problemsIn(failure).map(problemText)].join(' ') });
    }
  };
  return (text, movementId, onTakenBack) => {
    showToast({ text, onUndo: () => void takeBack(movementId, onTakenBack) });
  };
}
