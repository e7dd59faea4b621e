import { useTranslation } from 'react-i18next';
import type { ConsentStatement } from '../../../../domain/contract/consent.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { AttachmentList } from '../attachment/AttachmentList.tsx';
import { StandingBadge } from './StandingBadge.tsx';
import styles from './consent.module.css';

/** Every statement, the latest first. None is ever overwritten. */
export function StatementHistory({ statements }: { statements: readonly ConsentStatement[] }) {
  const { t } = useTranslation('consent');
  return (
    <section className={styles['part']} aria-label={t('history.title')}>
      <h3>{t('history.title')}</h3>
      {statements.length === 0 ? (
        <p className={styles['quiet']}>{t('history.empty')}</p>
      ) : (
        <ol className={styles['history']}>
          {statements.map((statement) => (
            <StatementItem key={statement.id} statement={statement} />
          ))}
        </ol>
      )}
    </section>
  );
}

function StatementItem({ statement }: { statement: ConsentStatement }) {
  const { t } = useTranslation('consent');
  const { labelOf } = useCodes();
  const { short, clock, dayOf } = useDates();
  const { personName, kind, status, consentedOn, requestedOn, staffName, recordedAt, isCurrent } = statement;
  const day = consentedOn ?? requestedOn;
  return (
    <li className={styles['statement']}>
      <p className={styles['line']}>
        <span>{day === null ? '' : short(day)}</span>
        <strong>{personName}</strong>
        <span>{labelOf('consentKind', kind)}</span>
        <StandingBadge standing={isCurrent ? statement.standing : status} />
        {!isCurrent && <Badge>{t('history.earlier')}</Badge>}
      </p>
      <StatementFacts statement={statement} />
      <AttachmentList owner="consent" ownerId={statement.id} addLabel={t('history.attach')} />
      <p className={styles['quiet']}>
        {t('history.written', { name: staffName, at: `${short(dayOf(recordedAt))} ${clock(recordedAt)}` })}
      </p>
    </li>
  );
}

/** What was said, one fact a line, the empty ones left out. */
function StatementFacts({ statement }: { statement: ConsentStatement }) {
  const { t } = useTranslation('consent');
  const { labelOf } = useCodes();
  const { short } = useDates();
  const { giver, giverName, method, allAgencies, agencyNames, items, scope } = statement;
  const comma = t('comma');
  const facts: readonly (readonly [string, string])[] = [
    [
      t('field.giver'),
      giver === 'self' && giverName === '' ? '' : `${labelOf('consentGiver', giver)} ${giverName}`.trim(),
    ],
    [t('field.method'), method === '' ? '' : labelOf('consentMethod', method)],
    [t('field.agencyIds'), allAgencies ? '' : agencyNames.join(comma)],
    [t('field.items'), items.map((item) => labelOf('consentItem', item)).join(comma)],
    [t('field.scope'), scope],
    [t('field.explainedBy'), statement.explainedBy],
    [t('field.expiresOn'), statement.expiresOn === null ? '' : short(statement.expiresOn)],
    [t('field.recheckOn'), statement.recheckOn === null ? '' : short(statement.recheckOn)],
    [t('field.documentPlace'), statement.documentPlace],
    [t('field.reason'), statement.reason],
    [t('field.told'), statement.told],
  ];
  const known = facts.filter(([, value]) => value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles['facts']}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
