import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import { shareScope } from '../../../../domain/contract/share-scope.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useToday } from '../../forms/useToday.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './warning.module.css';
import type { WarningValues } from './warning-values.ts';

interface WarningFieldsProps extends Pick<FormProblems, 'about'> {
  readonly household: HouseholdDetail;
}

const knownChoices = ['known', 'not-known', 'unclear'] as const;

export function WarningFields({ household, about }: WarningFieldsProps) {
  const { t } = useTranslation(['warning', 'word']);
  const { choicesOf } = useCodes();
  const today = useToday();
  const { control, watch } = useFormContext<WarningValues>();
  const kept = watch('kind');
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <Select
            {...field}
            {...about('kind')}
            isRequired
            choices={choicesOf('warningKind', kept === null ? [] : [kept])}
          />
        )}
      />
      <Controller
        control={control}
        name="personId"
        render={({ field }) => (
          <Select
            {...field}
            {...about('personId')}
            onChange={(id) => {
              field.onChange(id ?? '');
            }}
            choices={[
              { id: '', name: t('warning:wholeHousehold') },
              ...household.members.map(({ personId, name }) => ({ id: personId, name })),
            ]}
          />
        )}
      />
      <Controller
        control={control}
        name="text"
        render={({ field }) => (
          <TextArea {...field} {...about('text')} isRequired description={t('warning:help.text')} />
        )}
      />
      <Controller
        control={control}
        name="known"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('known')}
            isRequired
            description={t('warning:help.known')}
            choices={knownChoices.map((id) => ({ id, name: t(`warning:known.${id}`) }))}
          />
        )}
      />
      <div className={styles['line']}>
        <Controller
          control={control}
          name="startsOn"
          render={({ field }) => <DateField {...field} {...about('startsOn')} isRequired today={today} />}
        />
        <Controller
          control={control}
          name="reviewOn"
          render={({ field }) => <DateField {...field} {...about('reviewOn')} isRequired today={today} />}
        />
      </div>
      <Controller
        control={control}
        name="shareScope"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('shareScope')}
            choices={shareScope.options.map((id) => ({ id, name: t(`word:shareScope.${id}`) }))}
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
            detail={t('warning:help.sensitive')}
          >
            {about('sensitive').label}
          </Checkbox>
        )}
      />
    </>
  );
}
