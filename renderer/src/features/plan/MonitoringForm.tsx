import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Monitoring, Plan } from '../../../../domain/contract/support-plan.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { optionalDay, requiredDay, typedDay } from '../../forms/typed-date.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { dayIn } from './plan-values.ts';
import { GoalTable } from './GoalTable.tsx';
import { MonitoringFields, NextDay, type MonitoringValues } from './MonitoringFields.tsx';
import { everyRole } from './every-role.ts';
import { PlanRoles } from './PlanRoles.tsx';
import { StageLine } from './StageLine.tsx';
import { usePlanNames } from './usePlanNames.ts';
import { Written } from './Written.tsx';
import styles from './plan.module.css';

interface MonitoringFormProps {
  readonly plan: Plan;
  readonly monitoring: Monitoring;
  readonly onClose: () => void;
}

/** モニタリング: what was found, beside the goals and roles it is about. Ctrl+Enter saves. */
export function MonitoringForm({ plan, monitoring, onClose }: MonitoringFormProps) {
  const { t } = useTranslation(['plan', 'common']);
  const today = useToday();
  const { short } = useDates();
  const names = usePlanNames();
  const { data: office } = useQueryOperation('office.status', {});
  const fresh = (): MonitoringValues => ({
    doneOn: typedDay(monitoring.doneOn ?? today),
    monitor: monitoring.monitor || (office?.staffName ?? ''),
    situation: monitoring.situation,
    voice: monitoring.voice,
    answers: monitoring.answers,
    result: monitoring.result === '' ? 'continue' : monitoring.result,
    nextDueOn: '',
  });
  const form = useForm<MonitoringValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `monitoring:${monitoring.id}`, fresh);
  const record = useCommand('monitoring.record');
  const { failure, attempt, isPending, run } = useAttempt();
  const values = useWatch({ control: form.control });
  const problems = useFormProblems(failure, { id: 'monitoring', labels: useMonitoringLabels(), values });
  const save = async (): Promise<void> => {
    const { doneOn, nextDueOn, ...fields } = form.getValues();
    await record.mutateAsync({
      id: monitoring.id,
      rowVersion: monitoring.rowVersion,
      ...fields,
      doneOn: requiredDay(doneOn, today),
      nextDueOn: fields.result === 'continue' ? optionalDay(nextDueOn, today) : null,
    });
    await draft.discard();
    showToast({ text: t('plan:monitoring.saved', { name: names.monitoring }) });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(save));
  if (!draft.isReady || office === undefined) return <Loading />;
  return (
    <form
      className={styles['form']}
      noValidate
      aria-label={names.monitoring}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h3>{t('plan:monitoring.heading', { name: names.monitoring, day: short(monitoring.dueOn) })}</h3>
      <FormNotices draft={draft} problems={problems} attempt={attempt} onReload={() => form.reset(fresh())} />
      <div className={styles['compare']}>
        <div className={styles['beside']}>
          <h4>{t('plan:beside.plan')}</h4>
          {plan.goals.length > 0 && <GoalTable plan={plan} />}
          {everyRole(plan).length > 0 && <PlanRoles plan={plan} />}
          {plan.kind === 'relationship' && (
            <>
              <StageLine caseId={plan.caseId} />
              <Written
                rows={[
                  [t('plan:field.approach'), plan.approach],
                  [t('plan:field.cautions'), plan.cautions],
                ]}
              />
            </>
          )}
        </div>
        <div className={styles['answer']}>
          <MonitoringFields
            control={form.control}
            about={problems.about}
            isOutreach={plan.kind === 'relationship'}
          />
          <NextDay
            control={form.control}
            about={problems.about}
            plan={plan}
            monitoring={monitoring}
            doneOn={dayIn(values.doneOn ?? '', today)}
          />
        </div>
      </div>
      <FormFoot status={draft.status}>
        <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={() => void run(save)}>
          {t('plan:monitoring.save')}
        </Button>
        <Button variant="quiet" shortcut="Escape" onPress={onClose}>
          {t('plan:leave')}
        </Button>
      </FormFoot>
    </form>
  );
}

function useMonitoringLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation('plan');
  const names = ['doneOn', 'monitor', 'situation', 'voice', 'answers', 'nextDueOn'] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, t(`field.${name}`)])),
    result: t('field.monitoringResult'),
  };
}
