import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../domain/contract/contact-note.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { AddFiles } from './AddFiles.tsx';
import { AddNotices } from './AddNotices.tsx';
import { AttachmentGrid } from './AttachmentGrid.tsx';
import { DropTarget } from './DropTarget.tsx';
import { useAdding } from './useAdding.ts';
import styles from './attachment.module.css';

type Note = Pick<ContactNote, 'threadId' | 'contactedOn' | 'shareScope' | 'sensitive' | 'withdrawn'>;

interface NoteAttachmentsProps {
  readonly note: Note;
  readonly caseId: CaseId;
  /** The person asked for adding one. */
  readonly isAdding: boolean;
}

/** Photos and papers of one contact. */
export function NoteAttachments({ note, caseId, isAdding }: NoteAttachmentsProps) {
  const { t } = useTranslation('attachment');
  const { threadId } = note;
  // One question for the whole case, for a page of sixty notes would ask sixty; it leaves out what was taken back.
  const { data, error } = useQueryOperation(
    'attachment.list',
    note.withdrawn === null ? { caseId } : { owner: 'contact-note', ownerId: threadId },
  );
  const attachments = data?.attachments.filter(({ ownerId }) => ownerId === threadId) ?? [];
  return (
    <div className={styles['list']}>
      <FailureNotice failure={error} />
      {attachments.length > 0 && <AttachmentGrid attachments={attachments} label={t('title')} />}
      {isAdding && <AddToNote note={note} />}
    </div>
  );
}

/** A new one is as open or closed as the note. */
function AddToNote({ note: { threadId, contactedOn, shareScope, sensitive } }: { note: Note }) {
  const adding = useAdding({
    owner: 'contact-note',
    ownerId: threadId,
    takenOn: contactedOn,
    note: '',
    shareScope,
    sensitive,
  });
  return (
    <DropTarget adding={adding} className={styles['list']}>
      <AddFiles adding={adding} />
      <AddNotices adding={adding} />
    </DropTarget>
  );
}
