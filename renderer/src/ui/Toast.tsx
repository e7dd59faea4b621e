import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './Toast.module.css';

export interface ToastMessage {
  /** What has been done: 「ケース 8-014 をごみ箱に移しました」. */
  readonly text: string;
  /** Takes it back. */
  readonly onUndo?: (() => void) | undefined;
}

/** Long enough to read and reach for 「元に戻す」. */
const SHOWN_FOR_MS = 10_000;

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Tells at the foot of the window what has been done. Nothing that must be answered goes here. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: SHOWN_FOR_MS });
}

/** Stands once in the app. */
export function ToastRegion() {
  const { t } = useTranslation('ui');
  return (
    <AriaToastRegion queue={queue} aria-label={t('toast.region')} className={cx(styles['region'])}>
      {({ toast }) => (
        <AriaToast toast={toast} className={cx(styles['toast'])}>
          <ToastContent className={cx(styles['words'])}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.onUndo && (
            <Button
              size="small"
              onPress={() => {
                toast.content.onUndo?.();
                queue.close(toast.key);
              }}
            >
              {t('toast.undo')}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            aria-label={t('toast.dismiss')}
            onPress={() => {
              queue.close(toast.key);
            }}
          >
            ×
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
