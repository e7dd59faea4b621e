import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { TaskValues } from './task-values.ts';

const recurrences = ['none', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/** What, until when, how often, for which case, and who. */
export function TaskFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('task');
  const today = useToday();
  const { control, watch } = useFormContext<TaskValues>();
  const { data } = useQueryOperation('case.list', { status: 'all', text: '', sort: 'number' });
  const urgent = about('urgent');
  return (
    <>
      <Controller
        control={control}
        name="title"
        render={({ field }) => (
          <TextField {...field} {...about('title')} maxLength={200} isRequired autoFocus />
        )}
      />
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="dueOn"
          render={({ field }) => <DateField {...field} {...about('dueOn')} today={today} isRequired />}
        />
        <Controller
          control={control}
          name="recurrence"
          render={({ field }) => (
            <Select
              {...field}
              {...about('recurrence')}
              description={watch('recurrence') === 'none' ? undefined : t('help.recurrence')}
              choices={recurrences.map((id) => ({ id, name: t(`recurrence.${id}`) }))}
              width="short"
            />
          )}
        />
      </div>
      <Controller
        control={control}
        name="urgent"
        render={({ field: { value, onChange, ...field } }) => (
          <Checkbox {...field} id={urgent.id} isSelected={value} onChange={onChange}>
            {urgent.label}
          </Checkbox>
        )}
      />
      <Controller
        control={control}
        name="caseId"
        render={({ field }) => (
          <ComboBox
            {...field}
            {...about('caseId')}
            description={t('help.case')}
            choices={data?.cases.map(({ id, caseNumber, householdLabel, principalName, principalKana }) => ({
              id,
              name: `${caseNumber} ${householdLabel}`,
              detail: principalName,
              keywords: principalKana,
            }))}
            width="medium"
          />
        )}
      />
      <Controller
        control={control}
        name="assignee"
        render={({ field }) => (
          <TextField
            {...field}
            {...about('assignee')}
            description={t('help.assignee')}
            maxLength={60}
            width="short"
          />
        )}
      />
      <Controller
        control={control}
        name="note"
        render={({ field }) => <TextArea {...field} {...about('note')} rows={3} />}
      />
    </>
  );
}
