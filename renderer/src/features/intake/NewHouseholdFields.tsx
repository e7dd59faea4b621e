import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import formStyles from '../../forms/form.module.css';
import { ReportFrame } from '../../forms/FormGroup.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import type { HouseholdValues } from './household-values.ts';
import styles from './intake.module.css';

const sexes = ['female', 'male', 'other', 'unknown'] as const;

/** The few facts a new household begins with; its other members are added on its own page. */
export function NewHouseholdFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation(['intake', 'word']);
  const today = useToday();
  const { control } = useFormContext<HouseholdValues>();
  const { data } = useQueryOperation('district.list', {});
  const districts = data?.districts.map(({ id, name, parentId }) => {
    const parent = data.districts.find((candidate) => candidate.id === parentId);
    return { id, name, ...(parent && { detail: parent.name }) };
  });
  return (
    <>
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="name"
          render={({ field }) => <TextField {...field} {...about('name')} width="medium" isRequired />}
        />
        <Controller
          control={control}
          name="kana"
          render={({ field }) => <TextField {...field} {...about('kana')} width="short" />}
        />
      </div>
      <p className={styles['quiet']}>{t('intake:help.name')}</p>
      <ReportFrame>
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="birth"
            render={({ field }) => (
              <DateField {...field} {...about('birth')} today={today} precision="partial" />
            )}
          />
          <Controller
            control={control}
            name="sex"
            render={({ field }) => (
              <RadioGroup
                {...field}
                {...about('sex')}
                choices={sexes.map((id) => ({ id, name: t(`word:sex.${id}`) }))}
              />
            )}
          />
        </div>
      </ReportFrame>
      <Controller
        control={control}
        name="address"
        render={({ field }) => <TextField {...field} {...about('address')} />}
      />
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="districtId"
          render={({ field }) => (
            <ComboBox {...field} {...about('districtId')} choices={districts} width="medium" />
          )}
        />
        <Controller
          control={control}
          name="phone"
          render={({ field }) => <TextField {...field} {...about('phone')} width="short" inputMode="tel" />}
        />
      </div>
    </>
  );
}
