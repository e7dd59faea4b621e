import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../domain/contract/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { routes } from './routes.ts';
import styles from './SearchResults.module.css';

type Found = OutputOf<'search.find'>;

interface SearchResultsProps {
  readonly text: string;
  readonly found: Found;
  /** A result was chosen. */
  readonly onOpen: () => void;
}

interface Row {
  readonly id: string;
  /** Null for a person who lives in no household: there is no page to go to. */
  readonly address: string | null;
  readonly name: string;
  readonly reading?: string;
  readonly detail: ReactNode;
  readonly isProtected: boolean;
}

/** Enough of each kind to choose from without scrolling far; more words narrow the rest down. */
const SHOWN_OF_EACH = 8;

/** Persons, households and cases that match, each leading to its page. Addresses are never shown here. */
export function SearchResults({ text, found, onOpen }: SearchResultsProps) {
  const { t } = useTranslation(['frame', 'word']);
  const groups: readonly { name: 'persons' | 'households' | 'cases'; rows: readonly Row[] }[] = [
    { name: 'persons', rows: found.persons.map(personRow) },
    { name: 'households', rows: found.households.map(householdRow) },
    { name: 'cases', rows: found.cases.map(caseRow) },
  ];
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={styles['results']} aria-label={t('search.results')}>
      <VisuallyHidden>
        <span role="status">{t('search.found', { count })}</span>
      </VisuallyHidden>
      {count === 0 && <p className={styles['none']}>{t('search.none', { text })}</p>}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => (
          <Fragment key={name}>
            <h2 className={styles['head']}>{t(`search.${name}`)}</h2>
            <ul>
              {rows.slice(0, SHOWN_OF_EACH).map((row) => (
                <li key={row.id}>
                  <Result row={row} onOpen={onOpen} />
                </li>
              ))}
            </ul>
            {rows.length > SHOWN_OF_EACH && (
              <p className={styles['more']}>{t('search.more', { count: rows.length - SHOWN_OF_EACH })}</p>
            )}
          </Fragment>
        ))}
    </section>
  );

  function personRow(person: Found['persons'][number]): Row {
    const age = person.age === null ? '' : t('word:age', { count: person.age });
    const residency =
      person.residency === 'resident'
        ? ''
        : t(`word:residency.${person.residency}` as 'word:residency.moved');
    return {
      id: person.id,
      address: person.householdId === null ? null : routes.household(person.householdId),
      name: person.name,
      reading: person.kana,
      detail: [age, residency, person.householdLabel || t('search.noHousehold')].filter(Boolean).join(' · '),
      isProtected: person.addressProtected,
    };
  }

  function householdRow(household: Found['households'][number]): Row {
    return {
      id: household.id,
      address: routes.household(household.id),
      name: household.label,
      detail: household.addressProtected ? t('word:hidden') : household.districtName,
      isProtected: household.addressProtected,
    };
  }

  function caseRow(found: Found['cases'][number]): Row {
    return {
      id: found.id,
      address: routes.case(found.id),
      name: `${found.caseNumber} ${found.householdLabel}`,
      detail: t(`word:caseStatus.${found.status}` as 'word:caseStatus.intake'),
      isProtected: found.addressProtected,
    };
  }
}

function Result({ row, onOpen }: { row: Row; onOpen: () => void }) {
  const { t } = useTranslation('word');
  const content = (
    <>
      <span className={styles['name']}>{row.name}</span>
      {row.reading !== undefined && <span className={styles['quiet']}>{row.reading}</span>}
      {row.isProtected && <Badge tone="secret">{t('protected')}</Badge>}
      <span className={styles['detail']}>{row.detail}</span>
    </>
  );
  if (row.address === null) return <span className={styles['row']}>{content}</span>;
  return (
    <Link href={row.address} className={styles['row'] ?? ''} onClick={onOpen}>
      {content}
    </Link>
  );
}
