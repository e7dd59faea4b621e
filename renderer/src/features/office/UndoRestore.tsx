import { useTranslation } from 'react-i18next';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { showToast } from '../../ui/Toast.tsx';

/** Right after a restore: the records from before can still be put back. */
export function UndoRestore({ onUndone }: { onUndone: () => void }) {
  const { t } = useTranslation('office');
  const { wordsOf } = useFailureWords();
  const undo = useCommand('backup.undoRestore');
  const onPress = (): void => {
    undo.mutate(
      {},
      {
        onSuccess: () => {
          showToast({ text: t('unlock.undone') });
          onUndone();
        },
      },
    );
  };
  return (
    <>
      {undo.error && <ErrorPanel {...wordsOf(undo.error)} />}
      <Notice
        tone="ok"
        action={
          <Button size="small" onPress={onPress} isPending={undo.isPending}>
            {t('unlock.undoRestoreAction')}
          </Button>
        }
      >
        {t('unlock.undoRestore')}
      </Notice>
    </>
  );
}
