import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MembershipPeriod } from '../../../../domain/contract/membership.ts';
import { call } from '../../bridge/bridge.ts';
import { optionalDay, typedDay } from '../../forms/typed-date.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { DialogForm } from './DialogForm.tsx';
import { DayField, ReasonField } from './fields.tsx';
import { useAttempt } from '../../forms/useAttempt.ts';

interface CorrectDialogProps {
  readonly period: MembershipPeriod;
  readonly onClose: () => void;
}

/** Puts right from when to when, and why, one period was recorded. */
export function CorrectDialog({ period, onClose }: CorrectDialogProps) {
  const { t } = useTranslation('membership');
  return (
    <Dialog title={t('correct.title', { name: period.personName })} isOpen onClose={onClose}>
      <CorrectForm period={period} onClose={onClose} />
    </Dialog>
  );
}

function CorrectForm({ period, onClose }: CorrectDialogProps) {
  const { t } = useTranslation(['membership', 'common']);
  const today = useToday();
  const form = useForm({
    defaultValues: {
      startsOn: typedDay(period.startsOn),
      startReason: period.startReason,
      endsOn: typedDay(period.endsOn),
      endReason: period.endReason,
    },
  });
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'correct',
    labels: {
      startsOn: t('membership:field.startsOn'),
      startReason: t('membership:field.startReason'),
      endsOn: t('membership:field.endsOn'),
      endReason: t('membership:field.endReason'),
    },
    values: useWatch({ control: form.control }),
  });
  const finish = (): void => {
    const { membershipId, rowVersion } = period;
    const { startsOn, endsOn, ...reasons } = form.getValues();
    void run(async () => {
      await call('membership.correct', {
        membershipId,
        rowVersion,
        ...reasons,
        startsOn: optionalDay(startsOn, today),
        endsOn: optionalDay(endsOn, today),
      });
      showToast({ text: t('membership:correct.done', { name: period.personName }) });
      onClose();
    });
  };
  return (
    <DialogForm
      form={form}
      problems={problems}
      attempt={attempt}
      isPending={isPending}
      finishLabel={t('common:action.save')}
      onFinish={finish}
      onClose={onClose}
    >
      <DayField name="startsOn" about={problems.about} description={t('membership:field.startsOnHelp')} />
      <ReasonField name="startReason" about={problems.about} groups={['start', 'change']} />
      <DayField name="endsOn" about={problems.about} description={t('membership:field.endsOnHelp')} />
      <ReasonField name="endReason" about={problems.about} groups={['change', 'end']} />
    </DialogForm>
  );
}
