import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import formStyles from '../../forms/form.module.css';
import { ReportFrame } from '../../forms/FormGroup.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { AgencyEntry, AreaEntry, CodeRadioEntry, DateEntry, RadioEntry, TextEntry } from './entries.tsx';
import type { IntakeValues } from './intake-values.ts';
import { consentStatusesOf, type OpeningValues } from './opening-values.ts';

/** ⑤ 同意: what was consented to, or why there is no consent yet and when it may come. */
export function ConsentFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation(['intake', 'case', 'word']);
  const { watch } = useFormContext<Pick<IntakeValues, 'form'> & OpeningValues>();
  const [form, status] = watch(['form', 'consentStatus']);
  const isScopeAsked = status === 'written' || status === 'oral' || status === 'partial';
  return (
    <>
      <ReportFrame>
        <RadioEntry
          about={about}
          name="consentStatus"
          choices={consentStatusesOf[form].map((id) => ({ id, name: t(`word:consent.${id}`) }))}
          description={t(`case:consentMeans.${status}`)}
          isRequired
        />
        <DateEntry about={about} name="consentOn" />
      </ReportFrame>
      {form === 'consented' && isScopeAsked && (
        <TextEntry about={about} name="consentScope" description={t('case:help.consentScope')} />
      )}
      {form === 'unconsented' && <NoConsentFields about={about} />}
    </>
  );
}

/** Only the form without consent asks for them. */
export function NoConsentFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('intake');
  return (
    <>
      <AreaEntry about={about} name="noConsentReason" rows={2} description={t('help.noConsentReason')} />
      <AreaEntry about={about} name="consentOutlook" rows={2} description={t('help.consentOutlook')} />
    </>
  );
}

/** 主担当 and 優先度 of the case. */
export function LeadFields({ about }: Pick<FormProblems, 'about'>) {
  return (
    <>
      <div className={formStyles['line']}>
        <AgencyEntry about={about} name="leadAgencyId" />
        <TextEntry about={about} name="leadWorker" width="short" />
      </div>
      <CodeRadioEntry about={about} name="priority" list="priority" />
    </>
  );
}
