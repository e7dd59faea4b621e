import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { MapState } from '../../../../domain/contract/household-map.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useRemembered } from '../../forms/useRemembered.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { EcomapPane } from '../ecomap/EcomapPane.tsx';
import { ChangeList } from '../household-map/ChangeList.tsx';
import { MapTools } from '../household-map/MapTools.tsx';
import { useMapTimes, type MapTimes } from '../household-map/useMapTimes.ts';
import { GenogramPane } from './GenogramPane.tsx';
import styles from './genogram.module.css';
import { MapDeskContext, type MapDesk } from './map-desk.ts';
import { UndoFailure } from './UndoBar.tsx';
import { useMapEdits } from './useMapEdits.ts';

interface MapSectionProps {
  readonly householdId: HouseholdId;
  /** 本人 of the case the map stands in; null: of the household's latest running case. */
  readonly principalId: PersonId | null;
  /** A past day is shown, and nothing is changed there; null: today. */
  readonly asOf: CivilDate | null;
}

/** 世帯図 and エコマップ of a household: to be read, and to be edited as long as they are of today. */
export function MapSection({ householdId, principalId, asOf }: MapSectionProps) {
  const { wordsOf } = useFailureWords();
  const times = useMapTimes(householdId, asOf);
  const { moment } = times;
  const { data, error, refetch, isPlaceholderData } = useQueryOperation('householdMap.get', {
    householdId,
    moment,
  });
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  // Until the next household has arrived the former one stays; it must not be edited as if it were this one.
  if (data?.householdId !== householdId) return <Loading />;
  return (
    <Maps
      key={householdId}
      found={data}
      principalId={principalId}
      isReadOnly={moment !== null || isPlaceholderData}
      times={times}
      onRefresh={async () => {
        await refetch();
      }}
    />
  );
}

interface MapsProps {
  readonly found: MapState;
  readonly principalId: PersonId | null;
  readonly isReadOnly: boolean;
  readonly times: MapTimes;
  readonly onRefresh: () => Promise<void>;
}

function Maps({ found, principalId, isReadOnly, times, onRefresh }: MapsProps) {
  const { t } = useTranslation('genogram');
  const { householdId } = found;
  const [tab, setTab] = useRemembered(`genogram.tab.${householdId}`, 'genogram');
  const edits = useMapEdits(householdId, !isReadOnly);
  const state = useMemo(
    () => (principalId === null ? found : { ...found, principalId }),
    [found, principalId],
  );
  const people = useMemo(() => [...state.members, ...state.kinship.relatives], [state]);
  const personOf: MapDesk['personOf'] = (id) => people.find(({ personId }) => personId === id);
  const desk: MapDesk = {
    householdId,
    state,
    people,
    isReadOnly,
    personOf,
    nameOf: (id) => personOf(id)?.name ?? '',
    record: edits.record,
    edits,
    refresh: onRefresh,
  };
  return (
    <MapDeskContext value={desk}>
      <div className={styles['section']}>
        <MapTools
          householdId={householdId}
          drawing={tab === 'ecomap' ? 'ecomap' : 'genogram'}
          times={times}
        />
        <ChangeList times={times} />
        <UndoFailure edits={edits} />
        <Tabs
          label={t('tabs')}
          hasNumbers={false}
          value={tab}
          onChange={setTab}
          items={[
            {
              id: 'genogram',
              name: t('tab.genogram'),
              content: <GenogramPane changes={times.changes} />,
            },
            { id: 'ecomap', name: t('tab.ecomap'), content: <EcomapPane changes={times.changes} /> },
          ]}
        />
      </div>
    </MapDeskContext>
  );
}
