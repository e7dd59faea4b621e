import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../domain/calendar/civil-date.ts';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { proposedMonitorings } from '../../../../domain/plan/schedule.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { useDates } from '../../forms/useDates.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { dayIn, endAfter, type PlanValues } from './plan-values.ts';
import { PlanDay } from './PlanFields.tsx';
import { usePlanNames } from './usePlanNames.ts';
import formStyles from '../../forms/form.module.css';
import styles from './plan.module.css';

const lengths = [3, 6, 12] as const;

/** When the plan runs, how often it is looked at, and the days that follow from both while one types. */
export function PeriodFields({ kind, about }: { kind: Plan['kind'] } & Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('plan');
  const { control, setValue } = useFormContext<PlanValues>();
  const today = useToday();
  const { short } = useDates();
  const names = usePlanNames();
  const values = useWatch({ control });
  const startsOn = dayIn(values.startsOn ?? '', today);
  const endsOn = dayIn(values.endsOn ?? '', today);
  const days = proposedMonitorings({
    startsOn,
    endsOn,
    firstMonitoringOn: dayIn(values.firstMonitoringOn ?? '', today),
    monitoringMonths: values.monitoringMonths ?? 0,
  });
  const isSupport = kind === 'support';
  return (
    <>
      <div className={formStyles['line']}>
        <PlanDay name="startsOn" about={about} isRequired={isSupport} />
        <PlanDay name="endsOn" about={about} isRequired={isSupport} />
        <div className={styles['lengths']} role="group" aria-label={t('length.label')}>
          {lengths.map((months) => (
            <Button
              key={months}
              size="small"
              isDisabled={startsOn === null}
              onPress={() => {
                if (startsOn !== null)
                  setValue('endsOn', typedDay(endAfter(startsOn, months)), { shouldDirty: true });
              }}
            >
              {t('length.months', { months })}
            </Button>
          ))}
        </div>
      </div>
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="monitoringMonths"
          render={({ field }) => (
            <NumberField
              {...field}
              {...about('monitoringMonths')}
              minValue={0}
              maxValue={12}
              unit={t('length.interval')}
              description={t('help.monitoringMonths')}
            />
          )}
        />
        <PlanDay name="firstMonitoringOn" about={about} isRequired={!isSupport} />
      </div>
      <dl className={styles['proposal']} aria-live="polite">
        <dt>{t('monitoring.title')}</dt>
        <dd>{days.length === 0 ? t('proposal.none') : days.map(short).join(t('comma'))}</dd>
        <dt>{t('evaluation.title')}</dt>
        <dd>
          {endsOn === null
            ? t('proposal.noEnd')
            : t('proposal.evaluation', { day: short(addDays(endsOn, -names.planEndDays)) })}
        </dd>
      </dl>
    </>
  );
}
