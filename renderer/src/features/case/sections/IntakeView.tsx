import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useIntakeLabels } from '../../intake/useIntakeLabels.ts';
import styles from './intake-view.module.css';

/** 相談受付 as it was written, ruled like the paper form; thick frames hold what is reported to the state. */
export function IntakeView({ intake }: { intake: CaseDetail['intake'] }) {
  const { t } = useTranslation('intake');
  const labels = useIntakeLabels();
  const { labelOf } = useCodes();
  const { long } = useDates();
  const referrer = [intake.referrerAgencyName, intake.referrerName, intake.referrerPhone].filter(
    (word) => word !== '',
  );
  const issues = intake.issues.map((code) =>
    code === intake.mainIssue
      ? t('mainIssueMark', { label: labelOf('issue', code) })
      : labelOf('issue', code),
  );
  const rows: readonly { name: string; value: string; isReported?: boolean }[] = [
    { name: labels.receivedOn, value: long(intake.receivedOn), isReported: true },
    { name: labels.receivedBy, value: intake.receivedBy },
    { name: labels.route, value: labelOf('referralRoute', intake.route), isReported: true },
    { name: t('field.referrer'), value: referrer.join(' ') },
    { name: labels.chiefComplaint, value: intake.chiefComplaint },
    { name: labels.content, value: intake.content },
    { name: labels.issues, value: issues.join(t('listComma')), isReported: true },
    { name: labels.urgency, value: labelOf('urgency', intake.urgency) },
    { name: labels.urgencyReason, value: intake.urgencyReason },
    { name: labels.screening, value: labelOf('screening', intake.screening), isReported: true },
  ];
  return (
    <dl className={styles['view']}>
      {rows.map(({ name, value, isReported = false }) => (
        <div key={name} className={isReported ? styles['reported'] : styles['row']}>
          <dt>{name}</dt>
          <dd>{value === '' ? <span className={styles['none']}>{t('notWritten')}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
