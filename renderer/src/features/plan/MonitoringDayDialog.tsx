import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanId } from '../../../../domain/contract/scalars.ts';
import type { Monitoring } from '../../../../domain/contract/support-plan.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useRemoval } from '../../forms/useRemoval.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface MonitoringDayDialogProps {
  readonly planId: PlanId;
  /** The one to be moved; null plans one more. */
  readonly monitoring: Monitoring | null;
  readonly onClose: () => void;
}

export function MonitoringDayDialog({ planId, monitoring, onClose }: MonitoringDayDialogProps) {
  const { t } = useTranslation(['plan', 'common']);
  const today = useToday();
  const { short } = useDates();
  const [dueOn, setDueOn] = useState(typedDay(monitoring?.dueOn ?? null));
  const [attempt, setAttempt] = useState(0);
  const plan = useCommand('monitoring.plan');
  const move = useCommand('monitoring.move');
  const removal = useRemoval('monitoring');
  const { error, isPending } = monitoring === null ? plan : move;
  const problems = useFormProblems(error, {
    id: 'monitoring-day',
    labels: { dueOn: t('plan:field.monitoringOn') },
    values: { dueOn },
  });
  const act = async (): Promise<void> => {
    const day = requiredDay(dueOn, today);
    try {
      if (monitoring === null) await plan.mutateAsync({ planId, dueOn: day });
      else await move.mutateAsync({ id: monitoring.id, rowVersion: monitoring.rowVersion, dueOn: day });
      onClose();
    } catch {
      setAttempt((before) => before + 1);
    }
  };
  const remove = async ({ id, dueOn: day }: Monitoring): Promise<void> => {
    if (await removal.remove(id, t('plan:monitoring.of', { day: short(day) }))) onClose();
  };
  return (
    <Dialog
      title={t(monitoring === null ? 'plan:monitoring.addTitle' : 'plan:monitoring.moveTitle')}
      isOpen
      onClose={onClose}
      footer={
        <>
          {monitoring !== null && (
            <Button variant="quiet" isPending={removal.isPending} onPress={() => void remove(monitoring)}>
              {t('common:action.delete')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void act()}>
            {t('plan:monitoring.setDay')}
          </Button>
        </>
      }
    >
      <FormNotices problems={problems} attempt={attempt} />
      <FailureNotice failure={removal.error} />
      <DateField
        {...problems.about('dueOn')}
        value={dueOn}
        onChange={setDueOn}
        today={today}
        isRequired
        autoFocus
      />
    </Dialog>
  );
}
