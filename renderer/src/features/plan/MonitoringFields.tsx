import { Controller, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { Monitoring, Plan } from '../../../../domain/contract/support-plan.ts';
import { nextMonitoring } from '../../../../domain/plan/schedule.ts';
import { useDates } from '../../forms/useDates.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ReviewAnswers } from './ReviewAnswers.tsx';
import formStyles from '../../forms/form.module.css';

type MonitoringResult = InputOf<'monitoring.record'>['result'];

/** モニタリング as it stands in the form. */
export interface MonitoringValues {
  doneOn: string;
  monitor: string;
  situation: string;
  voice: string;
  answers: Monitoring['answers'];
  result: MonitoringResult;
  nextDueOn: string;
}

const results = ['continue', 'replan', 'evaluate'] as const;

interface FieldsProps extends Pick<FormProblems, 'about'> {
  readonly control: Control<MonitoringValues>;
}

export function MonitoringFields({ control, about, isOutreach }: FieldsProps & { isOutreach: boolean }) {
  const { t } = useTranslation('plan');
  const today = useToday();
  return (
    <>
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="doneOn"
          render={({ field }) => (
            <DateField {...field} {...about('doneOn')} today={today} isRequired autoFocus />
          )}
        />
        <Controller
          control={control}
          name="monitor"
          render={({ field }) => (
            <TextField {...field} {...about('monitor')} maxLength={60} isRequired width="medium" />
          )}
        />
      </div>
      <Controller
        control={control}
        name="situation"
        render={({ field }) => (
          <TextArea
            {...field}
            {...about('situation')}
            rows={3}
            maxLength={20_000}
            isRequired
            width="full"
            description={t('help.situation')}
          />
        )}
      />
      <Controller
        control={control}
        name="voice"
        render={({ field }) => (
          <TextArea
            {...field}
            {...about('voice')}
            rows={2}
            maxLength={20_000}
            width="full"
            description={t('help.voice')}
          />
        )}
      />
      {isOutreach && (
        <Controller
          control={control}
          name="answers"
          render={({ field }) => <ReviewAnswers value={field.value} onChange={field.onChange} />}
        />
      )}
      <Controller
        control={control}
        name="result"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('result')}
            direction="column"
            choices={results.map((id) => ({
              id,
              name: t(`monitoringResult.${id}`),
              detail: t(`monitoringMeans.${id}`),
            }))}
          />
        )}
      />
    </>
  );
}

/** When one goes on: the day of the next, which follows by the interval unless another is typed. */
export function NextDay({
  control,
  about,
  plan,
  monitoring,
  doneOn,
}: FieldsProps & { plan: Plan; monitoring: Monitoring; doneOn: Monitoring['doneOn'] }) {
  const { t } = useTranslation('plan');
  const today = useToday();
  const { short } = useDates();
  const result = useWatch({ control, name: 'result' });
  if (result !== 'continue' || monitoring.doneOn !== null) return null;
  const waiting = plan.monitorings.find(({ id, doneOn: done }) => done === null && id !== monitoring.id);
  const next =
    waiting?.dueOn ?? (doneOn === null ? null : nextMonitoring(plan, { dueOn: monitoring.dueOn, doneOn }));
  return (
    <Controller
      control={control}
      name="nextDueOn"
      render={({ field }) => (
        <DateField
          {...field}
          {...about('nextDueOn')}
          today={today}
          description={next === null ? t('help.noNext') : t('help.nextDueOn', { day: short(next) })}
        />
      )}
    />
  );
}
