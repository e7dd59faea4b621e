import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './duplicate.module.css';
import { LikelyHousehold } from './LikelyHousehold.tsx';
import { LikelyPerson } from './LikelyPerson.tsx';
import { useSettled } from './useSettled.ts';

interface LikelyRecordsProps {
  /** What has been typed so far; empty texts and null are not asked about. */
  readonly typed: {
    readonly name: string;
    readonly kana: string;
    readonly birthDate: CivilDate | null;
    readonly address: string;
    readonly phone: string;
  };
  readonly exceptPersonId: PersonId | null;
  /** Takes the found person or household instead of writing a new one; left out where that makes no sense. */
  readonly onUsePerson?: (id: PersonId, householdId: HouseholdId | null, name: string) => void;
  readonly onUseHousehold?: (id: HouseholdId) => void;
}

/** Longer than from one key to the next of a fast typist, and too short to be noticed as waiting. */
const settledAfterMilliseconds = 80;

/** Search before create: likely the same persons and households, beside the form. It never stands in the way. */
export function LikelyRecords({ typed, exceptPersonId, onUsePerson, onUseHousehold }: LikelyRecordsProps) {
  const { t } = useTranslation('duplicate');
  const { value: asked, isLatest } = useSettled(
    { ...typed, ...cut(typed), exceptPersonId },
    settledAfterMilliseconds,
  );
  const isAsked = [asked.name, asked.kana, asked.birthDate ?? '', asked.address, asked.phone].some(
    (text) => text.trim() !== '',
  );
  const { data, error, isFetching } = useQueryOperation('duplicate.find', asked, { isEnabled: isAsked });
  const found: OutputOf<'duplicate.find'> = isAsked && data ? data : { persons: [], households: [] };
  return (
    <Pane title={t('title')}>
      <p className={styles['standing']} role="status" aria-busy={!isLatest || isFetching}>
        {standing(isAsked, found)}
      </p>
      {isAsked && <FailureNotice failure={error} />}
      {found.persons.length > 0 && (
        <ul className={styles['list']} aria-label={t('persons')}>
          {found.persons.map((person) => (
            <LikelyPerson
              key={person.id}
              person={person}
              doubleOf={exceptPersonId}
              {...(onUsePerson && { onUse: onUsePerson })}
            />
          ))}
        </ul>
      )}
      {found.households.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('households')}</h3>
          <ul className={styles['list']} aria-label={t('households')}>
            {found.households.map((household) => (
              <LikelyHousehold
                key={household.id}
                household={household}
                {...(onUseHousehold && { onUse: onUseHousehold })}
              />
            ))}
          </ul>
        </>
      )}
    </Pane>
  );

  function standing(isSearched: boolean, { persons, households }: OutputOf<'duplicate.find'>): string {
    if (!isSearched) return t('hint');
    if (persons.length + households.length === 0) return t('none');
    return t('found', { persons: persons.length, households: households.length });
  }
}

/** What is longer than the search takes is looked for by its beginning. */
function cut({ name, kana, address, phone }: LikelyRecordsProps['typed']) {
  return {
    name: name.slice(0, 100),
    kana: kana.slice(0, 100),
    address: address.slice(0, 200),
    phone: phone.slice(0, 60),
  };
}
