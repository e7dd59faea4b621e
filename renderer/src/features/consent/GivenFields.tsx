import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { DisclosureValues } from './disclosure-values.ts';

const ways = ['spoken', 'letter', 'other'] as const;

/** What was told without the app's paper: how, and in one line what. */
export function GivenFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('consent');
  const { control } = useFormContext<DisclosureValues>();
  return (
    <>
      <Controller
        control={control}
        name="way"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('way')}
            choices={ways.map((id) => ({ id, name: t(`way.${id}`) }))}
            isRequired
          />
        )}
      />
      <Controller
        control={control}
        name="content"
        render={({ field }) => (
          <TextField
            {...field}
            {...about('content')}
            description={t('share.help.content')}
            maxLength={200}
            isRequired
          />
        )}
      />
    </>
  );
}
