import { useTranslation } from 'react-i18next';
import { Pane } from '../../ui/Pane.tsx';
import { AttachmentList, type AttachmentListProps } from './AttachmentList.tsx';

/** 資料 of one record, in a pane of its own beneath it. */
export function RecordAttachments({
  owner,
  ownerId,
}: AttachmentListProps & { readonly owner: 'intake' | 'referral-slip' | 'household' }) {
  const { t } = useTranslation('attachment');
  return (
    <Pane title={t('title')} note={t(`hint.${owner}`)}>
      <AttachmentList owner={owner} ownerId={ownerId} />
    </Pane>
  );
}
