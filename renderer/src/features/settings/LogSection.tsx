import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Table, type Column } from '../../ui/Table.tsx';
import { AuditCheck } from './AuditCheck.tsx';
import { FormPane, FormPanes } from './FormPane.tsx';

type Disclosure = OutputOf<'print.log'>['disclosures'][number];

/** What left the office on paper or as a file, newest first. */
export function LogSection() {
  const { t } = useTranslation('settings');
  const { short, clock, dayOf } = useDates();
  const { data, error } = useQueryOperation('print.log', { caseId: null });
  const columns: readonly Column<Disclosure>[] = [
    { id: 'printNumber', name: t('log.printNumber'), width: 10, cell: ({ printNumber }) => printNumber },
    {
      id: 'issuedAt',
      name: t('log.issuedAt'),
      width: 15,
      cell: ({ issuedAt }) => `${short(dayOf(issuedAt))} ${clock(issuedAt)}`,
    },
    {
      id: 'document',
      name: t('log.document'),
      width: 10,
      cell: ({ document }) => t(`log.kind.${document}` as 'log.kind.minutes', { defaultValue: document }),
    },
    { id: 'title', name: t('log.heading'), cell: ({ title }) => title },
    { id: 'way', name: t('log.way'), width: 10, cell: ({ way }) => t(`log.${way}`) },
    { id: 'recipient', name: t('log.recipient'), width: 15, cell: ({ recipient }) => recipient },
    {
      id: 'leftOut',
      name: t('log.leftOut'),
      width: 10,
      align: 'end',
      cell: ({ leftOut }) => t('log.count', { count: leftOut }),
    },
    { id: 'staffName', name: t('log.staffName'), width: 10, cell: ({ staffName }) => staffName },
  ];
  return (
    <FormPanes>
      <FormPane title={t('section.log')} error={error}>
        <p>{t('log.lead')}</p>
        {!data && !error && <Loading />}
        {data && (
          <Table
            label={t('section.log')}
            columns={columns}
            rows={data.disclosures}
            rowId={({ printNumber }) => printNumber}
            empty={<EmptyState title={t('log.empty')}>{t('log.emptyText')}</EmptyState>}
          />
        )}
      </FormPane>
      <AuditCheck />
    </FormPanes>
  );
}
