import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { needsReason, nextStatuses, type CaseStatus } from '../../../../../domain/case/lifecycle.ts';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { FormFoot } from '../../../forms/FormFoot.tsx';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import formStyles from '../../../forms/form.module.css';

interface StatusValues {
  status: CaseStatus;
  changedOn: string;
  reason: string;
}

/** Offers only the steps the present one allows; leaving the ordinary course asks for a reason. */
export function StatusForm({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'word']);
  const today = useToday();
  const { choicesOf, labelOf } = useCodes();
  const next = nextStatuses(detail.status);
  const { control, getValues, setValue } = useForm<StatusValues>({
    defaultValues: { status: next[0] ?? detail.status, changedOn: typedDay(today), reason: '' },
  });
  const { mutateAsync, error, isPending, reset: forgetError } = useCommand('case.changeStatus');
  const [attempt, setAttempt] = useState(0);
  const status = useWatch({ control, name: 'status' });
  const problems = useFormProblems(error, {
    id: 'status',
    labels: {
      status: t('case:status.next'),
      changedOn: t('case:status.changedOn'),
      reason: t('case:status.reason'),
    },
    values: useWatch({ control }),
  });
  const { about } = problems;
  const save = async (): Promise<void> => {
    const { changedOn, reason } = getValues();
    const input = { id: detail.id, rowVersion: detail.rowVersion, status, reason };
    try {
      await mutateAsync({ ...input, changedOn: requiredDay(changedOn, today) });
      showToast({ text: t('case:status.changed', { status: t(`word:caseStatus.${status}`) }) });
    } catch {
      setAttempt((before) => before + 1);
    }
  };
  return (
    <>
      <FormNotices problems={problems} attempt={attempt} onReload={forgetError} />
      <Controller
        control={control}
        name="status"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('status')}
            choices={next.map((id) => ({ id, name: t(`word:caseStatus.${id}`) }))}
            description={t('case:status.now', { status: t(`word:caseStatus.${detail.status}`) })}
          />
        )}
      />
      <Controller
        control={control}
        name="changedOn"
        render={({ field }) => <DateField {...field} {...about('changedOn')} today={today} isRequired />}
      />
      <div className={formStyles['form']}>
        {status === 'closed' && (
          <Select
            label={t('case:status.closeReason')}
            choices={choicesOf('closeReason')}
            value={null}
            placeholder={t('case:status.closeReasonPlaceholder')}
            onChange={(code) => {
              if (code === null) return;
              const written = getValues('reason');
              setValue('reason', [labelOf('closeReason', code), written].filter(Boolean).join('\n'));
            }}
            width="medium"
          />
        )}
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
      <FormFoot status={null}>
        <Button variant="primary" isPending={isPending} onPress={() => void save()}>
          {t(detail.status === 'closed' ? 'case:status.reopenDo' : 'case:status.changeDo', {
            status: t(`word:caseStatus.${status}`),
          })}
        </Button>
      </FormFoot>
    </>
  );
}
