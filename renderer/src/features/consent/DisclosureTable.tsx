import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../../../domain/contract/disclosure.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table, type Column } from '../../ui/Table.tsx';
import { useDisclosureWords } from './useDisclosureWords.ts';
import styles from './consent.module.css';

/** 情報提供記録: what left the office, when, to whom, on what ground, the latest first. */
export function DisclosureTable({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const { t } = useTranslation('consent');
  const { short, clock, dayOf } = useDates();
  const words = useDisclosureWords();
  const columns: readonly Column<Disclosure>[] = [
    {
      id: 'issuedAt',
      name: t('log.issuedAt'),
      width: 15,
      cell: ({ issuedAt, printNumber }) => (
        <>
          {short(dayOf(issuedAt))} {clock(issuedAt)}
          <p className={styles['quiet']}>{t('log.number', { number: printNumber })}</p>
        </>
      ),
    },
    {
      id: 'what',
      name: t('log.what'),
      cell: (entry) => (
        <>
          {words.what(entry)}
          <p className={styles['quiet']}>{words.parts(entry)}</p>
          {entry.outcome !== 'left' && (
            <Badge tone={entry.outcome === 'unconfirmed' ? 'warning' : 'neutral'}>
              {t(`log.outcome.${entry.outcome}`)}
            </Badge>
          )}
        </>
      ),
    },
    {
      id: 'recipient',
      name: t('log.recipient'),
      width: 20,
      cell: ({ recipient, way, purpose }) => (
        <>
          {recipient === '' ? t('log.nobody') : recipient}
          <p className={styles['quiet']}>
            {[t(`way.${way}`), purpose].filter((word) => word !== '').join(t('joint'))}
          </p>
        </>
      ),
    },
    {
      id: 'whom',
      name: t('log.whom'),
      width: 20,
      cell: ({ personNames, caseNumbers }) => (
        <>
          {personNames.join(t('comma'))}
          <p className={styles['quiet']}>{caseNumbers.join(t('comma'))}</p>
        </>
      ),
    },
    {
      id: 'basis',
      name: t('log.basis'),
      width: 20,
      cell: (entry) => (
        <>
          {words.basis(entry)}
          {entry.exceptionReason !== '' && (
            <p className={styles['quiet']}>{t('log.exception', { reason: entry.exceptionReason })}</p>
          )}
          {entry.leftOut > 0 && (
            <p className={styles['quiet']}>{t('log.leftOut', { count: entry.leftOut })}</p>
          )}
        </>
      ),
    },
    { id: 'staffName', name: t('log.staffName'), width: 10, cell: ({ staffName }) => staffName },
  ];
  return (
    <Table
      label={t('log.title')}
      columns={columns}
      rows={disclosures}
      rowId={({ id }) => id}
      empty={<EmptyState title={t('log.empty')}>{t('log.emptyHelp')}</EmptyState>}
    />
  );
}
