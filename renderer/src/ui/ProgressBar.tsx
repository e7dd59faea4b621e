import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is going on: 「控えを作っています」. */
  readonly label: string;
  /** 0–100, or null while the end is not known. */
  readonly value: number | null;
  /** The present step. */
  readonly detail?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
}

export function ProgressBar({ label, value, detail, onCancel }: ProgressBarProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['row']}>
      <AriaProgressBar value={value ?? 0} isIndeterminate={value === null} className={cx(styles['progress'])}>
        <div className={styles['words']}>
          <Label>{label}</Label>
          {value !== null && <span>{t('progress.percent', { percent: Math.round(value) })}</span>}
        </div>
        <progress className={styles['bar']} max={100} {...(value !== null && { value })} aria-hidden="true" />
        {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
      </AriaProgressBar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {t('progress.cancel')}
        </Button>
      )}
    </div>
  );
}
