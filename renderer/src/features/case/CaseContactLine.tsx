import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import styles from './case.module.css';

/** Address, telephone and lead in one line; of a protected household nothing that tells where it is. */
export function CaseContactLine({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'word']);
  const { household, members, principalId, leadAgencyName, leadWorker } = detail;
  const { data } = useQueryOperation(
    'household.get',
    { id: household.id },
    { isEnabled: !household.addressProtected },
  );
  const ownPhone = members.find(({ personId }) => personId === principalId)?.phone ?? '';
  const phone = ownPhone === '' ? (data?.phone ?? '') : ownPhone;
  const lead = [leadAgencyName, leadWorker].filter((word) => word !== '').join(' ');
  const place =
    household.districtName === ''
      ? household.address
      : t('case:place', { address: household.address, district: household.districtName });
  return (
    <p className={styles['contact']}>
      {household.addressProtected ? (
        <span>{t('word:hidden')}</span>
      ) : (
        <>
          {place !== '' && <span>{place}</span>}
          {phone !== '' && <span>{t('case:phone', { phone })}</span>}
        </>
      )}
      <span>{lead === '' ? t('case:noLead') : t('case:lead', { lead })}</span>
      <Link href={routes.household(household.id)}>{t('case:openHousehold')}</Link>
    </p>
  );
}
