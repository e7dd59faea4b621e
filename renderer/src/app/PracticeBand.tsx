import { useTranslation } from 'react-i18next';
import styles from './PracticeBand.module.css';

/** Above everything, dialogs included: nobody may take the practice office for the real one. */
export function PracticeBand({ municipality }: { municipality: string }) {
  const { t } = useTranslation('frame');
  return (
    <p className={styles['band']} role="note">
      <strong className={styles['mark']}>{t('practice.mark')}</strong>
      <span>{t('practice.text', { municipality })}</span>
    </p>
  );
}
