import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, type CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { typedDay } from '../../../forms/typed-date.ts';
import { focusField } from '../../../forms/focus-field.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import formStyles from '../../../forms/form.module.css';
import type { NoteValues } from './note-values.ts';

const spans = {
  week: (today: CivilDate) => addDays(today, 7),
  twoWeeks: (today: CivilDate) => addDays(today, 14),
  month: (today: CivilDate) => addMonths(today, 1),
} as const;
const spanNames = ['week', 'twoWeeks', 'month'] as const;

/** 次にすること, and when. */
export function NextFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('note');
  const today = useToday();
  const { control, setValue } = useFormContext<NoteValues>();
  return (
    <div className={formStyles['line']}>
      <div>
        <Controller
          control={control}
          name="nextOn"
          render={({ field }) => <DateField {...field} {...about('nextOn')} today={today} />}
        />
        <div className={formStyles['actions']} role="group" aria-label={t('nextInGroup')}>
          {spanNames.map((span) => (
            <Button
              key={span}
              size="small"
              variant="quiet"
              onPress={() => {
                setValue('nextOn', typedDay(spans[span](today)), { shouldDirty: true, shouldTouch: true });
                focusField(about('nextPlan').id);
              }}
            >
              {t(`nextIn.${span}`)}
            </Button>
          ))}
        </div>
      </div>
      <Controller
        control={control}
        name="nextPlan"
        render={({ field }) => <TextField {...field} {...about('nextPlan')} width="medium" maxLength={200} />}
      />
    </div>
  );
}
