import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../domain/contract/agency.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { cx } from '../../ui/cx.ts';
import { agencyNamed, type Person } from './attendee-rows.ts';
import { RowButtons, TextCell } from './RowCells.tsx';
import type { RowEditing } from './useRowEditing.ts';
import styles from './rows.module.css';

interface PeopleTableProps<Row extends Person> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly agencies: readonly Agency[];
  readonly editing: RowEditing<Row>;
  /** Reasons under `<row>.<field>`. */
  readonly problems: Readonly<Record<string, string>>;
  /** While one types. */
  readonly onType: (rows: readonly Row[]) => void;
  /** For a choice that is whole at once. */
  readonly onChange: (rows: readonly Row[]) => void;
  /** One more column, before the buttons of the row. */
  readonly more?: {
    readonly name: string;
    readonly cell: (row: Row, label: string, change: (row: Row) => void) => ReactNode;
  };
}

/** People with their agencies, one a row: agency, post, name, 守秘義務. */
export function PeopleTable<Row extends Person>(props: PeopleTableProps<Row>) {
  const { label, rows, agencies, more } = props;
  const { bindTable } = props.editing;
  const { t } = useTranslation('meeting');
  const listId = useId();
  return (
    <div className={styles['folding']}>
      <datalist id={listId}>
        {agencies
          .filter(({ active }) => active)
          .map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
      </datalist>
      <table className={cx(styles['table'], styles['ofPeople'])} ref={bindTable} aria-label={label}>
        <thead>
          <tr>
            <th className={styles['number']}>{t('column.order')}</th>
            <th className={styles['agency']}>{t('column.agency')}</th>
            <th className={styles['post']}>{t('column.post')}</th>
            <th>{t('column.name')}</th>
            <th className={styles['bound']}>{t('column.bound')}</th>
            {more !== undefined && <th className={styles['attendance']}>{more.name}</th>}
            <th className={styles['buttons']} aria-label={t('column.actions')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows go by their place: every field is controlled, and saving gives the records new ids.
            <PersonRow key={index} {...props} row={row} index={index} listId={listId} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PersonRowProps<Row extends Person> extends PeopleTableProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly listId: string;
}

function PersonRow<Row extends Person>(props: PersonRowProps<Row>) {
  const { row, index, listId, rows, agencies, editing, problems, onType, onChange, more } = props;
  const { t } = useTranslation('meeting');
  const { problemText } = useFailureWords();
  const number = index + 1;
  const label = (column: string): string => t('row.field', { column, number });
  const changed = (change: Partial<Person>): readonly Row[] => rows.with(index, { ...row, ...change });
  const reason = problems[`${String(index)}.name`];
  return (
    <tr data-row={index} onKeyDown={(event) => editing.onKeyDown(event, index)}>
      <td className={styles['number']}>{number}</td>
      <TextCell
        label={label(t('column.agency'))}
        column={t('column.agency')}
        value={row.agencyName}
        maxLength={100}
        suggestions={listId}
        onChange={(agencyName) =>
          onType(changed({ agencyName, agencyId: agencyNamed(agencies, agencyName) }))
        }
      />
      <TextCell
        label={label(t('column.post'))}
        column={t('column.post')}
        value={row.post}
        maxLength={60}
        onChange={(post) => onType(changed({ post }))}
      />
      <TextCell
        label={label(t('column.name'))}
        column={t('column.name')}
        value={row.name}
        maxLength={100}
        error={reason === undefined ? undefined : problemText({ path: ['name'], reason })}
        onChange={(name) => onType(changed({ name }))}
      />
      <td className={styles['bound']} data-label={t('column.bound')}>
        <input
          type="checkbox"
          className={styles['tick']}
          aria-label={label(t('column.bound'))}
          checked={row.bound}
          onChange={(event) => onChange(changed({ bound: event.target.checked }))}
        />
      </td>
      {more !== undefined && (
        <td className={cx(styles['cell'], styles['more'])}>
          {more.cell(row, label(more.name), (next) => onChange(rows.with(index, next)))}
        </td>
      )}
      <RowButtons
        name={row.name === '' ? t('row.name', { number }) : row.name}
        isFirst={index === 0}
        isLast={number === rows.length}
        onMove={(step) => editing.move(index, step)}
        onRemove={() => editing.remove(index)}
      />
    </tr>
  );
}
