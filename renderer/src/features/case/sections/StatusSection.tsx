import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useDates } from '../../../forms/useDates.ts';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { StatusForm } from './StatusForm.tsx';
import styles from './sections.module.css';

/** 段階と履歴: the next step, and every step so far. */
export function StatusSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'word']);
  const { short, monthDay, dayOf, clock } = useDates();
  return (
    <div className={styles['sheet']}>
      <FormGroup title={t(detail.status === 'closed' ? 'case:status.reopen' : 'case:status.change')}>
        <StatusForm key={detail.status} detail={detail} />
      </FormGroup>
      <FormGroup title={t('case:status.history')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('case:status.changedOn')}</th>
              <th scope="col">{t('case:status.status')}</th>
              <th scope="col">{t('case:status.reason')}</th>
              <th scope="col">{t('case:status.recorded')}</th>
            </tr>
          </thead>
          <tbody>
            {detail.statusHistory.toReversed().map((change) => (
              <tr key={change.recordedAt}>
                <td>{short(change.changedOn)}</td>
                <td>{t(`word:caseStatus.${change.status}`)}</td>
                <td className={styles['decided']}>{change.reason}</td>
                <td className={styles['quiet']}>
                  {change.staffName} {monthDay(dayOf(change.recordedAt))} {clock(change.recordedAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </FormGroup>
    </div>
  );
}
