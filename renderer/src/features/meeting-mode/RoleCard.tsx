import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../domain/contract/agency.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { FieldError } from '../../ui/FieldError.tsx';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { agencyNamed } from '../meeting/attendee-rows.ts';
import { tidyDue, type RoleRow } from '../meeting/role-rows.ts';
import { focusNotes } from './notes-focus.ts';
import type { RoleField } from './useCaughtRoles.ts';
import styles from './meeting-mode.module.css';

interface RoleCardProps {
  readonly number: number;
  readonly row: RoleRow;
  readonly agencies: readonly Agency[];
  /** Id of the datalist with the agencies. */
  readonly agencyList: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (row: RoleRow) => void;
  readonly onRemove: () => void;
}

const fields = [
  { name: 'agencyName', column: 'agency', maxLength: 100 },
  { name: 'due', column: 'due', maxLength: 30 },
  { name: 'worker', column: 'worker', maxLength: 60 },
  { name: 'task', column: 'task', maxLength: 400 },
] as const;

/** One role: who, until when, and what. */
export function RoleCard({ number, row, agencies, agencyList, problems, onChange, onRemove }: RoleCardProps) {
  const { t } = useTranslation(['meetingMode', 'meeting']);
  const { problemText } = useFailureWords();
  const today = useToday();
  const problemOf = (name: RoleField): string | undefined => problems[`${String(number - 1)}.${name}`];
  const type = (name: RoleField, text: string): void =>
    onChange(
      name === 'agencyName'
        ? { ...row, agencyName: text, agencyId: agencyNamed(agencies, text) }
        : { ...row, [name]: text },
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isImeEvent(event) || event.key !== 'Enter' || event.ctrlKey || event.altKey) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    focusNotes();
  };
  return (
    <li className={styles['role']} data-row={number - 1} onKeyDown={onKeyDown}>
      {fields.map(({ name, column, maxLength }) => (
        <input
          key={name}
          name={name}
          className={cx(styles['input'], styles[name])}
          aria-label={t('meeting:row.field', { column: t(`meeting:column.${column}`), number })}
          placeholder={t(`meeting:column.${column}`)}
          value={row[name]}
          maxLength={maxLength}
          autoComplete="off"
          aria-invalid={problemOf(name) !== undefined}
          list={name === 'agencyName' ? agencyList : undefined}
          onChange={(event) => type(name, event.currentTarget.value)}
          onBlur={() => {
            const tidy = tidyDue(row, today);
            if (tidy.due !== row.due) onChange(tidy);
          }}
        />
      ))}
      <Button
        size="small"
        variant="quiet"
        aria-label={t('meeting:row.remove', { name: t('meeting:row.role', { number }) })}
        onPress={onRemove}
      >
        ×
      </Button>
      {fields.map(({ name, column }) => {
        const reason = problemOf(name);
        return reason === undefined ? null : (
          <div key={name} className={styles['roleProblems']}>
            <FieldError>
              {t('roles.problem', {
                field: t(`meeting:column.${column}`),
                problem: problemText({ path: [name], reason }),
              })}
            </FieldError>
          </div>
        );
      })}
    </li>
  );
}
