import { useTranslation } from 'react-i18next';
import { Pane } from '../../ui/Pane.tsx';
import styles from './BackupPage.module.css';
import { BackupHistory } from './BackupHistory.tsx';
import { MakeBackup } from './MakeBackup.tsx';

const CARE = ['eject', 'register', 'keep', 'carry', 'retention'] as const;

/** Making a verified copy of the records, what to do with its medium, and the copies so far. */
export function BackupPage() {
  const { t } = useTranslation('backup');
  return (
    <div className={styles['page']}>
      <header>
        <h1>{t('title')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
      </header>
      <div className={styles['columns']}>
        <Pane title={t('make.title')}>
          <MakeBackup />
        </Pane>
        <Pane title={t('care.title')}>
          <ul className={styles['care']}>
            {CARE.map((line) => (
              <li key={line}>{t(`care.${line}`)}</li>
            ))}
          </ul>
        </Pane>
      </div>
      <BackupHistory />
    </div>
  );
}
