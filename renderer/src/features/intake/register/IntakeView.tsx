import { useTranslation } from 'react-i18next';
import type { IntakeDetail } from '../../../../../domain/contract/intake.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { FactSheet } from '../FactSheet.tsx';
import { useIntakeLabels } from '../useIntakeLabels.ts';

/** 相談受付 as it was written, ruled like the paper form; thick frames hold what is reported to the state. */
export function IntakeView({ intake }: { intake: IntakeDetail }) {
  const { t } = useTranslation('intake');
  const labels = useIntakeLabels();
  const { labelOf } = useCodes();
  const { long } = useDates();
  const issues = intake.issues.map((code) =>
    code === intake.mainIssue
      ? t('mainIssueMark', { label: labelOf('issue', code) })
      : labelOf('issue', code),
  );
  const outcome = [
    intake.outcomeOn === null ? '' : long(intake.outcomeOn),
    intake.screening === '' ? t('undecided') : labelOf('screening', intake.screening),
  ];
  return (
    <FactSheet
      facts={[
        { name: labels.receivedOn, value: long(intake.receivedOn), isReported: true },
        { name: labels.receivedBy, value: joined(intake.receivedBy, intake.receptionNumber) },
        { name: labels.route, value: labelOf('referralRoute', intake.route), isReported: true },
        {
          name: t('field.referrer'),
          value: joined(intake.referrerAgencyName, intake.referrerName, intake.referrerPhone),
        },
        {
          name: t('field.visitor'),
          value: joined(intake.visitorName, intake.visitorRelation, intake.visitorPhone),
          isOptional: true,
        },
        { name: labels.chiefComplaint, value: intake.chiefComplaint },
        { name: labels.content, value: intake.content },
        { name: labels.issues, value: issues.join(t('listComma')), isReported: true },
        { name: labels.involvedAgencies, value: intake.involvedAgencies, isOptional: true },
        { name: labels.request, value: intake.request, isOptional: true },
        { name: labels.urgency, value: labelOf('urgency', intake.urgency) },
        { name: labels.urgencyReason, value: intake.urgencyReason },
        { name: labels.screening, value: joined(...outcome), isReported: true },
        { name: t('field.outcomeNote'), value: intake.outcomeNote, isOptional: true },
        ...(intake.form === 'unconsented'
          ? [
              { name: labels.noConsentReason, value: intake.noConsentReason },
              { name: labels.consentOutlook, value: intake.consentOutlook },
            ]
          : []),
      ]}
    />
  );
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
