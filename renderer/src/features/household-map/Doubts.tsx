import { useTranslation } from 'react-i18next';
import type { HouseholdMapView } from '../../../../domain/print/household-map-view.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './household-map.module.css';

interface DoubtsProps {
  readonly view: HouseholdMapView;
  readonly isConfirmed: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
}

/** What de-identifying could not judge; the person who hands the map out looks at it first and decides. */
export function Doubts({ view: { doubts }, isConfirmed, onConfirm }: DoubtsProps) {
  const { t } = useTranslation('householdMap');
  return (
    <div className={styles['doubts']}>
      <h2>{t('doubt.title')}</h2>
      <Notice tone="warning">{t('doubt.help')}</Notice>
      <ul>
        {doubts.map(({ kind, letters }, index) => (
          <li key={index}>
            {letters.length > 0 && <strong>{letters.join(' ')} </strong>}
            {t(`doubt.kind.${kind}`)}
          </li>
        ))}
      </ul>
      {doubts.length === 0 && <p>{t('doubt.none')}</p>}
      <Checkbox isSelected={isConfirmed} onChange={onConfirm}>
        {t('doubt.confirm')}
      </Checkbox>
    </div>
  );
}
