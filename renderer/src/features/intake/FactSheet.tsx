import { useTranslation } from 'react-i18next';
import styles from './fact-sheet.module.css';

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** 太枠: reported to the state. */
  readonly isReported?: boolean;
  /** Left out while nothing is written. */
  readonly isOptional?: boolean;
}

/** A filled form to read, ruled like the paper. */
export function FactSheet({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation('intake');
  return (
    <dl className={styles['view']}>
      {facts
        .filter(({ value, isOptional = false }) => !isOptional || value !== '')
        .map(({ name, value, isReported = false }) => (
          <div key={name} className={isReported ? styles['reported'] : styles['row']}>
            <dt>{name}</dt>
            <dd>{value === '' ? <span className={styles['none']}>{t('notWritten')}</span> : value}</dd>
          </div>
        ))}
    </dl>
  );
}
