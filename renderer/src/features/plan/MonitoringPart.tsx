import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import type { Monitoring, Plan } from '../../../../domain/contract/support-plan.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Badge, DueBadge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { MonitoringDayDialog } from './MonitoringDayDialog.tsx';
import { planAddress } from './plan-address.ts';
import styles from './plan.module.css';

interface MonitoringPartProps {
  readonly plan: Plan;
  readonly onSub: (sub: string | null) => void;
}

/** The days a plan is looked at, in their order: what was found, and what is due. */
export function MonitoringPart({ plan, onSub }: MonitoringPartProps) {
  const { t } = useTranslation('plan');
  /** The monitoring to be moved; `new` to plan one more. */
  const [dating, setDating] = useState<Monitoring | 'new' | null>(null);
  const [, navigate] = useLocation();
  const isRunning = plan.state === 'decided';
  return (
    <section className={styles['part']} aria-label={t('monitoring.title')}>
      <header className={styles['partHead']}>
        <h3>{t('monitoring.title')}</h3>
        {isRunning && (
          <Button size="small" onPress={() => setDating('new')}>
            {t('monitoring.add')}
          </Button>
        )}
      </header>
      {plan.monitorings.length === 0 && <p className={styles['quiet']}>{t('monitoring.none')}</p>}
      <ol className={styles['days']}>
        {plan.monitorings.map((monitoring) => (
          <MonitoringItem
            key={monitoring.id}
            monitoring={monitoring}
            isRunning={isRunning}
            onWrite={() => onSub(planAddress.monitoring(plan.id, monitoring.id))}
            onMove={() => setDating(monitoring)}
            onPrint={() => navigate(routes.printForm('monitoring', monitoring.id))}
          />
        ))}
      </ol>
      {dating !== null && (
        <MonitoringDayDialog
          planId={plan.id}
          monitoring={dating === 'new' ? null : dating}
          onClose={() => setDating(null)}
        />
      )}
    </section>
  );
}

interface MonitoringItemProps {
  readonly monitoring: Monitoring;
  readonly isRunning: boolean;
  readonly onWrite: () => void;
  readonly onMove: () => void;
  readonly onPrint: () => void;
}

function MonitoringItem({ monitoring, isRunning, onWrite, onMove, onPrint }: MonitoringItemProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { short } = useDates();
  const today = useToday();
  const { dueOn, doneOn, result, situation, voice, monitor } = monitoring;
  return (
    <li data-done={doneOn !== null}>
      <div className={styles['dayHead']}>
        <strong>{short(doneOn ?? dueOn)}</strong>
        {doneOn === null ? (
          isRunning ? (
            <DueBadge days={daysBetween(today, dueOn)} />
          ) : (
            <Badge>{t('plan:monitoring.notDone')}</Badge>
          )
        ) : (
          <>
            <span className={styles['quiet']}>{monitor}</span>
            {result !== '' && <Badge>{t(`plan:monitoringResult.${result}`)}</Badge>}
          </>
        )}
        <span className={styles['headButtons']}>
          {isRunning && (
            <Button
              size="small"
              variant={doneOn === null ? 'secondary' : 'quiet'}
              aria-label={t('plan:monitoring.writeOf', { day: short(dueOn) })}
              onPress={onWrite}
            >
              {t(doneOn === null ? 'plan:monitoring.write' : 'plan:monitoring.correct')}
            </Button>
          )}
          {isRunning && doneOn === null && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('plan:monitoring.moveOf', { day: short(dueOn) })}
              onPress={onMove}
            >
              {t('plan:monitoring.move')}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            aria-label={t('plan:monitoring.printOf', { day: short(doneOn ?? dueOn) })}
            onPress={onPrint}
          >
            {t('common:action.print')}
          </Button>
        </span>
      </div>
      {situation !== '' && <p className={styles['prose']}>{situation}</p>}
      {voice !== '' && <p className={styles['voice']}>{voice}</p>}
    </li>
  );
}
