import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TagPicker } from '../../ui/TagPicker.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { noMeeting, type EvaluationValues } from './evaluation-values.ts';
import { ReviewAnswers } from './ReviewAnswers.tsx';
import { usePlanNames } from './usePlanNames.ts';
import formStyles from '../../forms/form.module.css';

type Fields = Pick<FormProblems, 'about'>;

const conclusions = ['closure', 'replan', 'watch', 'suspension'] as const;

export function EvaluationHead({ about }: Fields) {
  const { control } = useFormContext<EvaluationValues>();
  const today = useToday();
  return (
    <div className={formStyles['line']}>
      <Controller
        control={control}
        name="evaluatedOn"
        render={({ field }) => <DateField {...field} {...about('evaluatedOn')} today={today} isRequired />}
      />
      <Controller
        control={control}
        name="evaluator"
        render={({ field }) => (
          <TextField {...field} {...about('evaluator')} maxLength={60} isRequired width="medium" />
        )}
      />
    </div>
  );
}

export function EvaluationText({
  name,
  about,
  help,
}: Fields & { name: 'voice' | 'rolesReview' | 'remaining' | 'changesNote'; help?: string }) {
  const { control } = useFormContext<EvaluationValues>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <TextArea {...field} {...about(name)} rows={2} maxLength={20_000} width="full" description={help} />
      )}
    />
  );
}

/** みられた変化: ticked, and told. */
export function ChangeFields({ about }: Fields) {
  const { t } = useTranslation('plan');
  const { control } = useFormContext<EvaluationValues>();
  const { choicesOf } = useCodes();
  return (
    <>
      <Controller
        control={control}
        name="changes"
        render={({ field }) => (
          <TagPicker {...field} {...about('changes')} choices={choicesOf('change', field.value)} />
        )}
      />
      <EvaluationText name="changesNote" about={about} help={t('help.changesNote')} />
    </>
  );
}

export function OutreachFields() {
  const { control } = useFormContext<EvaluationValues>();
  return (
    <Controller
      control={control}
      name="answers"
      render={({ field }) => <ReviewAnswers value={field.value} onChange={field.onChange} />}
    />
  );
}

/** What follows from it, and the meeting that said so. */
export function ConclusionFields({ about, meetings }: Fields & { meetings: CaseDetail['meetings'] }) {
  const { t } = useTranslation(['plan', 'common']);
  const { control } = useFormContext<EvaluationValues>();
  const { short } = useDates();
  const names = usePlanNames();
  return (
    <>
      <Controller
        control={control}
        name="conclusion"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('conclusion')}
            isRequired
            direction="column"
            choices={conclusions.map((id) => ({
              id,
              name: t(`plan:conclusion.${id}`),
              detail: t(`plan:conclusionMeans.${id}`, { name: names.closure }),
            }))}
          />
        )}
      />
      <Controller
        control={control}
        name="meetingId"
        render={({ field }) => (
          <Select
            {...field}
            {...about('meetingId')}
            width="medium"
            choices={[
              { id: noMeeting, name: t('common:word.none') },
              ...meetings.map(({ id, title, heldOn }) => ({ id, name: `${title} ${short(heldOn)}` })),
            ]}
            onChange={(id) => field.onChange(id ?? noMeeting)}
          />
        )}
      />
    </>
  );
}
