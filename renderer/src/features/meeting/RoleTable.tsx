import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { Agency } from '../../../../domain/contract/agency.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { cx } from '../../ui/cx.ts';
import { agencyNamed } from './attendee-rows.ts';
import { tidyDue, type RoleRow } from './role-rows.ts';
import { RowButtons, TextCell } from './RowCells.tsx';
import type { RowEditing } from './useRowEditing.ts';
import styles from './rows.module.css';

interface RoleTableProps {
  readonly rows: readonly RoleRow[];
  readonly agencies: readonly Agency[];
  readonly attendees: MeetingDetail['attendees'];
  /** Due dates typed without a year are read from here. */
  readonly today: CivilDate;
  readonly editing: RowEditing<RoleRow>;
  readonly problems: Readonly<Record<string, string>>;
  readonly onType: (rows: readonly RoleRow[]) => void;
}

const columns = [
  { id: 'agencyName', column: 'agency', maxLength: 100 },
  { id: 'worker', column: 'worker', maxLength: 60 },
  { id: 'task', column: 'task', maxLength: 400 },
  { id: 'due', column: 'due', maxLength: 30 },
] as const;

export function RoleTable({ rows, agencies, attendees, today, editing, problems, onType }: RoleTableProps) {
  const { t } = useTranslation('meeting');
  const { problemText } = useFailureWords();
  const { bindTable, move, remove, onKeyDown } = editing;
  const agencyList = useId();
  const workerList = useId();
  const names = new Set([
    ...attendees.map(({ agencyName }) => agencyName),
    ...agencies.map(({ name }) => name),
  ]);
  const workers = new Set(attendees.map(({ name }) => name));
  const change = (index: number, changed: (row: RoleRow) => RoleRow): void =>
    onType(rows.map((row, other) => (other === index ? changed(row) : row)));
  const type = (index: number, id: (typeof columns)[number]['id'], text: string): void =>
    change(index, (row) =>
      id === 'agencyName'
        ? { ...row, agencyName: text, agencyId: agencyNamed(agencies, text) }
        : { ...row, [id]: text },
    );
  const listOf = (id: string): { suggestions?: string } =>
    id === 'agencyName' ? { suggestions: agencyList } : id === 'worker' ? { suggestions: workerList } : {};
  return (
    <div className={styles['folding']}>
      <Suggestions id={agencyList} names={names} />
      <Suggestions id={workerList} names={workers} />
      <table className={cx(styles['table'], styles['ofRoles'])} ref={bindTable} aria-label={t('roles.title')}>
        <thead>
          <tr>
            <th className={styles['agency']}>{t('column.agency')}</th>
            <th className={styles['post']}>{t('column.worker')}</th>
            <th>{t('column.task')}</th>
            <th className={styles['due']}>{t('column.due')}</th>
            <th className={styles['buttons']} aria-label={t('column.actions')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows go by their place: every field is controlled, and a changed role is a new record.
            <tr key={index} data-row={index} onKeyDown={(event) => onKeyDown(event, index)}>
              {columns.map(({ id, column, maxLength }) => {
                const reason = problems[`${String(index)}.${id}`];
                return (
                  <TextCell
                    key={id}
                    label={t('row.field', { column: t(`column.${column}`), number: index + 1 })}
                    column={t(`column.${column}`)}
                    value={row[id]}
                    maxLength={maxLength}
                    {...listOf(id)}
                    error={reason === undefined ? undefined : problemText({ path: [id], reason })}
                    onChange={(text) => type(index, id, text)}
                    onBlur={
                      id === 'due'
                        ? () => {
                            if (tidyDue(row, today).due !== row.due) change(index, () => tidyDue(row, today));
                          }
                        : undefined
                    }
                  />
                );
              })}
              <RowButtons
                name={t('row.role', { number: index + 1 })}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(step) => move(index, step)}
                onRemove={() => remove(index)}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a field offers while one types; anything else may be typed as well. */
function Suggestions({ id, names }: { readonly id: string; readonly names: ReadonlySet<string> }) {
  return (
    <datalist id={id}>
      {[...names]
        .filter((name) => name !== '')
        .map((name) => (
          <option key={name} value={name} />
        ))}
    </datalist>
  );
}
