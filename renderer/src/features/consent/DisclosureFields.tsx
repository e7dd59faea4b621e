import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { disclosureParts } from '../../../../domain/contract/disclosure.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import formStyles from '../../forms/form.module.css';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { DisclosureValues } from './disclosure-values.ts';

interface DisclosureFieldsProps extends Pick<FormProblems, 'about'> {
  readonly persons: OutputOf<'consent.list'>['persons'];
}

/** To whom, on what ground, why, about whom, what. */
export function DisclosureFields({ persons, about }: DisclosureFieldsProps) {
  const { t } = useTranslation(['consent', 'word']);
  const { choices: basisChoices } = useLegalBases();
  const { control, watch } = useFormContext<DisclosureValues>();
  const agencies = useAgencyChoices(watch('recipientAgencyId'));
  return (
    <>
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="recipientAgencyId"
          render={({ field }) => (
            <ComboBox
              {...field}
              {...about('recipientAgencyId')}
              description={t('consent:share.help.recipientAgencyId')}
              choices={agencies}
              width="medium"
            />
          )}
        />
        <Controller
          control={control}
          name="recipient"
          render={({ field }) => (
            <TextField
              {...field}
              {...about('recipient')}
              description={t('consent:share.help.recipient')}
              maxLength={100}
              width="short"
              isRequired
            />
          )}
        />
      </div>
      <Controller
        control={control}
        name="legalBasis"
        render={({ field }) => (
          <Select
            {...field}
            {...about('legalBasis')}
            onChange={(id) => {
              if (id !== null) field.onChange(id);
            }}
            choices={basisChoices}
            isRequired
            width="wide"
          />
        )}
      />
      <Controller
        control={control}
        name="purpose"
        render={({ field }) => (
          <TextField
            {...field}
            {...about('purpose')}
            description={t('consent:share.help.purpose')}
            maxLength={200}
          />
        )}
      />
      <Controller
        control={control}
        name="personIds"
        render={({ field }) => (
          <CheckboxGroup
            {...field}
            {...about('personIds')}
            choices={persons.map(({ personId, name, standing }) => ({
              id: personId,
              name,
              detail: t(`consent:standing.${standing}`),
            }))}
            isRequired
          />
        )}
      />
      <Controller
        control={control}
        name="parts"
        render={({ field }) => (
          <CheckboxGroup
            {...field}
            {...about('parts')}
            choices={disclosureParts.map((id) => ({ id, name: t(`consent:part.${id}`) }))}
          />
        )}
      />
      <Controller
        control={control}
        name="exceptionReason"
        render={({ field }) => (
          <TextField
            {...field}
            {...about('exceptionReason')}
            description={t('consent:share.help.exceptionReason')}
            maxLength={400}
          />
        )}
      />
    </>
  );
}
