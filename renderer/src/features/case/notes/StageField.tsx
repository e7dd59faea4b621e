import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isOutreach } from '../../../../../domain/contact-note/method.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { NoteValues } from './note-values.ts';

interface StageFieldProps extends Pick<FormProblems, 'about'> {
  readonly stages: OutputOf<'contactNote.standing'>['stages'];
}

const unsaid = 'unsaid';

/** 接触の段階, where one goes out to people or has said it before. */
export function StageField({ stages, about }: StageFieldProps) {
  const { t } = useTranslation('note');
  const { choicesOf, labelOf } = useCodes();
  const { short } = useDates();
  const { control, watch } = useFormContext<NoteValues>();
  const [method, stage] = watch(['method', 'stage']);
  const previous = stages.at(-1);
  const isAsked = stage !== '' || previous !== undefined || (method !== null && isOutreach(method));
  if (!isAsked) return null;
  return (
    <Controller
      control={control}
      name="stage"
      render={({ field: { value, onChange, ...field } }) => (
        <RadioGroup
          {...field}
          {...about('stage')}
          value={value === '' ? unsaid : value}
          onChange={(chosen) => onChange(chosen === unsaid ? '' : chosen)}
          choices={[
            { id: unsaid, name: t('stageNone') },
            ...choicesOf('contactStage', stage === '' ? [] : [stage]),
          ]}
          description={
            previous &&
            t('stagePrevious', {
              stage: labelOf('contactStage', previous.stage),
              date: short(previous.since),
            })
          }
        />
      )}
    />
  );
}
