import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { BackupStanding } from './BackupStanding.tsx';
import { lockOffice } from './lock-office.ts';
import { SearchBar } from './SearchBar.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly municipality: string;
  readonly staffName: string;
  readonly onHelp: () => void;
}

/** Whose office this is, the one search box, the state of the backup, who is at the desk, the lock. */
export function TopBar({ municipality, staffName, onHelp }: TopBarProps) {
  const { t } = useTranslation(['frame', 'common']);
  return (
    <header className={styles['bar']} aria-label={t('top.label')} data-pane>
      <p className={styles['brand']}>
        <strong>{t('common:productName')}</strong> <span>{municipality}</span>
      </p>
      <SearchBar />
      <BackupStanding />
      <p className={styles['staff']}>
        <span>{t('top.staff')}</span> {staffName}
      </p>
      <div className={styles['buttons']}>
        <Button variant="quiet" shortcut="F1" onPress={onHelp} aria-label={t('help.open')}>
          ?
        </Button>
        <Button variant="quiet" shortcut="Ctrl+L" onPress={() => void lockOffice()}>
          {t('top.lock')}
        </Button>
      </div>
    </header>
  );
}
