import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { KeepMapDialog } from './KeepMapDialog.tsx';
import { MomentField } from './MomentField.tsx';
import styles from './household-map.module.css';
import type { MapTimes } from './useMapTimes.ts';

interface MapToolsProps {
  readonly householdId: HouseholdId;
  /** The drawing in sight: what 「出す」 begins with. */
  readonly drawing: 'genogram' | 'ecomap';
  readonly times: MapTimes;
}

/** 時点, 比べる, 残す, 出す: above both drawings of a household. */
export function MapTools({ householdId, drawing, times }: MapToolsProps) {
  const { t } = useTranslation('householdMap');
  const [, navigate] = useLocation();
  const [isKeeping, setIsKeeping] = useState(false);
  const { data, error } = useQueryOperation('householdMap.snapshots', { householdId });
  const { moment, compare } = times;
  const snapshots = data?.snapshots ?? [];
  const shownId = moment !== null && 'snapshotId' in moment ? moment.snapshotId : null;
  // The latest first: what follows the one that is shown was kept before it.
  const previous = snapshots[shownId === null ? 0 : snapshots.findIndex(({ id }) => id === shownId) + 1];
  const print = (anonymous: boolean): void =>
    navigate(
      routes.printMap(householdId, {
        drawings: [drawing],
        moment,
        compare: anonymous ? null : compare,
        anonymous,
      }),
    );
  return (
    <section aria-label={t('title')}>
      <div className={styles['tools']}>
        <MomentField
          label={t('moment.label')}
          none={t('moment.today')}
          snapshots={snapshots}
          value={moment}
          onChange={times.show}
        />
        <MomentField
          label={t('compare.label')}
          none={t('compare.none')}
          snapshots={snapshots.filter(({ id }) => id !== shownId)}
          value={compare}
          onChange={times.compareWith}
        />
        <div className={styles['actions']}>
          {compare === null ? (
            <Button
              isDisabled={previous === undefined}
              onPress={() => {
                if (previous !== undefined) times.compareWith({ snapshotId: previous.id });
              }}
            >
              {t('compare.previous')}
            </Button>
          ) : (
            <Button
              onPress={() => {
                times.compareWith(null);
              }}
            >
              {t('compare.stop')}
            </Button>
          )}
          <Button
            isDisabled={moment !== null}
            onPress={() => {
              setIsKeeping(true);
            }}
          >
            {t('keep.title')}
          </Button>
          <Menu
            label={t('out.label')}
            actions={[
              { id: 'print', label: t('out.print'), onPress: () => print(false) },
              { id: 'anonymous', label: t('out.anonymous'), onPress: () => print(true) },
            ]}
          />
        </div>
      </div>
      {shownId !== null && (
        <Notice
          tone="warning"
          action={
            <Button
              size="small"
              onPress={() => {
                times.show(null);
              }}
            >
              {t('moment.backToToday')}
            </Button>
          }
        >
          {t('moment.kept')}
        </Notice>
      )}
      <FailureNotice failure={error ?? times.failure} />
      {isKeeping && (
        <KeepMapDialog
          householdId={householdId}
          onClose={() => {
            setIsKeeping(false);
          }}
        />
      )}
    </section>
  );
}
