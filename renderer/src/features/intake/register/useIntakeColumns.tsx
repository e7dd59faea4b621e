import { useTranslation } from 'react-i18next';
import type { IntakeSummary } from '../../../../../domain/contract/intake.ts';
import { awaitsEmergencyStep } from '../../../../../domain/intake/outcome.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import type { Column } from '../../../ui/Table.tsx';
import styles from '../desk.module.css';

export function useIntakeColumns(): readonly Column<IntakeSummary>[] {
  const { t } = useTranslation(['intake', 'word']);
  const { short } = useDates();
  const { entriesOf, labelOf } = useCodes();
  const alerts = entriesOf('urgency').filter(({ alert }) => alert);
  const isUrgent = ({ urgency, emergencySteps }: IntakeSummary): boolean =>
    awaitsEmergencyStep(
      alerts.some(({ code }) => code === urgency),
      emergencySteps,
    );
  return [
    {
      id: 'receivedOn',
      name: t('intake:column.receivedOn'),
      cell: ({ receivedOn }) => <span className={styles['whole']}>{short(receivedOn)}</span>,
    },
    {
      id: 'principal',
      name: t('intake:column.principal'),
      width: 40,
      cell: (row) => (
        <span className={styles['cell']} title={row.principalName || row.householdLabel}>
          {row.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
          <strong className={styles['words']}>{row.principalName || row.householdLabel}</strong>
          {isUrgent(row) && <Badge tone="overdue">{t('intake:emergency.missing')}</Badge>}
          {row.form === 'unconsented' && !isUrgent(row) && <Badge>{t('intake:desk.unconsented')}</Badge>}
        </span>
      ),
    },
    {
      id: 'outcome',
      name: t('intake:column.outcome'),
      width: 40,
      cell: ({ screening, caseNumber }) => (
        <span className={styles['cell']}>
          {caseNumber !== '' && <strong>{caseNumber}</strong>}
          {screening === '' ? (
            <Badge tone="due">{t('intake:undecidedBadge')}</Badge>
          ) : (
            <span className={styles['words']}>{labelOf('screening', screening)}</span>
          )}
        </span>
      ),
    },
  ];
}
