import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useRemoval } from '../../forms/useRemoval.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AttachmentForm } from './AttachmentForm.tsx';
import { AttachmentPreview } from './AttachmentPreview.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import styles from './attachment.module.css';

interface AttachmentViewerProps {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** One file over the page: to look at, to describe, to hand over, to throw away. */
export function AttachmentViewer({ attachment, onClose }: AttachmentViewerProps) {
  const { t } = useTranslation(['attachment', 'common']);
  const [view, setView] = useState<'look' | 'describe' | 'release'>('look');
  const { remove, error, isPending } = useRemoval('attachment');
  const look = (): void => setView('look');
  return (
    <Dialog
      title={attachment.name}
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        view === 'look' ? (
          <>
            <Button
              variant="quiet"
              isPending={isPending}
              onPress={() => {
                void remove(attachment.id, attachment.name).then((isGone) => {
                  if (isGone) onClose();
                });
              }}
            >
              {t('common:action.delete')}
            </Button>
            <Button onPress={() => setView('describe')}>{t('attachment:describe')}</Button>
            <Button onPress={() => setView('release')}>{t('attachment:release')}</Button>
            <Button variant="primary" onPress={onClose}>
              {t('common:action.close')}
            </Button>
          </>
        ) : undefined
      }
    >
      <FailureNotice failure={error} />
      {view === 'describe' && <AttachmentForm attachment={attachment} onDone={look} />}
      {view === 'release' && <ReleaseForm attachment={attachment} onDone={look} />}
      {view === 'look' && (
        <div className={styles['viewer']}>
          <AttachmentPreview attachment={attachment} onCancel={onClose} />
        </div>
      )}
    </Dialog>
  );
}
