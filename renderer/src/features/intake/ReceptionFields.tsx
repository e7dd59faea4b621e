import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../forms/useCodes.ts';
import { useToday } from '../../forms/useToday.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import formStyles from '../../forms/form.module.css';
import { ReportFrame } from '../../forms/FormGroup.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import type { IntakeValues } from './intake-values.ts';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';

/** ① 受付: when, by whom, and who brought the matter to us. */
export function ReceptionFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('intake');
  const today = useToday();
  const { choicesOf } = useCodes();
  const { control, watch } = useFormContext<IntakeValues>();
  const route = watch('route');
  const agencies = useAgencyChoices(watch('referrerAgencyId'));
  return (
    <>
      <ReportFrame>
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="receivedOn"
            render={({ field }) => <DateField {...field} {...about('receivedOn')} today={today} isRequired />}
          />
          <Controller
            control={control}
            name="receivedBy"
            render={({ field }) => <TextField {...field} {...about('receivedBy')} width="short" isRequired />}
          />
        </div>
        <Controller
          control={control}
          name="route"
          render={({ field }) => (
            <ComboBox
              {...field}
              {...about('route')}
              choices={choicesOf('referralRoute', route === null ? [] : [route])}
              width="medium"
              isRequired
            />
          )}
        />
      </ReportFrame>
      <Controller
        control={control}
        name="referrerAgencyId"
        render={({ field }) => (
          <ComboBox
            {...field}
            {...about('referrerAgencyId')}
            choices={agencies}
            width="medium"
            description={t('help.referrer')}
          />
        )}
      />
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="referrerName"
          render={({ field }) => <TextField {...field} {...about('referrerName')} width="medium" />}
        />
        <Controller
          control={control}
          name="referrerPhone"
          render={({ field }) => (
            <TextField {...field} {...about('referrerPhone')} width="short" inputMode="tel" />
          )}
        />
      </div>
    </>
  );
}
