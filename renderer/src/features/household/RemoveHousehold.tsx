import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import { routes } from '../../app/routes.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useRemoval } from '../../forms/useRemoval.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './HouseholdRecord.module.css';

/** A household registered by mistake goes to the trash with its people; one that has moved away is left as it is. */
export function RemoveHousehold({ household }: { readonly household: HouseholdDetail }) {
  const { t } = useTranslation('household');
  const [, navigate] = useLocation();
  const { remove, isPending, error } = useRemoval('household');
  const removeHousehold = async (): Promise<void> => {
    if (await remove(household.id, household.displayLabel)) navigate(routes.households);
  };
  return (
    <Pane title={t('removal.title')}>
      <div className={styles['fields']}>
        <p className={styles['quiet']}>{t('removal.help')}</p>
        <FailureNotice failure={error} />
        <div>
          <Button variant="danger" isPending={isPending} onPress={() => void removeHousehold()}>
            {t('removal.do')}
          </Button>
        </div>
      </div>
    </Pane>
  );
}
