import { useTranslation } from 'react-i18next';
import type { DuplicateReason } from '../../../../domain/contract/duplicate.ts';
import styles from './duplicate.module.css';

/** Why a record may be the same, in words. */
export function Reasons({ reasons }: { reasons: readonly DuplicateReason[] }) {
  const { t } = useTranslation('duplicate');
  return (
    <p className={styles['reasons']}>
      {t('because')} {reasons.map((reason) => t(`reason.${reason}`)).join(t('and'))}
    </p>
  );
}
