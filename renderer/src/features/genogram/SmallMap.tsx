import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { drawHousehold } from '../../../../domain/household/drawing.ts';
import { GenogramDrawing } from '../../../print/diagram/GenogramDrawing.tsx';
import { GenogramLegend } from '../../../print/diagram/GenogramLegend.tsx';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { KinshipTable } from '../../diagram/KinshipTable.tsx';
import { PanZoomSvg } from '../../diagram/PanZoomSvg.tsx';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './genogram.module.css';
import { roomy } from './roomy.ts';
import { useMapChoices } from './useMapChoices.ts';
import { useTieRows } from './useTieRows.ts';

interface SmallMapProps {
  readonly householdId: HouseholdId;
  /** 本人 of the case; null: the head stands in the middle. */
  readonly principalId: PersonId | null;
  readonly members: readonly Member[];
}

const leastView = { width: 360, height: 200 };

/** The household's map at a glance, to be looked at only, with the same relations as a table that can be opened. */
export function SmallMap({ householdId, principalId, members }: SmallMapProps) {
  const { t } = useTranslation('household');
  const { wordsOf } = useFailureWords();
  const { data, error } = useQueryOperation('kinship.get', { householdId });
  const rows = useTieRows([...members, ...(data?.relatives ?? [])], data);
  const choices = useMapChoices();
  const asOf = useToday();
  const key = JSON.stringify(choices);
  const picture = useMemo(
    () => data && drawHousehold({ ...choices, members: [...members], kinship: data, principalId, asOf }),
    // The choices are new objects at every rendering; their content counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, members, data, principalId, asOf],
  );
  return (
    <Pane title={t('section.map')}>
      {error && <ErrorPanel {...wordsOf(error)} />}
      {!error && !picture && <Loading />}
      {picture && (
        <div className={styles['small']}>
          <PanZoomSvg
            viewBox={roomy(picture.layout, leastView)}
            label={t('map.drawing')}
            className={styles['smallSvg'] ?? ''}
          >
            <GenogramDrawing picture={picture} />
          </PanZoomSvg>
          <GenogramLegend picture={picture} />
          <p className={styles['quiet']}>{t('map.help')}</p>
          {rows.length > 0 && (
            <details className={styles['details']}>
              <summary>{t('map.asTable')}</summary>
              <KinshipTable
                caption={t('tie.table')}
                headings={{
                  person: t('tie.person'),
                  relation: t('tie.relation'),
                  other: t('tie.other'),
                  note: t('tie.note'),
                }}
                rows={rows}
                className={styles['table'] ?? ''}
              />
            </details>
          )}
        </div>
      )}
    </Pane>
  );
}
