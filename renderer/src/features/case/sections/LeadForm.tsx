import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { useAgencyChoices } from '../../../forms/useAgencyChoices.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import formStyles from '../../../forms/form.module.css';

/** 主担当の変更, with its day and why. */
export function LeadForm({ detail, onClose }: { detail: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation(['case', 'common']);
  const today = useToday();
  const agencies = useAgencyChoices(detail.leadAgencyId);
  const { control, getValues } = useForm({
    defaultValues: {
      leadAgencyId: detail.leadAgencyId as string | null,
      leadWorker: detail.leadWorker,
      startsOn: typedDay(today),
      reason: '',
    },
  });
  const { mutateAsync, error, isPending, reset: forgetError } = useCommand('case.changeLead');
  const [attempt, setAttempt] = useState(0);
  const problems = useFormProblems(error, {
    id: 'lead',
    labels: {
      leadAgencyId: t('case:field.leadAgency'),
      leadWorker: t('case:field.leadWorker'),
      startsOn: t('case:leads.startsOn'),
      reason: t('case:leads.reason'),
    },
    values: useWatch({ control }),
  });
  const { about } = problems;
  const save = async (): Promise<void> => {
    const { leadAgencyId, leadWorker, startsOn, reason } = getValues();
    try {
      await mutateAsync({
        id: detail.id,
        rowVersion: detail.rowVersion,
        leadAgencyId: leadAgencyId,
        leadWorker,
        startsOn: requiredDay(startsOn, today),
        reason,
      });
    } catch {
      setAttempt((before) => before + 1);
      return;
    }
    showToast({ text: t('case:leads.changed') });
    onClose();
  };
  useShortcut('Escape', onClose);
  return (
    <>
      <FormNotices problems={problems} attempt={attempt} onReload={forgetError} />
      <div className={formStyles['form']}>
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="leadAgencyId"
            render={({ field }) => (
              <ComboBox {...field} {...about('leadAgencyId')} autoFocus choices={agencies} width="wide" />
            )}
          />
          <Controller
            control={control}
            name="leadWorker"
            render={({ field }) => (
              <TextField {...field} {...about('leadWorker')} maxLength={60} width="medium" />
            )}
          />
        </div>
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="startsOn"
            render={({ field }) => <DateField {...field} {...about('startsOn')} today={today} isRequired />}
          />
          <Controller
            control={control}
            name="reason"
            render={({ field }) => (
              <TextField {...field} {...about('reason')} maxLength={1000} width="wide" />
            )}
          />
        </div>
      </div>
      <div className={formStyles['actions']}>
        <Button variant="primary" isPending={isPending} onPress={() => void save()}>
          {t('case:leads.do')}
        </Button>
        <Button variant="quiet" shortcut="Escape" onPress={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </>
  );
}
