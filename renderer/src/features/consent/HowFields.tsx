import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ConsentValues } from './consent-values.ts';

/** Who said it, how, who explained, where the paper is, and when to ask again. */
export function HowFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('consent');
  const today = useToday();
  const { choicesOf } = useCodes();
  const { control, watch } = useFormContext<ConsentValues>();
  const [giver, method, status] = watch(['giver', 'method', 'status']);
  return (
    <>
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="giver"
          render={({ field }) => (
            <Select
              {...field}
              {...about('giver')}
              choices={choicesOf('consentGiver', giver === null ? [] : [giver])}
              isRequired
              width="short"
            />
          )}
        />
        {giver !== 'self' && (
          <Controller
            control={control}
            name="giverName"
            render={({ field }) => (
              <TextField {...field} {...about('giverName')} maxLength={100} width="short" />
            )}
          />
        )}
        <Controller
          control={control}
          name="method"
          render={({ field }) => (
            <Select
              {...field}
              {...about('method')}
              choices={choicesOf('consentMethod', method === null ? [] : [method])}
              width="short"
            />
          )}
        />
        <Controller
          control={control}
          name="explainedBy"
          render={({ field }) => (
            <TextField {...field} {...about('explainedBy')} maxLength={60} width="short" />
          )}
        />
      </div>
      <div className={formStyles['line']}>
        {status !== 'withdrawn' && (
          <Controller
            control={control}
            name="recheckOn"
            render={({ field }) => (
              <DateField {...field} {...about('recheckOn')} description={t('help.recheckOn')} today={today} />
            )}
          />
        )}
        <Controller
          control={control}
          name="documentPlace"
          render={({ field }) => (
            <TextField
              {...field}
              {...about('documentPlace')}
              description={t('help.documentPlace')}
              maxLength={100}
              width="medium"
            />
          )}
        />
      </div>
    </>
  );
}
