import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './NewHousehold.module.css';
import type { HouseholdValues } from './householdForm.ts';
import type { PersonValues } from './personForm.ts';

type Found = OutputOf<'search.find'>['persons'];

const shortestSearch = 2;
const mostShown = 6;

interface LikelyPersonsProps {
  readonly control: Control<{ person: PersonValues; household: HouseholdValues }>;
}

/** Persons of the register whom the name or the kana being typed may mean; it warns and never stops. */
export function LikelyPersons({ control }: LikelyPersonsProps) {
  const { t } = useTranslation(['household', 'word']);
  const [name, kana] = useWatch({ control, name: ['person.name', 'person.kana'] });
  const byName = useFound(name);
  const byKana = useFound(kana);
  const found = [...byName, ...byKana.filter((person) => byName.every(({ id }) => id !== person.id))];
  return (
    <div className={styles['likely']} aria-live="polite">
      <Pane title={t('household:likely.title')}>
        <p className={styles['quiet']}>
          {t(found.length === 0 ? 'household:likely.none' : 'household:likely.text')}
        </p>
        <ul>
          {found.slice(0, mostShown).map((person) => (
            <li key={person.id} className={styles['person']}>
              <p>
                <strong>{person.name}</strong> <span className={styles['quiet']}>{person.kana}</span>{' '}
                {person.age !== null && t('word:age', { count: person.age })}
              </p>
              <p>
                {person.householdId === null ? (
                  t('household:likely.noHousehold')
                ) : (
                  <Link href={routes.household(person.householdId)}>
                    {t('household:likely.open', { household: person.householdLabel })}
                  </Link>
                )}{' '}
                {person.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
              </p>
            </li>
          ))}
        </ul>
        {found.length > mostShown && (
          <p className={styles['quiet']}>{t('household:likely.more', { count: found.length - mostShown })}</p>
        )}
      </Pane>
    </div>
  );
}

function useFound(text: string): Found {
  const isEnabled = text.trim().length >= shortestSearch;
  const { data } = useQueryOperation('search.find', { text: text.slice(0, 100) }, { isEnabled });
  return isEnabled ? (data?.persons ?? []) : [];
}
