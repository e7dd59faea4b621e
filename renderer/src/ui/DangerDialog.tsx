import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './DangerDialog.module.css';

export interface DangerDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** The verb on the button: 「ごみ箱に移す」. */
  readonly confirmLabel: string;
  /** What it will do, one a line. */
  readonly consequences: readonly string[];
  /** How to undo it, or that it cannot be undone. */
  readonly undo: string;
  readonly isPending?: boolean | undefined;
  readonly isConfirmDisabled?: boolean | undefined;
  /** More to fill in before going on: a reason. */
  readonly children?: ReactNode;
}

/** Asks before a dangerous action. Focus starts on the button that does nothing. */
export function DangerDialog(props: DangerDialogProps) {
  const {
    title,
    isOpen,
    onClose,
    onConfirm,
    confirmLabel,
    consequences,
    undo,
    isPending,
    isConfirmDisabled,
    children,
  } = props;
  const { t } = useTranslation(['ui', 'common']);
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button variant="danger" onPress={onConfirm} isPending={isPending} isDisabled={isConfirmDisabled}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <section>
        <h3 className={styles['head']}>{t('ui:dialog.consequences')}</h3>
        <ul className={styles['list']}>
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles['head']}>{t('ui:dialog.undo')}</h3>
        <p>{undo}</p>
      </section>
      {children}
    </Dialog>
  );
}
