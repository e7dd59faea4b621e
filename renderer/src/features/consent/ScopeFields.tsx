import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TagPicker } from '../../ui/TagPicker.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ConsentValues } from './consent-values.ts';

/** To whom, what, and until when. */
export function ScopeFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('consent');
  const today = useToday();
  const { choicesOf } = useCodes();
  const { control, watch } = useFormContext<ConsentValues>();
  const [agencies, agencyIds, items] = watch(['agencies', 'agencyIds', 'items']);
  const { data } = useQueryOperation('agency.list', {});
  return (
    <>
      <Controller
        control={control}
        name="agencies"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('agencies')}
            choices={[
              { id: 'all', name: t('agencies.all') },
              { id: 'some', name: t('agencies.some') },
            ]}
            isRequired
          />
        )}
      />
      {agencies === 'some' && (
        <Controller
          control={control}
          name="agencyIds"
          render={({ field }) => (
            <TagPicker
              {...field}
              {...about('agencyIds')}
              choices={data?.agencies
                .filter(({ id, active }) => active || agencyIds.includes(id))
                .map(({ id, name, shortName }) => ({ id, name, keywords: shortName }))}
              isRequired
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="items"
        render={({ field }) => (
          <CheckboxGroup
            {...field}
            {...about('items')}
            description={t('help.items')}
            choices={choicesOf('consentItem', items)}
          />
        )}
      />
      <Controller
        control={control}
        name="scope"
        render={({ field }) => (
          <TextField {...field} {...about('scope')} description={t('help.scope')} maxLength={400} />
        )}
      />
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="expiresOn"
          render={({ field }) => (
            <DateField {...field} {...about('expiresOn')} description={t('help.expiresOn')} today={today} />
          )}
        />
      </div>
    </>
  );
}
