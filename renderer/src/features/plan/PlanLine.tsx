import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { DueBadge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { PlanBadges } from './PlanBadges.tsx';
import { usePlanNames } from './usePlanNames.ts';
import styles from './plan.module.css';

interface PlanLineProps {
  readonly plan: OutputOf<'supportPlan.list'>['plans'][number];
  readonly onOpen: () => void;
}

const goalsShown = 3;

/** One plan of the line: its number, period and state, what it aims at, and what comes next. */
export function PlanLine({ plan, onOpen }: PlanLineProps) {
  const { t } = useTranslation('plan');
  const { short } = useDates();
  const today = useToday();
  const names = usePlanNames();
  const { goals, nextMonitoringOn } = plan;
  const isRunning = plan.state === 'decided';
  return (
    <li className={styles['line']} data-state={plan.state}>
      <div className={styles['lineHead']}>
        <h3>
          <Button variant="quiet" onPress={onOpen}>
            {names.title(plan)}
          </Button>
        </h3>
        <span>{names.period(plan)}</span>
        <PlanBadges plan={plan} conclusion={plan.conclusion} />
      </div>
      {goals.length > 0 && (
        <ul className={styles['goalWords']}>
          {goals.slice(0, goalsShown).map((text, index) => (
            <li key={index}>{text}</li>
          ))}
          {goals.length > goalsShown && <li>{t('list.more', { count: goals.length - goalsShown })}</li>}
        </ul>
      )}
      {isRunning && (
        <p className={styles['quiet']}>
          {t('list.roles', { count: plan.openRoles })}
          {nextMonitoringOn !== null && (
            <>
              {' '}
              {t('list.next', { day: short(nextMonitoringOn) })}{' '}
              <DueBadge days={daysBetween(today, nextMonitoringOn)} />
            </>
          )}
        </p>
      )}
    </li>
  );
}
