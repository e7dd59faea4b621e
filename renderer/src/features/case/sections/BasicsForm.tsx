import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { mayHaveNextCheck, needsNextCheck } from '../../../../../domain/case/lifecycle.ts';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { optionalDay, typedDay } from '../../../forms/typed-date.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import formStyles from '../../../forms/form.module.css';

const none = 'none';

/** Who the case is about, how it is ranked, and how a watched case is looked at next. */
export function BasicsForm({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'common']);
  const today = useToday();
  const { choicesOf } = useCodes();
  const { control, getValues } = useForm({
    defaultValues: {
      principalId: detail.principalId,
      priority: detail.priority || none,
      nextCheckOn: typedDay(detail.nextCheckOn),
      nextCheckPlan: detail.nextCheckPlan,
    },
  });
  const { mutateAsync, error, isPending, reset: forgetError } = useCommand('case.save');
  const [attempt, setAttempt] = useState(0);
  const problems = useFormProblems(error, {
    id: 'basics',
    labels: {
      principalId: t('case:basics.principal'),
      priority: t('case:basics.priority'),
      nextCheckOn: t('case:status.nextCheckOn'),
      nextCheckPlan: t('case:basics.nextCheckPlan'),
    },
    values: useWatch({ control }),
  });
  const { about } = problems;
  const isWatched = mayHaveNextCheck(detail.status);
  const save = async (): Promise<void> => {
    const { principalId, priority, nextCheckOn, nextCheckPlan } = getValues();
    try {
      await mutateAsync({
        id: detail.id,
        rowVersion: detail.rowVersion,
        principalId: principalId,
        priority: priority === none ? '' : priority,
        nextCheckOn: isWatched ? optionalDay(nextCheckOn, today) : null,
        nextCheckPlan: isWatched ? nextCheckPlan : '',
      });
      showToast({ text: t('case:basics.saved') });
    } catch {
      setAttempt((before) => before + 1);
    }
  };
  return (
    <>
      <FormNotices problems={problems} attempt={attempt} onReload={forgetError} />
      <div className={formStyles['form']}>
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="principalId"
            render={({ field }) => (
              <Select
                {...field}
                {...about('principalId')}
                choices={detail.members.map(({ personId, name }) => ({ id: personId, name }))}
                width="medium"
              />
            )}
          />
          <Controller
            control={control}
            name="priority"
            render={({ field }) => (
              <Select
                {...field}
                {...about('priority')}
                choices={[
                  { id: none, name: t('case:basics.noPriority') },
                  ...choicesOf('priority', [detail.priority]),
                ]}
                width="short"
              />
            )}
          />
        </div>
        {isWatched && (
          <div className={formStyles['line']}>
            <Controller
              control={control}
              name="nextCheckOn"
              render={({ field }) => (
                <DateField
                  {...field}
                  {...about('nextCheckOn')}
                  today={today}
                  isRequired={needsNextCheck(detail.status)}
                />
              )}
            />
            <Controller
              control={control}
              name="nextCheckPlan"
              render={({ field }) => (
                <TextField {...field} {...about('nextCheckPlan')} maxLength={200} width="wide" />
              )}
            />
          </div>
        )}
      </div>
      <div className={formStyles['actions']}>
        <Button isPending={isPending} onPress={() => void save()}>
          {t('common:action.save')}
        </Button>
      </div>
    </>
  );
}
