import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../../domain/contract/agency.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './PeopleFields.module.css';

type AgencyPerson = Agency['people'][number];

const MOST_PEOPLE = 50;

interface PeopleFieldsProps {
  readonly people: readonly AgencyPerson[];
  readonly onChange: (people: AgencyPerson[]) => void;
}

/** The people of an agency, one a row. */
export function PeopleFields({ people, onChange }: PeopleFieldsProps) {
  const { t } = useTranslation(['settings', 'problem']);
  const change = (index: number, patch: Partial<AgencyPerson>): void =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...patch } : person)));
  return (
    <fieldset className={styles['people']}>
      <legend className={styles['legend']}>{t('agencies.people')}</legend>
      {people.map((person, index) => (
        <div key={index} className={styles['person']}>
          <TextField
            label={t('agencies.personName')}
            maxLength={100}
            value={person.name}
            onChange={(name) => change(index, { name })}
            error={isNameless(person) ? t('problem:required') : undefined}
          />
          <TextField
            label={t('agencies.post')}
            maxLength={60}
            value={person.post}
            onChange={(post) => change(index, { post })}
          />
          <TextField
            label={t('agencies.initial')}
            maxLength={2}
            value={person.initial}
            onChange={(initial) => change(index, { initial })}
          />
          <Button
            variant="quiet"
            size="small"
            aria-label={t('agencies.removePerson', { name: person.name || t('agencies.unnamed') })}
            onPress={() => onChange(people.filter((_, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <div className={styles['foot']}>
        <Button
          size="small"
          isDisabled={people.length >= MOST_PEOPLE}
          onPress={() => onChange([...people, { name: '', post: '', initial: '' }])}
        >
          {t('agencies.addPerson')}
        </Button>
        {people.length > 0 && <span className={styles['help']}>{t('agencies.initialHelp')}</span>}
      </div>
    </fieldset>
  );
}

/** A row just added: not saved until something stands in it. */
export function isBlankRow({ name, post, initial }: AgencyPerson): boolean {
  return [name, post, initial].every((text) => text.trim() === '');
}

export function isNameless(person: AgencyPerson): boolean {
  return person.name.trim() === '' && !isBlankRow(person);
}
