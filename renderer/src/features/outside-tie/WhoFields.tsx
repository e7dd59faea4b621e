import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PersonPicker } from '../membership/PersonPicker.tsx';
import { whoKinds, type TieValues } from './tie-values.ts';

/** Who the other is: a name as typed, an agency, or somebody of the register. */
export function WhoFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('outsideTie');
  const { control } = useFormContext<TieValues>();
  const [who, agencyId] = useWatch({ control, name: ['who', 'agencyId'] });
  const agencies = useAgencyChoices(agencyId);
  return (
    <>
      <Controller
        control={control}
        name="who"
        render={({ field: { disabled: _disabled, ...field } }) => (
          <RadioGroup
            {...field}
            {...about('who')}
            choices={whoKinds.map((id) => ({ id, name: t(`who.${id}`) }))}
          />
        )}
      />
      {who === 'name' && (
        <Controller
          control={control}
          name="name"
          render={({ field: { disabled: _disabled, ...field } }) => (
            <TextField {...field} {...about('name')} isRequired width="medium" />
          )}
        />
      )}
      {who === 'agency' && (
        <Controller
          control={control}
          name="agencyId"
          render={({ field: { disabled: _disabled, ...field } }) => (
            <ComboBox {...field} {...about('agencyId')} isRequired choices={agencies} />
          )}
        />
      )}
      {who === 'person' && (
        <Controller
          control={control}
          name="person"
          render={({ field }) => (
            <PersonPicker
              {...about('person')}
              {...(field.value && { description: t('chosenPerson', { name: field.value.name }) })}
              value={field.value?.id ?? null}
              onChange={(id, name) => {
                field.onChange({ id, name });
              }}
            />
          )}
        />
      )}
    </>
  );
}
