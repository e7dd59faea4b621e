import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import styles from './codes.module.css';

interface PlaceButtonsProps {
  readonly place: number;
  /** Number of entries in the list. */
  readonly count: number;
  readonly code: string;
  readonly onMove: (direction: 'up' | 'down') => void;
}

/** Moves an entry among the others of its list, and tells its code. */
export function PlaceButtons({ place, count, code, onMove }: PlaceButtonsProps) {
  const { t } = useTranslation('settings');
  return (
    <div className={styles['order']} role="group" aria-label={t('codes.order')}>
      <span className={styles['label']}>{t('codes.order')}</span>
      <Button size="small" isDisabled={place <= 0} onPress={() => onMove('up')}>
        {t('codes.up')}
      </Button>
      <Button size="small" isDisabled={place === count - 1} onPress={() => onMove('down')}>
        {t('codes.down')}
      </Button>
      <span className={styles['code']}>
        {t('codes.code')} {code}
      </span>
    </div>
  );
}
