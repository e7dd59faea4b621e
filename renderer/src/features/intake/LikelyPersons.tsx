import { useDeferredValue } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Pane } from '../../ui/Pane.tsx';
import { FoundPersons } from './FoundPersons.tsx';
import type { IntakePageValues } from './intake-page-values.ts';
import styles from './intake.module.css';

/** Beside a new household: people of the register who may be the same. */
export function LikelyPersons() {
  const { t } = useTranslation('intake');
  const { watch, setValue } = useFormContext<IntakePageValues>();
  const [name, kana] = watch(['name', 'kana']);
  const text = useDeferredValue((name.trim() === '' ? kana : name).trim()).slice(0, 100);
  const { data } = useQueryOperation('search.find', { text }, { isEnabled: text.length >= 2 });
  const persons = text.length >= 2 ? (data?.persons ?? []).slice(0, 8) : [];
  return (
    <Pane title={t('likely.title')}>
      {persons.length === 0 ? (
        <p className={styles['quiet']}>{t(text.length >= 2 ? 'likely.none' : 'likely.hint')}</p>
      ) : (
        <>
          <p className={styles['quiet']}>{t('likely.choose')}</p>
          <FoundPersons
            label={t('likely.title')}
            found={{ persons, households: [], cases: [] }}
            onChoose={(householdId, personId) => {
              setValue('householdId', householdId);
              setValue('principalId', personId ?? '');
              setValue('isNewHousehold', false);
            }}
          />
        </>
      )}
    </Pane>
  );
}
