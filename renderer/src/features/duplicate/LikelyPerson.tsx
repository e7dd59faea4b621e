import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './duplicate.module.css';
import { Reasons } from './Reasons.tsx';

interface LikelyPersonProps {
  readonly person: OutputOf<'duplicate.find'>['persons'][number];
  /** The record that is being edited: the two can be merged. */
  readonly doubleOf: PersonId | null;
  readonly onUse?: (id: PersonId, householdId: HouseholdId | null, name: string) => void;
}

/** One person of the register who may be the one that is being written down. */
export function LikelyPerson({ person, doubleOf, onUse }: LikelyPersonProps) {
  const { t } = useTranslation(['duplicate', 'word']);
  const { id, name, kana, birthText, age, residency, householdId, householdLabel } = person;
  return (
    <li className={styles['item']}>
      <p className={styles['words']}>
        <strong>{name}</strong>
        <span className={styles['quiet']}>{kana}</span>
        {(residency === 'dead' || residency === 'moved') && <Badge>{t(`word:residency.${residency}`)}</Badge>}
        {person.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
      </p>
      <p className={styles['words']}>
        {birthText !== '' && <span>{birthText}</span>}
        {age !== null && <span>{t('word:age', { count: age })}</span>}
        <span>{householdId === null ? t('duplicate:noHousehold') : householdLabel}</span>
        <span className={styles['quiet']}>{person.addressProtected ? t('word:hidden') : person.address}</span>
        {person.openCaseNumbers.map((number) => (
          <Badge key={number}>{t('duplicate:case', { number })}</Badge>
        ))}
      </p>
      <Reasons reasons={person.reasons} />
      <p className={styles['actions']}>
        {onUse && (
          <Button
            size="small"
            aria-label={t('duplicate:useNamed', { name })}
            onPress={() => {
              onUse(id, householdId, name);
            }}
          >
            {t('duplicate:usePerson')}
          </Button>
        )}
        {householdId !== null && (
          <Link href={routes.household(householdId)} aria-label={t('duplicate:openNamed', { name })}>
            {t('duplicate:open')}
          </Link>
        )}
        {doubleOf !== null && (
          <Link href={routes.merge('person', doubleOf, id)} aria-label={t('duplicate:mergeNamed', { name })}>
            {t('duplicate:merge')}
          </Link>
        )}
      </p>
    </li>
  );
}
