import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { DangerDialog } from '../DangerDialog.tsx';
import { Dialog } from '../Dialog.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { ErrorPanel } from '../ErrorPanel.tsx';
import { Loading } from '../Loading.tsx';
import { Pane } from '../Pane.tsx';
import { ProgressBar } from '../ProgressBar.tsx';
import { SplitView } from '../SplitView.tsx';
import { TextArea } from '../TextArea.tsx';
import { showToast } from '../Toast.tsx';
import styles from './GalleryPage.module.css';

export function WindowSamples() {
  const { t } = useTranslation('gallery');
  const [open, setOpen] = useState<'danger' | 'usual' | null>(null);
  const [reason, setReason] = useState('');
  const [size, setSize] = useState(40);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      <Pane title={t('section.windows')}>
        <div className={styles['stack']}>
          <div className={styles['row']}>
            <Button
              variant="danger"
              onPress={() => {
                setOpen('danger');
              }}
            >
              {t('dialog.open')}
            </Button>
            <Button
              onPress={() => {
                setOpen('usual');
              }}
            >
              {t('dialog.usualOpen')}
            </Button>
            <Button
              onPress={() => {
                showToast({ text: t('toast.text'), onUndo: close });
              }}
            >
              {t('toast.show')}
            </Button>
          </div>
          <ProgressBar
            label={t('progress.label')}
            detail={t('progress.detail')}
            value={62}
            onCancel={close}
          />
          <ProgressBar label={t('progress.unknown')} value={null} />
        </div>
        <DangerDialog
          title={t('dialog.title')}
          isOpen={open === 'danger'}
          onClose={close}
          onConfirm={close}
          confirmLabel={t('button.danger')}
          consequences={[t('dialog.one'), t('dialog.two')]}
          undo={t('dialog.undo')}
        >
          <TextArea label={t('dialog.reason')} rows={2} value={reason} onChange={setReason} />
        </DangerDialog>
        <Dialog
          title={t('dialog.usualTitle')}
          isOpen={open === 'usual'}
          onClose={close}
          footer={
            <Button variant="primary" shortcut="Ctrl+Enter" onPress={close}>
              {t('button.primary')}
            </Button>
          }
        >
          <TextArea label={t('field.noteEmpty')} value={reason} onChange={setReason} />
        </Dialog>
      </Pane>
      <Pane title={t('section.pages')}>
        <div className={styles['stack']}>
          <EmptyState
            title={t('empty.title')}
            action={
              <Button variant="primary" shortcut="Ctrl+N">
                {t('empty.action')}
              </Button>
            }
          >
            {t('empty.text')}
          </EmptyState>
          <Loading />
          <ErrorPanel
            title={t('error.title')}
            safe={t('error.safe')}
            todo={t('error.todo')}
            actions={<Button>{t('error.restore')}</Button>}
          />
        </div>
      </Pane>
      <Pane title={t('section.layout')}>
        <div className={styles['low']}>
          <SplitView
            size={size}
            onResize={setSize}
            list={<p className={styles['inset']}>{t('split.list')}</p>}
            detail={
              <p className={styles['inset']}>
                {t('split.detail')}: {t('split.text')}
              </p>
            }
          />
        </div>
      </Pane>
    </>
  );
}
