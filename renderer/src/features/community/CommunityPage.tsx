import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CommunityPoint } from '../../../../domain/contract/community-point.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useRemembered } from '../../forms/useRemembered.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { keepFocus } from '../../ui/keyboard/keep-focus.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { everyPoint, matching, yearsOf, type PointFilter } from './point-filter.ts';
import { PointForm } from './PointForm.tsx';
import { PointFilterBar } from './PointFilterBar.tsx';
import { PointTable } from './PointTable.tsx';
import styles from './community.module.css';

/** 地域課題・資源開発 gathered across the meetings, narrowed by year, kind, state and words. */
export function CommunityPage() {
  const { t } = useTranslation(['community', 'common']);
  const { wordsOf } = useFailureWords();
  const [filter, setFilter] = useRemembered<PointFilter>('community', everyPoint);
  const [edited, setEdited] = useState<CommunityPoint | 'new' | null>(null);
  const { data, error, refetch } = useQueryOperation('communityPoint.list', { meetingId: null, show: 'all' });
  const add = (): void => setEdited('new');
  useShortcut('Ctrl+N', add);
  if (error !== null) {
    return (
      <ErrorPanel
        {...wordsOf(error)}
        actions={<Button onPress={() => void refetch()}>{t('common:action.retry')}</Button>}
      />
    );
  }
  if (data === undefined) return <Loading />;
  const shown = matching(data.points, filter);
  const button = (
    <Button variant="primary" shortcut="Ctrl+N" onPress={add}>
      {t('community:add')}
    </Button>
  );
  return (
    <div className={styles['page']} ref={keepFocus}>
      <header className={styles['bar']}>
        <div>
          <h1>{t('community:title')}</h1>
          <Link href={routes.meetings}>{t('community:toMeetings')}</Link>
        </div>
        {button}
      </header>
      {data.points.length > 0 && (
        <PointFilterBar
          filter={filter}
          years={yearsOf(data.points)}
          onChange={setFilter}
          count={t('community:count', {
            issues: shown.filter(({ kind }) => kind === 'issue').length,
            resources: shown.filter(({ kind }) => kind === 'resource').length,
          })}
        />
      )}
      {data.total > data.points.length && (
        <p className={styles['note']}>
          {t('community:more', { shown: data.points.length, total: data.total })}
        </p>
      )}
      <Pane isFlush>
        {data.points.length === 0 ? (
          <EmptyState title={t('community:empty.all')} action={button}>
            {t('community:empty.help')}
          </EmptyState>
        ) : shown.length === 0 ? (
          <EmptyState
            title={t('community:empty.filtered')}
            action={<Button onPress={() => setFilter(everyPoint)}>{t('community:showAll')}</Button>}
          />
        ) : (
          <PointTable points={shown} onEdit={setEdited} />
        )}
      </Pane>
      {edited !== null && (
        <PointForm point={edited === 'new' ? null : edited} meeting={null} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
