import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { ShortcutLayer } from './keyboard/layers.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Esc, the cross, and whatever the footer brings. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons; the one that goes on stands last. */
  readonly footer?: ReactNode;
  readonly width?: 'usual' | 'wide' | undefined;
  /** `alertdialog` interrupts: for dangerous actions only. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/** A window over the page. It keeps focus inside, and hands it back to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  footer,
  width = 'usual',
  role = 'dialog',
}: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
      className={cx(styles['veil'])}
    >
      <Modal className={cx(styles['modal'], styles[width])}>
        <AriaDialog role={role} className={cx(styles['dialog'])}>
          <ShortcutLayer>
            <header className={styles['header']}>
              <Heading slot="title" className={cx(styles['title'])}>
                {title}
              </Heading>
              <AriaButton aria-label={t('dialog.close')} onPress={onClose} className={cx(styles['close'])}>
                <Icon name="cross" />
              </AriaButton>
            </header>
            <div className={styles['body']}>{children}</div>
            {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
          </ShortcutLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
