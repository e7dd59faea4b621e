import { useTranslation } from 'react-i18next';
import type { MapPin, MapPlace } from '../../../../../domain/contract/district-map.ts';
import type { MapSheet } from '../../../../../domain/contract/map-sheet.ts';
import type { HouseholdId } from '../../../../../domain/contract/scalars.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import styles from '../district-map.module.css';
import type { MapUndo } from '../useMapUndo.ts';
import type { Work } from '../work.ts';
import { HouseholdPanel } from './HouseholdPanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';

export interface ChosenPanelProps {
  readonly sheet: MapSheet;
  readonly pin: MapPin | undefined;
  readonly place: MapPlace | undefined;
  readonly undo: MapUndo;
  readonly onWork: (work: Work) => void;
  readonly onSelect: (id: string) => void;
  readonly onTakeOff: (id: HouseholdId) => Promise<void>;
}

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
