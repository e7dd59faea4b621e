import { useDeferredValue } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Pane } from '../../ui/Pane.tsx';
import { FoundPersons } from './FoundPersons.tsx';
import type { IntakePageValues } from './intake-page-values.ts';
import styles from './intake.module.css';

const shortestSearch = 2;
const mostShown = 8;

/** Beside a new household: people of the register who share its family name and may be the same. */
export function LikelyPersons() {
  const { t } = useTranslation('intake');
  const { watch, setValue } = useFormContext<IntakePageValues>();
  const [name, kana] = watch(['name', 'kana']);
  const byName = useSharers(name);
  const byKana = useSharers(kana);
  const known = new Set(byName.map(({ id }) => id));
  const persons = [...byName, ...byKana.filter(({ id }) => !known.has(id))].slice(0, mostShown);
  const isAsked = isSearched(name) || isSearched(kana);
  return (
    <Pane title={t('likely.title')}>
      {persons.length === 0 ? (
        <p className={styles['quiet']}>{t(isAsked ? 'likely.none' : 'likely.hint')}</p>
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

/** The given name is left out: it is what is most often written in another way. */
function useSharers(typed: string): OutputOf<'search.find'>['persons'] {
  const text = useDeferredValue(familyName(typed));
  const isEnabled = isSearched(text);
  const { data } = useQueryOperation('search.find', { text }, { isEnabled });
  return isEnabled ? (data?.persons ?? []) : [];
}

function familyName(typed: string): string {
  return (typed.trim().split(/[\s\u3000]+/u)[0] ?? '').slice(0, 100);
}

function isSearched(typed: string): boolean {
  return familyName(typed).length >= shortestSearch;
}
