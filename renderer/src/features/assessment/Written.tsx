import { useTranslation } from 'react-i18next';
import styles from './assessment.module.css';

/** A field of a finished version, as it was written. */
export function Written({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation('assessment');
  return (
    <div className={styles['written']}>
      <span className={styles['label']}>{label}</span>
      <p>{text === '' ? <span className={styles['quiet']}>{t('notWritten')}</span> : text}</p>
    </div>
  );
}
