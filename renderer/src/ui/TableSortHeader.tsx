import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './Table.module.css';

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

interface SortHeaderProps {
  readonly id: string;
  readonly name: string;
  readonly align?: 'start' | 'end' | undefined;
  readonly width?: number | undefined;
  readonly isSortable?: boolean | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
}

/** A column head; a button where the column can be sorted. */
export function SortHeader({ id, name, align, width, isSortable, sort, onSort }: SortHeaderProps) {
  const { t } = useTranslation('ui');
  const current = sort?.column === id ? sort.direction : undefined;
  const next = current === 'ascending' ? 'descending' : 'ascending';
  const className = cx(
    styles['head'],
    align === 'end' && styles['end'],
    width !== undefined && styles[`width${String(width)}`],
  );
  if (isSortable !== true || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={current ?? 'none'}>
      <button
        type="button"
        className={styles['sort']}
        title={t(next === 'ascending' ? 'table.sortAscending' : 'table.sortDescending', { column: name })}
        onClick={() => {
          onSort({ column: id, direction: next });
        }}
      >
        {name}
        <Icon name={current ?? 'ascending'} className={cx(current === undefined && styles['unsorted'])} />
      </button>
    </th>
  );
}
