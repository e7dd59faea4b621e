import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { consentStatuses } from '../../../../domain/contract/consent.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ConsentValues } from './consent-values.ts';

interface StatusFieldsProps extends Pick<FormProblems, 'about'> {
  readonly persons: OutputOf<'consent.list'>['persons'];
}

/** Who, on what, and what was said; a refusal or withdrawal with its reason. */
export function StatusFields({ persons, about }: StatusFieldsProps) {
  const { t } = useTranslation(['consent', 'word']);
  const today = useToday();
  const { choicesOf } = useCodes();
  const { control, watch } = useFormContext<ConsentValues>();
  const [status, kind] = watch(['status', 'kind']);
  const isAsked = status === 'unconfirmed';
  const hasReason = isAsked || status === 'refused' || status === 'withdrawn';
  return (
    <>
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="personId"
          render={({ field }) => (
            <Select
              {...field}
              {...about('personId')}
              onChange={(id) => {
                if (id !== null) field.onChange(id);
              }}
              choices={persons.map(({ personId, name, isPrincipal }) => ({
                id: personId,
                name,
                detail: isPrincipal ? t('consent:principal') : undefined,
              }))}
              isRequired
            />
          )}
        />
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Select
              {...field}
              {...about('kind')}
              choices={choicesOf('consentKind', kind === null ? [] : [kind])}
              isRequired
            />
          )}
        />
      </div>
      <Controller
        control={control}
        name="status"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('status')}
            choices={consentStatuses.map((id) => ({ id, name: t(`consent:status.${id}`) }))}
            description={t(`consent:means.${status}`)}
            isRequired
          />
        )}
      />
      {isAsked ? (
        <Controller
          control={control}
          name="requestedOn"
          render={({ field }) => (
            <DateField
              {...field}
              {...about('requestedOn')}
              description={t('consent:help.requestedOn')}
              today={today}
            />
          )}
        />
      ) : (
        <Controller
          control={control}
          name="consentedOn"
          render={({ field }) => <DateField {...field} {...about('consentedOn')} today={today} isRequired />}
        />
      )}
      {hasReason && (
        <Controller
          control={control}
          name="reason"
          render={({ field }) => (
            <TextArea
              {...field}
              {...about('reason')}
              description={t(`consent:help.reasonOf.${status}`)}
              rows={2}
              isRequired={status === 'withdrawn'}
            />
          )}
        />
      )}
      {status === 'withdrawn' && (
        <Controller
          control={control}
          name="told"
          render={({ field }) => (
            <TextArea {...field} {...about('told')} description={t('consent:help.told')} rows={2} />
          )}
        />
      )}
    </>
  );
}
