import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useDates } from '../../../forms/useDates.ts';
import styles from './sections.module.css';

/** Every step so far, the latest first. */
export function StatusHistory({ history }: { history: CaseDetail['statusHistory'] }) {
  const { t } = useTranslation(['case', 'word']);
  const { short, monthDay, dayOf, clock } = useDates();
  return (
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
        {history.toReversed().map((change, index) => (
          <tr key={index}>
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
  );
}
