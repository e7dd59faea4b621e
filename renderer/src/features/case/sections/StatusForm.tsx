import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  mayHaveNextCheck,
  needsNextCheck,
  needsReason,
  nextStatuses,
  type CaseStatus,
} from '../../../../../domain/case/lifecycle.ts';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { optionalDay, requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import formStyles from '../../../forms/form.module.css';

interface StatusValues {
  status: CaseStatus;
  changedOn: string;
  reason: string;
  nextCheckOn: string;
}

/** Offers only the steps the present one allows, each with what it asks for. 終結 has a form of its own. */
export function StatusForm({ detail, onClosing }: { detail: CaseDetail; onClosing: () => void }) {
  const { t } = useTranslation(['case', 'word']);
  const today = useToday();
  const next = nextStatuses(detail.status);
  const steps = next.filter((id) => id !== 'closed');
  const { control, getValues } = useForm<StatusValues>({
    defaultValues: {
      status: steps[0] ?? detail.status,
      changedOn: typedDay(today),
      reason: '',
      nextCheckOn: '',
    },
  });
  const { mutateAsync, error, isPending, reset: forgetError } = useCommand('case.changeStatus');
  const [attempt, setAttempt] = useState(0);
  const values = useWatch({ control });
  const status = values.status ?? detail.status;
  const problems = useFormProblems(error, {
    id: 'status',
    labels: {
      status: t('case:status.next'),
      changedOn: t('case:status.changedOn'),
      nextCheckOn: t('case:status.nextCheckOn'),
      reason: t('case:status.reason'),
    },
    values,
  });
  const { about } = problems;
  const save = async (): Promise<void> => {
    const { changedOn, reason, nextCheckOn } = getValues();
    try {
      await mutateAsync({
        id: detail.id,
        rowVersion: detail.rowVersion,
        status,
        reason,
        changedOn: requiredDay(changedOn, today),
        nextCheckOn: mayHaveNextCheck(status) ? optionalDay(nextCheckOn, today) : null,
      });
      showToast({ text: t('case:status.changed', { status: t(`word:caseStatus.${status}`) }) });
    } catch {
      setAttempt((before) => before + 1);
    }
  };
  return (
    <>
      <FormNotices problems={problems} attempt={attempt} onReload={forgetError} />
      <div className={formStyles['form']}>
        <Controller
          control={control}
          name="status"
          render={({ field }) => (
            <RadioGroup
              {...field}
              {...about('status')}
              choices={steps.map((id) => ({ id, name: t(`word:caseStatus.${id}`) }))}
              description={t('case:status.now', { status: t(`word:caseStatus.${detail.status}`) })}
            />
          )}
        />
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="changedOn"
            render={({ field }) => <DateField {...field} {...about('changedOn')} today={today} isRequired />}
          />
          {mayHaveNextCheck(status) && (
            <Controller
              control={control}
              name="nextCheckOn"
              render={({ field }) => (
                <DateField
                  {...field}
                  {...about('nextCheckOn')}
                  today={today}
                  isRequired={needsNextCheck(status)}
                />
              )}
            />
          )}
        </div>
        <Controller
          control={control}
          name="reason"
          render={({ field }) => (
            <TextArea
              {...field}
              {...about('reason')}
              rows={2}
              maxLength={1000}
              isRequired={needsReason(detail.status, status)}
            />
          )}
        />
      </div>
      <div className={formStyles['actions']}>
        <Button variant="primary" isPending={isPending} onPress={() => void save()}>
          {t(detail.status === 'closed' ? 'case:status.reopenDo' : 'case:status.changeDo', {
            status: t(`word:caseStatus.${status}`),
          })}
        </Button>
        {next.includes('closed') && <Button onPress={onClosing}>{t('case:closure.open')}</Button>}
      </div>
    </>
  );
}
