import type { MapPin, MapPlace } from '../../../../../domain/contract/district-map.ts';
import type { MapSheet } from '../../../../../domain/contract/map-sheet.ts';
import type { HouseholdId } from '../../../../../domain/contract/scalars.ts';
import type { MapUndo } from '../useMapUndo.ts';
import type { Work } from '../work.ts';

export interface ChosenPanelProps {
  readonly sheet: MapSheet;
  readonly pin: MapPin | undefined;
  readonly place: MapPlace | undefined;
  readonly undo: MapUndo;
  readonly onWork: (work: Work) => void;
  readonly onSelect: (id: string) => void;
  readonly onTakeOff: (id: HouseholdId) => Promise<void>;
}
