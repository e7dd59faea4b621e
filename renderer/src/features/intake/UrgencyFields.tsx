import { Controller, useFormContext } from 'react-hook-form';
import { useCodes } from '../../forms/useCodes.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ReportFrame } from '../../forms/FormGroup.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import type { IntakeValues } from './intake-values.ts';

/** ④ 緊急性と対応方針. */
export function UrgencyFields({ about }: Pick<FormProblems, 'about'>) {
  const { choicesOf } = useCodes();
  const { control, watch } = useFormContext<IntakeValues>();
  const [urgency, screening] = watch(['urgency', 'screening']);
  return (
    <>
      <Controller
        control={control}
        name="urgency"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('urgency')}
            choices={choicesOf('urgency', kept(urgency))}
            isRequired
          />
        )}
      />
      <Controller
        control={control}
        name="urgencyReason"
        render={({ field }) => <TextArea {...field} {...about('urgencyReason')} rows={2} />}
      />
      <ReportFrame>
        <Controller
          control={control}
          name="screening"
          render={({ field }) => (
            <RadioGroup
              {...field}
              {...about('screening')}
              choices={choicesOf('screening', kept(screening))}
              direction="column"
              isRequired
            />
          )}
        />
      </ReportFrame>
    </>
  );
}

function kept(code: string | null): readonly string[] {
  return code === null ? [] : [code];
}
