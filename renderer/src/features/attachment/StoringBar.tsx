import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { StoringProgress } from './useStoring.ts';
import styles from './attachment.module.css';

interface StoringBarProps {
  readonly progress: StoringProgress;
  readonly onCancel: () => void;
}

/** Which file is being kept, how far it is, and a way to stop. */
export function StoringBar({ progress, onCancel }: StoringBarProps) {
  const { t } = useTranslation('attachment');
  return (
    <div className={styles['storing']}>
      <ProgressBar
        label={t('keeping', { name: progress.name })}
        value={progress.share * 100}
        onCancel={onCancel}
      />
    </div>
  );
}
