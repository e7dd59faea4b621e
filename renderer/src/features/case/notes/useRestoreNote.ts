import { useTranslation } from 'react-i18next';
import type { ContactNoteId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { showToast } from '../../../ui/Toast.tsx';

/** Brings a note that was taken back into the record. */
export function useRestoreNote(): (id: ContactNoteId) => void {
  const { t } = useTranslation('note');
  const { wordsOf } = useFailureWords();
  const { mutate } = useCommand('contactNote.restore');
  return (id) => {
    mutate(
      { id },
      {
        onSuccess: () => showToast({ text: t('restored') }),
        onError: (error) => {
          const { title, todo } = wordsOf(error);
          showToast({ text: `${title} ${todo}` });
        },
      },
    );
  };
}
