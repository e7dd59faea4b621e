import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import styles from '../district-map.module.css';
import { HouseholdPanel } from './HouseholdPanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import type { ChosenPanelProps } from './chosen-panel-props.ts';

/** What is chosen on the map. */
export function ChosenPanel({ pin, place, ...rest }: ChosenPanelProps) {
  const { t } = useTranslation('districtMap');
  return (
    <div id="district-map-chosen" tabIndex={-1} className={styles['panel']}>
      {pin !== undefined ? (
        <HouseholdPanel key={pin.householdId} pin={pin} {...rest} />
      ) : place !== undefined ? (
        <PlacePanel key={`${place.id} ${String(place.rowVersion)}`} place={place} undo={rest.undo} />
      ) : (
        <EmptyState title={t('chosen.empty')}>{t('chosen.emptyText')}</EmptyState>
      )}
    </div>
  );
}
