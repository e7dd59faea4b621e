import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { DisclosureTable } from './DisclosureTable.tsx';
import styles from './consent.module.css';

/** 情報提供記録 of one case. It writes itself with every print, file, copy and record of what was told. */
export function CaseDisclosures({ caseId }: { caseId: CaseId }) {
  const { t } = useTranslation('consent');
  const { data, error } = useQueryOperation('disclosure.list', { caseId, from: null, until: null });
  return (
    <section className={styles['part']} aria-label={t('log.title')}>
      <h3>{t('log.title')}</h3>
      <p className={styles['quiet']}>{t('log.lead')}</p>
      <FailureNotice failure={error} />
      {data !== undefined && <DisclosureTable disclosures={data.disclosures} />}
    </section>
  );
}
