import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Pane } from '../../ui/Pane.tsx';
import { FoundPersons } from './FoundPersons.tsx';
import styles from './FoundPersons.module.css';

const shortestSearch = 2;
const mostShown = 8;

interface LikelyPersonsProps {
  readonly name: string;
  readonly kana: string;
  /** What happens when one of them is chosen. */
  readonly explanation: string;
  readonly onChoose: (householdId: HouseholdId, personId: PersonId | null) => void;
}

/** Beside a new household: people of the register who share its family name and may be the same; it never stops. */
export function LikelyPersons({ name, kana, explanation, onChoose }: LikelyPersonsProps) {
  const { t } = useTranslation('household');
  const byName = useSharers(name);
  const byKana = useSharers(kana);
  const known = new Set(byName.map(({ id }) => id));
  const found = [...byName, ...byKana.filter(({ id }) => !known.has(id))];
  const isAsked = isSearched(name) || isSearched(kana);
  return (
    <div aria-live="polite">
      <Pane title={t('likely.title')}>
        {found.length === 0 ? (
          <p className={styles['quiet']}>{t(isAsked ? 'likely.none' : 'likely.hint')}</p>
        ) : (
          <>
            <p className={styles['quiet']}>{explanation}</p>
            <FoundPersons
              label={t('likely.title')}
              found={{ persons: found.slice(0, mostShown), households: [] }}
              onChoose={onChoose}
            />
          </>
        )}
        {found.length > mostShown && (
          <p className={styles['quiet']}>{t('likely.more', { count: found.length - mostShown })}</p>
        )}
      </Pane>
    </div>
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
