import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Button } from '../../../ui/Button.tsx';
import { LeadForm } from './LeadForm.tsx';
import styles from './sections.module.css';

/** 主担当 now and before, and the change of it. */
export function LeadPart({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation('case');
  const { short } = useDates();
  const [isChanging, setIsChanging] = useState(false);
  const close = (): void => {
    setIsChanging(false);
  };
  return (
    <>
      {detail.leads.length === 0 ? (
        <p className={styles['quiet']}>{t('leads.none')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('leads.startsOn')}</th>
              <th scope="col">{t('leads.lead')}</th>
              <th scope="col">{t('leads.reason')}</th>
              <th scope="col">{t('leads.recordedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {detail.leads.map(({ agencyName, worker, startsOn, reason, staffName }, index) => (
              <tr key={index}>
                <td>{short(startsOn)}</td>
                <td>{[agencyName, worker].filter((word) => word !== '').join(' ') || t('leads.nobody')}</td>
                <td className={styles['decided']}>{reason}</td>
                <td className={styles['quiet']}>{staffName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isChanging ? (
        <LeadForm detail={detail} onClose={close} />
      ) : (
        <p>
          <Button
            onPress={() => {
              setIsChanging(true);
            }}
          >
            {t('leads.change')}
          </Button>
        </p>
      )}
    </>
  );
}
