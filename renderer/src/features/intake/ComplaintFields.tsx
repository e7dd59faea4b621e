import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../forms/useCodes.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TagPicker } from '../../ui/TagPicker.tsx';
import { ReportFrame } from '../../forms/FormGroup.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { AreaEntry } from './entries.tsx';
import type { IntakeValues } from './intake-values.ts';

/** ③ 相談内容: in the person's own words, and as the office counts it. */
export function ComplaintFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('intake');
  const { entriesOf, labelOf } = useCodes();
  const { control, watch } = useFormContext<IntakeValues>();
  const chosen = watch('issues');
  const entries = entriesOf('issue').filter(({ code, active }) => active || chosen.includes(code));
  const alerts = entries.filter(({ code, alert }) => alert && chosen.includes(code));
  return (
    <>
      <AreaEntry
        about={about}
        name="chiefComplaint"
        description={t('help.chiefComplaint')}
        rows={2}
        isRequired
      />
      <AreaEntry about={about} name="content" description={t('help.content')} rows={5} />
      <ReportFrame>
        <Controller
          control={control}
          name="issues"
          render={({ field }) => (
            <TagPicker
              {...field}
              {...about('issues')}
              choices={entries.map(({ code, label, alert }) => ({
                id: code,
                name: alert ? t('alertIssue', { label }) : label,
              }))}
              description={t('help.issues')}
            />
          )}
        />
        {chosen.length > 0 && (
          <Controller
            control={control}
            name="mainIssue"
            render={({ field }) => (
              <Select
                {...field}
                {...about('mainIssue')}
                value={field.value !== null && chosen.includes(field.value) ? field.value : null}
                choices={chosen.map((code) => ({ id: code, name: labelOf('issue', code) }))}
                width="medium"
              />
            )}
          />
        )}
      </ReportFrame>
      {alerts.length > 0 && (
        <Notice tone="warning">
          {t('alertChosen', { issues: alerts.map(({ label }) => label).join(t('listComma')) })}
        </Notice>
      )}
      <AreaEntry about={about} name="involvedAgencies" rows={2} description={t('help.involvedAgencies')} />
      <AreaEntry about={about} name="request" rows={2} />
    </>
  );
}
