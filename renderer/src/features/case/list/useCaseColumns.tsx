import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysBetween } from '../../../../../domain/calendar/civil-date.ts';
import { isConsented } from '../../../../../domain/consent/gate.ts';
import type { CaseSummary } from '../../../../../domain/contract/case.ts';
import { routes } from '../../../app/routes.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Badge, DueBadge } from '../../../ui/Badge.tsx';
import type { Column } from '../../../ui/Table.tsx';
import { shortLabel } from '../short-label.ts';
import styles from './list.module.css';

/** Columns of the case list. A protected household shows neither address nor district. */
export function useCaseColumns(): readonly Column<CaseSummary>[] {
  const { t } = useTranslation(['case', 'word']);
  const { labelOf, entriesOf } = useCodes();
  const { monthDay } = useDates();
  const today = useToday();
  const alerts = new Set(
    entriesOf('urgency')
      .filter(({ alert }) => alert)
      .map(({ code }) => code),
  );
  return [
    {
      id: 'number',
      name: t('case:column.number'),
      cell: ({ id, caseNumber }) => (
        <Link href={routes.case(id)} tabIndex={-1} className={styles['number']}>
          {caseNumber}
        </Link>
      ),
    },
    {
      id: 'household',
      name: t('case:column.household'),
      width: 20,
      cell: ({ householdLabel, principalName, addressProtected }) => (
        <span className={styles['twoLines']} title={`${householdLabel} ${principalName}`}>
          {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}{' '}
          <strong>{householdLabel}</strong> <span className={styles['quiet']}>{principalName}</span>
        </span>
      ),
    },
    {
      id: 'district',
      name: t('case:column.district'),
      cell: ({ districtName, addressProtected }) => (
        <span className={styles['nowrap']}>{addressProtected ? t('case:hiddenShort') : districtName}</span>
      ),
    },
    {
      id: 'lead',
      name: t('case:column.lead'),
      width: 15,
      cell: ({ leadAgencyName, leadWorker }) => (
        <span className={styles['twoLines']} title={`${leadAgencyName} ${leadWorker}`}>
          {leadAgencyName} <span className={styles['quiet']}>{leadWorker}</span>
        </span>
      ),
    },
    {
      id: 'status',
      name: t('case:column.status'),
      cell: ({ status, urgency }) => (
        <span className={styles['badges']}>
          {alerts.has(urgency) && status !== 'closed' && <Badge tone="overdue">{t('case:urgent')}</Badge>}
          <Badge>{t(`word:caseStatus.${status}`)}</Badge>
        </span>
      ),
    },
    {
      id: 'priority',
      name: t('case:column.priority'),
      cell: ({ priority }) => (priority === '' ? '' : labelOf('priority', priority)),
    },
    {
      id: 'consent',
      name: t('case:column.consent'),
      cell: ({ consentStatus }) => (
        <Badge tone={isConsented(consentStatus) ? 'ok' : 'warning'}>
          {t(`case:consentShort.${consentStatus}`)}
        </Badge>
      ),
    },
    {
      id: 'lastContact',
      name: t('case:column.lastContact'),
      cell: ({ lastContactOn }) =>
        lastContactOn === null ? (
          <span className={styles['quiet']}>{t('case:column.noContact')}</span>
        ) : (
          <span className={styles['nowrap']}>
            {monthDay(lastContactOn)}{' '}
            <span className={styles['quiet']}>
              {t('case:column.daysAgo', { count: daysBetween(lastContactOn, today) })}
            </span>
          </span>
        ),
    },
    {
      id: 'nextDue',
      name: t('case:column.nextDue'),
      cell: ({ nextDueOn, status }) =>
        nextDueOn !== null && status !== 'closed' && <DueBadge days={daysBetween(today, nextDueOn)} />,
    },
    {
      id: 'issues',
      name: t('case:column.issues'),
      width: 20,
      cell: ({ issues }) => {
        const labels = issues.map((code) => shortLabel(labelOf('issue', code)));
        return (
          <span className={styles['issues']} title={labels.join(' ')}>
            {labels.map((label) => (
              <span key={label} className={styles['issue']}>
                {label}
              </span>
            ))}
          </span>
        );
      },
    },
  ];
}
