import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** Appears only after 300 ms, so that quick answers do not flicker. */
export function Loading({ label }: { label?: string | undefined }) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles['loading']} role="status">
      <span className={styles['bar']} aria-hidden="true" />
      {label ?? t('loading')}
    </p>
  );
}
