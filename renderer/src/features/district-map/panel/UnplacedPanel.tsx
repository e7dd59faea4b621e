import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdId, MapSheetId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import styles from '../district-map.module.css';
import { looking, type Work } from '../work.ts';

interface UnplacedPanelProps {
  readonly sheetId: MapSheetId;
  readonly work: Work;
  readonly onPlace: (work: Work) => void;
  /** Learns which household follows one that has been placed. */
  readonly onNext: (
    next: (after: HouseholdId) => { householdId: HouseholdId; label: string } | undefined,
  ) => void;
}

/** Households that do not stand on the sheet yet: choose one, then click where it lives; the next follows by itself. */
export function UnplacedPanel({ sheetId, work, onPlace, onNext }: UnplacedPanelProps) {
  const { t } = useTranslation('districtMap');
  const [text, setText] = useState('');
  const sought = useDeferredValue(text);
  const { data } = useQueryOperation('districtMap.unplaced', { sheetId, text: sought });
  useEffect(() => {
    const households = data?.households ?? [];
    onNext((after) => {
      const index = households.findIndex(({ householdId }) => householdId === after);
      return households[index + 1];
    });
  });
  const placing = work.kind === 'place' ? work.householdId : null;
  if (data === undefined) return null;
  const { households, total } = data;
  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{t('unplaced.help')}</p>
      <SearchBox label={t('unplaced.search')} value={text} onChange={setText} />
      <p role="status" className={styles['quiet']}>
        {total > households.length
          ? t('unplaced.first', { count: households.length, total })
          : t('unplaced.count', { count: total })}
      </p>
      {total === 0 && (
        <EmptyState title={t(text === '' ? 'unplaced.none' : 'unplaced.notFound')}>
          {text === '' ? t('unplaced.noneHelp') : undefined}
        </EmptyState>
      )}
      <ul className={styles['unplaced']}>
        {households.map(({ householdId, label, headKana, address, districtName }) => (
          <li key={householdId} data-placing={householdId === placing}>
            <div>
              <strong className={styles['clamped']}>{label}</strong>
              <span className={styles['quiet']}>
                {[headKana, districtName, address].filter((words) => words !== '').join('　')}
              </span>
            </div>
            <Button
              size="small"
              aria-label={t('unplaced.placeOf', { name: label })}
              onPress={() =>
                onPlace(
                  householdId === placing ? looking : { kind: 'place', householdId, label, goesOn: true },
                )
              }
            >
              {t(householdId === placing ? 'unplaced.stop' : 'unplaced.place')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
