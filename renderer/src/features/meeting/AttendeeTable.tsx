import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../domain/contract/agency.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { agencyNamed, type Attendee } from './attendee-rows.ts';
import { RowButtons, TextCell } from './RowCells.tsx';
import type { RowEditing } from './useRowEditing.ts';
import styles from './rows.module.css';

interface AttendeeTableProps {
  readonly rows: readonly Attendee[];
  readonly agencies: readonly Agency[];
  readonly editing: RowEditing<Attendee>;
  readonly problems: Readonly<Record<string, string>>;
  /** While one types. */
  readonly onType: (rows: readonly Attendee[]) => void;
  /** For a choice that is whole at once. */
  readonly onChange: (rows: readonly Attendee[]) => void;
}

const attendances = ['invited', 'present', 'absent'] as const;

export function AttendeeTable({ rows, agencies, editing, problems, onType, onChange }: AttendeeTableProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { problemText } = useFailureWords();
  const { bindTable, move, remove, onKeyDown } = editing;
  const listId = useId();
  const changed = (index: number, change: Partial<Attendee>): readonly Attendee[] =>
    rows.map((row, other) => (other === index ? { ...row, ...change } : row));
  return (
    <>
      <datalist id={listId}>
        {agencies
          .filter(({ active }) => active)
          .map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
      </datalist>
      <table className={styles['table']} ref={bindTable} aria-label={t('section.attendees')}>
        <thead>
          <tr>
            <th className={styles['number']}>{t('column.order')}</th>
            <th className={styles['agency']}>{t('column.agency')}</th>
            <th className={styles['post']}>{t('column.post')}</th>
            <th>{t('column.name')}</th>
            <th className={styles['attendance']}>{t('column.attendance')}</th>
            <th className={styles['buttons']} aria-label={t('column.actions')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const number = index + 1;
            const label = (column: 'agency' | 'post' | 'name' | 'attendance'): string =>
              t('row.field', { column: t(`column.${column}`), number });
            const reason = problems[`${String(index)}.name`];
            return (
              // Rows go by their place: every field is controlled, and saving gives the records new ids.
              <tr key={index} data-row={index} onKeyDown={(event) => onKeyDown(event, index)}>
                <td className={styles['number']}>{number}</td>
                <TextCell
                  label={label('agency')}
                  value={row.agencyName}
                  maxLength={100}
                  suggestions={listId}
                  onChange={(agencyName) =>
                    onType(changed(index, { agencyName, agencyId: agencyNamed(agencies, agencyName) }))
                  }
                />
                <TextCell
                  label={label('post')}
                  value={row.post}
                  maxLength={60}
                  onChange={(post) => onType(changed(index, { post }))}
                />
                <TextCell
                  label={label('name')}
                  value={row.name}
                  maxLength={100}
                  error={reason === undefined ? undefined : problemText({ path: ['name'], reason })}
                  onChange={(name) => onType(changed(index, { name }))}
                />
                <td className={styles['cell']}>
                  <select
                    className={styles['input']}
                    aria-label={label('attendance')}
                    value={row.attendance}
                    onChange={(event) => {
                      const attendance =
                        attendances.find((state) => state === event.target.value) ?? 'invited';
                      onChange(changed(index, { attendance }));
                    }}
                  >
                    {attendances.map((state) => (
                      <option key={state} value={state}>
                        {t(`word:attendance.${state}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <RowButtons
                  name={row.name === '' ? t('row.name', { number }) : row.name}
                  isFirst={index === 0}
                  isLast={number === rows.length}
                  onMove={(step) => move(index, step)}
                  onRemove={() => remove(index)}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
