import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { shareScope } from '../../../../domain/contract/share-scope.ts';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PlanValues } from './plan-values.ts';
import formStyles from '../../forms/form.module.css';
import styles from './plan.module.css';

type Fields = Pick<FormProblems, 'about'>;
type TextName =
  | 'vision'
  | 'staffView'
  | 'direction'
  | 'ownPart'
  | 'familyPart'
  | 'missingResources'
  | 'approach'
  | 'cautions';

/** Several lines of the plan, with the help that belongs to them. */
export function PlanText({
  name,
  about,
  help,
  rows = 2,
  isRequired = false,
}: Fields & { name: TextName; help?: string; rows?: number; isRequired?: boolean }) {
  const { control } = useFormContext<PlanValues>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <TextArea
          {...field}
          {...about(name)}
          rows={rows}
          description={help}
          isRequired={isRequired}
          maxLength={20_000}
          width="full"
        />
      )}
    />
  );
}

export function PlanDay({
  name,
  about,
  isRequired = false,
}: Fields & {
  name: 'plannedOn' | 'startsOn' | 'endsOn' | 'firstMonitoringOn' | 'explainedOn' | 'agreedOn';
  isRequired?: boolean;
}) {
  const { control } = useFormContext<PlanValues>();
  const today = useToday();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => <DateField {...field} {...about(name)} today={today} isRequired={isRequired} />}
    />
  );
}

/** Who wrote it and when, what the person wants in their own words, and the staff's view apart from it. */
export function VisionFields({ about }: Fields) {
  const { t } = useTranslation('plan');
  const { control } = useFormContext<PlanValues>();
  return (
    <>
      <div className={formStyles['line']}>
        <PlanDay name="plannedOn" about={about} isRequired />
        <Controller
          control={control}
          name="planner"
          render={({ field }) => (
            <TextField {...field} {...about('planner')} maxLength={60} isRequired width="medium" />
          )}
        />
      </div>
      <div className={styles['pair']}>
        <PlanText name="vision" about={about} rows={3} help={t('help.vision')} />
        <PlanText name="staffView" about={about} rows={3} help={t('help.staffView')} />
      </div>
      <PlanText name="direction" about={about} />
    </>
  );
}

/** 本人・家族がすること, and what the town does not have. */
export function PartFields({ about }: Fields) {
  const { t } = useTranslation('plan');
  return (
    <>
      <div className={styles['pair']}>
        <PlanText name="ownPart" about={about} />
        <PlanText name="familyPart" about={about} />
      </div>
      <PlanText name="missingResources" about={about} help={t('help.missingResources')} />
    </>
  );
}

export function ServiceFields({ about }: Fields) {
  const { control } = useFormContext<PlanValues>();
  const { choicesOf } = useCodes();
  return (
    <Controller
      control={control}
      name="services"
      render={({ field }) => (
        <CheckboxGroup {...field} {...about('services')} choices={choicesOf('planService', field.value)} />
      )}
    />
  );
}

/** 説明と同意, and who may read the plan. */
export function AgreementFields({ about }: Fields) {
  const { t } = useTranslation(['plan', 'word']);
  const { control } = useFormContext<PlanValues>();
  const scope = useWatch({ control, name: 'shareScope' });
  return (
    <>
      <div className={formStyles['line']}>
        <PlanDay name="explainedOn" about={about} />
        <PlanDay name="agreedOn" about={about} />
      </div>
      <Controller
        control={control}
        name="shareScope"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('shareScope')}
            choices={shareScope.options.map((id) => ({ id, name: t(`word:shareScope.${id}`) }))}
            description={t(`plan:scopeMeans.${scope}`)}
          />
        )}
      />
      <Controller
        control={control}
        name="sensitive"
        render={({ field: { value, ...field } }) => (
          <Checkbox
            {...field}
            id={about('sensitive').id}
            isSelected={value}
            detail={t('plan:help.sensitive')}
          >
            {about('sensitive').label}
          </Checkbox>
        )}
      />
    </>
  );
}
