import { useTranslation } from 'react-i18next';
import { parsePartialDate } from '../../../../domain/calendar/partial-date.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { useToday } from '../../forms/useToday.ts';
import { LikelyRecords } from '../duplicate/LikelyRecords.tsx';
import type { HouseholdValues } from './household-values.ts';
import styles from './intake.module.css';

interface IntakeSideProps {
  readonly values: HouseholdValues;
  /** Takes the found household over instead of the one being typed. */
  readonly onUse: (household: HouseholdId, person: PersonId | null) => void;
}

/** Beside the form: who is probably in the register already, and what the thick frames mean. */
export function IntakeSide({ values, onUse }: IntakeSideProps) {
  const { t } = useTranslation('intake');
  const today = useToday();
  const { isNewHousehold, name, kana, birth, address, phone } = values;
  const read = parsePartialDate(birth, { today });
  return (
    <aside className={styles['side']}>
      {isNewHousehold && (
        <LikelyRecords
          typed={{
            name,
            kana,
            birthDate: read.ok && read.value.precision === 'day' ? read.value.date : null,
            address,
            phone,
          }}
          exceptPersonId={null}
          onUsePerson={(person, household) => {
            if (household !== null) onUse(household, person);
          }}
          onUseHousehold={(household) => {
            onUse(household, null);
          }}
        />
      )}
      <p className={styles['legend']}>{t('reportLegend')}</p>
    </aside>
  );
}
