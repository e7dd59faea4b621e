import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '../../ui/cx.ts';
import styles from './assessment.module.css';
import { isSamePlace, type Place } from './places.ts';

export interface NavEntry {
  readonly place: Place;
  readonly name: string;
  /** How grave it is; empty where that is not asked. */
  readonly level?: string | undefined;
  readonly isGrave?: boolean | undefined;
  /** Questions without an answer, or changes; none where zero. */
  readonly count?: string | undefined;
}

interface DomainNavProps {
  readonly entries: readonly NavEntry[];
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** The parts of the form, each with its level and what has not been asked yet. */
export function DomainNav({ entries, place, onPlace }: DomainNavProps) {
  const { t } = useTranslation('assessment');
  return (
    <nav className={styles['nav']} aria-label={t('parts')}>
      {entries.map((entry) => (
        <AriaButton
          key={entry.name}
          className={cx(styles['part'], isSamePlace(entry.place, place) && styles['present'])}
          {...(isSamePlace(entry.place, place) && { 'aria-current': 'page' as const })}
          onPress={() => onPlace(entry.place)}
        >
          <span className={styles['partName']}>{entry.name}</span>
          {entry.count !== undefined && <span className={styles['count']}>{entry.count}</span>}
          {entry.level !== undefined && (
            <span className={cx(styles['level'], entry.isGrave === true && styles['grave'])}>
              {entry.level}
            </span>
          )}
        </AriaButton>
      ))}
    </nav>
  );
}
