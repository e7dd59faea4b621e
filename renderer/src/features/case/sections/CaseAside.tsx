import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../../domain/calendar/civil-date.ts';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DueBadge } from '../../../ui/Badge.tsx';
import { Pane } from '../../../ui/Pane.tsx';
import { SmallMap } from '../../genogram/SmallMap.tsx';
import { TaskList } from '../../task/TaskList.tsx';
import styles from './sections.module.css';

/** To lay a family out takes as long as all the rest; it is done after that, and when the family has changed. */
const AsideMap = memo(SmallMap);

/** Beside the timeline: what falls due, who is to do what, and the household at a glance. */
export function CaseAside({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'word']);
  const today = useToday();
  const isMapDue = useDeferredValue(true, false);
  const { data } = useQueryOperation('today.get', {});
  const next = data?.due.filter(({ kind, caseId }) => kind === 'contact' && caseId === detail.id) ?? [];
  const open = detail.roles.filter(({ state }) => state === 'planned' || state === 'doing');
  return (
    <aside className={styles['aside']}>
      {next.length > 0 && (
        <Pane title={t('case:nextSteps')}>
          <ul className={styles['tasks']}>
            {next.map(({ id, title, days }) => (
              <li key={id} className={styles['task']}>
                <span>{title}</span>
                <DueBadge days={days} />
              </li>
            ))}
          </ul>
        </Pane>
      )}
      <Pane title={t('case:roles.open')}>
        {open.length === 0 ? (
          <p className={styles['quiet']}>{t('case:roles.noneOpen')}</p>
        ) : (
          <ul className={styles['tasks']}>
            {open.map(({ id, agencyName, task, dueOn, state }) => (
              <li key={id} className={styles['task']}>
                <span>
                  <span className={styles['quiet']}>{agencyName}</span> {task}
                </span>
                {dueOn === null ? (
                  <span className={styles['quiet']}>{t(`word:roleState.${state}`)}</span>
                ) : (
                  <DueBadge days={daysBetween(today, dueOn)} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Pane>
      <TaskList caseId={detail.id} />
      {isMapDue && (
        <AsideMap
          householdId={detail.household.id}
          principalId={detail.principalId}
          members={detail.members}
        />
      )}
    </aside>
  );
}
