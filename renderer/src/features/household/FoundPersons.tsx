import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './FoundPersons.module.css';

type Found = Pick<OutputOf<'search.find'>, 'persons' | 'households'>;

export interface FoundPersonsProps {
  readonly label: string;
  readonly found: Found;
  /** `personId` is null where the household itself was chosen. */
  readonly onChoose: (householdId: HouseholdId, personId: PersonId | null) => void;
}

/** Households a search has found, through one of their people or by their own name. */
export function FoundPersons({ label, found, onChoose }: FoundPersonsProps) {
  const { t } = useTranslation(['household', 'word']);
  const shown = new Set(found.persons.map(({ householdId }) => householdId));
  return (
    <ul className={styles['found']} aria-label={label}>
      {found.persons.map(
        ({ id, name, kana, otherName, age, residency, householdId, householdLabel, addressProtected }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['foundRow']}
              disabled={householdId === null}
              onClick={() => {
                if (householdId !== null) onChoose(householdId, id);
              }}
            >
              <strong>{name}</strong>
              <span className={styles['quiet']}>{kana}</span>
              {otherName !== '' && (
                <span className={styles['quiet']}>
                  {t('household:likely.otherName', { name: otherName })}
                </span>
              )}
              {age !== null && <span>{t('word:age', { count: age })}</span>}
              <span>{householdId === null ? t('household:likely.noHousehold') : householdLabel}</span>
              {(residency === 'dead' || residency === 'moved') && (
                <Badge>{t(`word:residency.${residency}`)}</Badge>
              )}
              {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
            </button>
          </li>
        ),
      )}
      {found.households
        .filter(({ id }) => !shown.has(id))
        .map(({ id, label: householdLabel, districtName, addressProtected }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['foundRow']}
              onClick={() => {
                onChoose(id, null);
              }}
            >
              <strong>{householdLabel}</strong>
              <span className={styles['quiet']}>{addressProtected ? t('word:hidden') : districtName}</span>
              {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
            </button>
          </li>
        ))}
    </ul>
  );
}
