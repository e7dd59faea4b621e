import { useTranslation } from 'react-i18next';
import type { ContactNoteId } from '../../../../../domain/contract/scalars.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import { showToast } from '../../../ui/Toast.tsx';
import type { ChosenFile } from '../../attachment/store-file.ts';
import { useRefusalWords } from '../../attachment/useRefusalWords.ts';
import { useStoring } from '../../attachment/useStoring.ts';

/** Keeps the files of a note that has just been saved; they are as open or closed as the note. */
export function useAttachToNote() {
  const { t } = useTranslation('note');
  const reasonOf = useRefusalWords();
  const { store, ...storing } = useStoring();
  const attach = async (
    noteId: ContactNoteId,
    files: readonly ChosenFile[],
    note: Pick<InputOf<'contactNote.add'>, 'contactedOn' | 'shareScope' | 'sensitive'>,
  ): Promise<void> => {
    const { refused } = await store(files, {
      owner: 'contact-note',
      ownerId: noteId,
      takenOn: note.contactedOn,
      note: '',
      shareScope: note.shareScope,
      sensitive: note.sensitive,
    });
    if (refused.length === 0) return;
    const names = refused.map((refusal) => `${refusal.name} ${reasonOf(refusal)}`).join(' / ');
    showToast({ text: t('notAttached', { names }) });
  };
  return { attach, storing };
}
