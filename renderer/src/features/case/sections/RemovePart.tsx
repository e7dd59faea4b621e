import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { routes } from '../../../app/routes.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { Button } from '../../../ui/Button.tsx';
import { MeetingInTheWay } from '../../meeting/MeetingInTheWay.tsx';
import styles from './sections.module.css';

/** A case opened by mistake goes to the trash with everything it holds; one that has ended is closed instead. */
export function RemovePart({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation('case');
  const [, navigate] = useLocation();
  const { remove, isPending, error } = useRemoval('case');
  const removeCase = async (): Promise<void> => {
    const label = `${detail.caseNumber} ${detail.household.label}`;
    if (await remove(detail.id, label)) navigate(routes.cases);
  };
  return (
    <>
      <p className={styles['quiet']}>{t('removal.help')}</p>
      <FailureNotice failure={error} action={<MeetingInTheWay failure={error} />} />
      <p>
        <Button variant="danger" isPending={isPending} onPress={() => void removeCase()}>
          {t('removal.do')}
        </Button>
      </p>
    </>
  );
}
