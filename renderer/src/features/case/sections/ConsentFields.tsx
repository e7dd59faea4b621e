import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { consentStatuses } from '../../../../../domain/contract/case.ts';
import { useToday } from '../../../forms/useToday.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useAgencyChoices } from '../../../forms/useAgencyChoices.ts';
import formStyles from '../../../forms/form.module.css';
import { ReportFrame } from '../../../forms/FormGroup.tsx';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import type { ConsentValues } from './consent-values.ts';

/** 同意 and 主担当. */
export function ConsentFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation(['case', 'word']);
  const today = useToday();
  const { control, watch } = useFormContext<ConsentValues>();
  const status = watch('consentStatus');
  const agencies = useAgencyChoices(watch('leadAgencyId'));
  const isScopeAsked = status === 'written' || status === 'oral' || status === 'partial';
  return (
    <>
      <ReportFrame>
        <Controller
          control={control}
          name="consentStatus"
          render={({ field }) => (
            <RadioGroup
              {...field}
              {...about('consentStatus')}
              choices={consentStatuses.map((id) => ({ id, name: t(`word:consent.${id}`) }))}
              description={t(`case:consentMeans.${status}`)}
              isRequired
            />
          )}
        />
        <Controller
          control={control}
          name="consentOn"
          render={({ field }) => <DateField {...field} {...about('consentOn')} today={today} />}
        />
      </ReportFrame>
      {isScopeAsked && (
        <Controller
          control={control}
          name="consentScope"
          render={({ field }) => (
            <TextField
              {...field}
              {...about('consentScope')}
              description={t('case:help.consentScope')}
              maxLength={400}
            />
          )}
        />
      )}
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="leadAgencyId"
          render={({ field }) => (
            <ComboBox {...field} {...about('leadAgencyId')} choices={agencies} width="medium" />
          )}
        />
        <Controller
          control={control}
          name="leadWorker"
          render={({ field }) => <TextField {...field} {...about('leadWorker')} width="short" />}
        />
      </div>
    </>
  );
}
