import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useRemoval } from '../../forms/useRemoval.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { MeetingInTheWay } from '../meeting/MeetingInTheWay.tsx';
import styles from './HouseholdRecord.module.css';

interface RemoveHouseholdProps {
  readonly household: HouseholdDetail;
  readonly onGone: () => void;
}

/** A household registered by mistake goes to the trash with its people; one that has moved away is left as it is. */
export function RemoveHousehold({ household, onGone }: RemoveHouseholdProps) {
  const { t } = useTranslation('household');
  const { remove, isPending, error } = useRemoval('household');
  const removeHousehold = async (): Promise<void> => {
    if (await remove(household.id, household.displayLabel)) onGone();
  };
  return (
    <Pane title={t('removal.title')}>
      <div className={styles['fields']}>
        <p className={styles['quiet']}>{t('removal.help')}</p>
        <FailureNotice failure={error} action={<MeetingInTheWay failure={error} />} />
        <div>
          <Button variant="danger" isPending={isPending} onPress={() => void removeHousehold()}>
            {t('removal.do')}
          </Button>
        </div>
      </div>
    </Pane>
  );
}
