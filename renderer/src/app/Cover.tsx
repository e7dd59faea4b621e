import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './Cover.module.css';

/** A blank sheet over the whole window, dialogs included. Any key or click takes it away and does nothing else. */
export function Cover({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation(['frame', 'common']);
  const leave = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // A key held down must not bring the page back the moment it was hidden.
    if (!event.repeat) onLeave();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => leave(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
  return createPortal(
    <div className={styles['cover']} role="dialog" aria-label={t('cover.label')} onClick={onLeave}>
      <p className={styles['brand']}>{t('common:productName')}</p>
      <p role="status">{t('cover.text')}</p>
    </div>,
    document.body,
  );
}
