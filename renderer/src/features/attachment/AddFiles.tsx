import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { StoringBar } from './StoringBar.tsx';
import type { Adding } from './useAdding.ts';
import styles from './attachment.module.css';

interface AddFilesProps {
  readonly adding: Adding;
  /** What the button says, where it is more than choosing a file. */
  readonly label?: string | undefined;
  readonly variant?: 'primary' | 'secondary';
}

/** Chooses files; while they are being kept it says how far that is. */
export function AddFiles({ adding, label, variant = 'secondary' }: AddFilesProps) {
  const { t } = useTranslation('attachment');
  if (adding.progress !== null) return <StoringBar progress={adding.progress} onCancel={adding.cancel} />;
  return (
    <div className={styles['adding']}>
      <Button
        size={variant === 'primary' ? 'usual' : 'small'}
        variant={variant}
        onPress={() => void adding.pick()}
      >
        {label ?? t('add')}
      </Button>
      {window.bridge.offerDropped !== undefined && <p className={styles['quiet']}>{t('drop')}</p>}
    </div>
  );
}
