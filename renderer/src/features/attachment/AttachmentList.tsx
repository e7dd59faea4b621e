import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { AddFiles } from './AddFiles.tsx';
import { AddNotices } from './AddNotices.tsx';
import { AttachmentGrid } from './AttachmentGrid.tsx';
import { DropTarget } from './DropTarget.tsx';
import { useAdding } from './useAdding.ts';
import styles from './attachment.module.css';

export interface AttachmentListProps {
  readonly owner: Attachment['owner'];
  readonly ownerId: Attachment['ownerId'];
  readonly addLabel?: string | undefined;
}

/** The files of one record, and a way to add more: for an intake, a slip, a consent, a household. */
export function AttachmentList({ owner, ownerId, addLabel }: AttachmentListProps) {
  const { t } = useTranslation('attachment');
  const { data, error } = useQueryOperation('attachment.list', { owner, ownerId });
  const adding = useAdding({
    owner,
    ownerId,
    takenOn: null,
    note: '',
    shareScope: 'office',
    sensitive: false,
  });
  return (
    <DropTarget adding={adding} className={styles['list']}>
      <FailureNotice failure={error} />
      {data !== undefined && data.attachments.length > 0 && (
        <AttachmentGrid attachments={data.attachments} label={t('title')} />
      )}
      <AddFiles adding={adding} label={addLabel} />
      <AddNotices adding={adding} />
    </DropTarget>
  );
}
