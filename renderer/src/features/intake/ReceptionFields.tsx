import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import formStyles from '../../forms/form.module.css';
import { ReportFrame } from '../../forms/FormGroup.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { AgencyEntry, CodeEntry, DateEntry, TextEntry } from './entries.tsx';
import type { IntakeValues } from './intake-values.ts';

/** ① 受付: when, by whom, who brought the matter to us, and who came. */
export function ReceptionFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('intake');
  const { watch, setValue } = useFormContext<IntakeValues>();
  const hasVisitor = watch('hasVisitor');
  return (
    <>
      <ReportFrame>
        <div className={formStyles['line']}>
          <DateEntry about={about} name="receivedOn" isRequired />
          <TextEntry about={about} name="receivedBy" width="short" isRequired />
          <TextEntry about={about} name="receptionNumber" width="short" />
        </div>
        <CodeEntry about={about} name="route" list="referralRoute" isRequired />
      </ReportFrame>
      <AgencyEntry about={about} name="referrerAgencyId" description={t('help.referrer')} />
      <div className={formStyles['line']}>
        <TextEntry about={about} name="referrerName" width="medium" />
        <TextEntry about={about} name="referrerPhone" width="short" inputMode="tel" />
      </div>
      <Checkbox
        isSelected={hasVisitor}
        onChange={(isSelected) => {
          setValue('hasVisitor', isSelected, { shouldDirty: true });
        }}
      >
        {t('field.hasVisitor')}
      </Checkbox>
      {hasVisitor && (
        <div className={formStyles['line']}>
          <TextEntry about={about} name="visitorName" width="medium" />
          <TextEntry
            about={about}
            name="visitorRelation"
            width="short"
            description={t('help.visitorRelation')}
          />
          <TextEntry about={about} name="visitorPhone" width="short" inputMode="tel" />
        </div>
      )}
    </>
  );
}
