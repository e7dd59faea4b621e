import { useTranslation } from 'react-i18next';
import type { IntakeDetail } from '../../../../../domain/contract/intake.ts';
import { awaitsEmergencyStep } from '../../../../../domain/intake/outcome.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from '../desk.module.css';

/** 緊急対応: what was done, who was told when, and what they answered; says so where nothing was done yet. */
export function EmergencyLog({ intake }: { intake: IntakeDetail }) {
  const { t } = useTranslation('intake');
  const { entriesOf, labelOf } = useCodes();
  const alerts = entriesOf('urgency').some(({ code, alert }) => alert && code === intake.urgency);
  if (awaitsEmergencyStep(alerts, intake.emergency.length)) {
    return (
      <Notice tone="warning">
        {t('emergency.missingText', { urgency: labelOf('urgency', intake.urgency) })}
      </Notice>
    );
  }
  if (intake.emergency.length === 0) return null;
  return (
    <section aria-label={t('emergency.title')}>
      <h3>{t('emergency.title')}</h3>
      <Steps intake={intake} />
    </section>
  );
}

function Steps({ intake }: { intake: IntakeDetail }) {
  const { t } = useTranslation(['intake', 'common']);
  const { short } = useDates();
  const removal = useRemoval('emergency-step');
  return (
    <>
      <FailureNotice failure={removal.error} />
      <table className={styles['steps']}>
        <thead>
          <tr>
            <th scope="col">{t('intake:emergency.when')}</th>
            <th scope="col">{t('intake:emergency.action')}</th>
            <th scope="col">{t('intake:emergency.told')}</th>
            <th scope="col">{t('intake:emergency.answer')}</th>
            <th scope="col">{t('intake:emergency.staff')}</th>
            <th scope="col">{t('intake:emergency.remove')}</th>
          </tr>
        </thead>
        <tbody>
          {intake.emergency.map((step) => (
            <tr key={step.id}>
              <td data-label={t('intake:emergency.when')}>{`${short(step.doneOn)} ${step.doneAt}`}</td>
              <td data-label={t('intake:emergency.action')}>{step.action}</td>
              <td data-label={t('intake:emergency.told')}>{step.told}</td>
              <td data-label={t('intake:emergency.answer')}>{step.answer}</td>
              <td data-label={t('intake:emergency.staff')}>{step.staffName}</td>
              <td>
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => {
                    void removal.remove(step.id, t('intake:emergency.title'));
                  }}
                >
                  {t('common:action.delete')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
