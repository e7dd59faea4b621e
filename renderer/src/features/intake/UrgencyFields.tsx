import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ReportFrame } from '../../forms/FormGroup.tsx';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { AreaEntry, CodeRadioEntry, RadioEntry } from './entries.tsx';
import { undecided, type IntakeValues } from './intake-values.ts';

/** ④ 緊急性. */
export function UrgencyFields({ about }: Pick<FormProblems, 'about'>) {
  return (
    <>
      <CodeRadioEntry about={about} name="urgency" list="urgency" isRequired />
      <AreaEntry about={about} name="urgencyReason" rows={2} />
    </>
  );
}

/** 対応方針, which decides whether a case is made. */
export function ScreeningField({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('intake');
  const { choicesOf } = useCodes();
  const { watch } = useFormContext<IntakeValues>();
  const screening = watch('screening');
  return (
    <ReportFrame>
      <RadioEntry
        about={about}
        name="screening"
        choices={[
          ...choicesOf('screening', screening === null ? [] : [screening]),
          { id: undecided, name: t('undecided') },
        ]}
        direction="column"
        isRequired
      />
    </ReportFrame>
  );
}
