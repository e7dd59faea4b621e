import type { ReactNode } from 'react';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { cx } from '../../ui/cx.ts';
import { FieldError } from '../../ui/FieldError.tsx';
import styles from './rows.module.css';

interface RowInputProps extends Pick<FormProblems, 'about'> {
  /** Name of the field in the form: `goals.2.text`. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly maxLength: number;
  /** Id of a datalist with suggestions. */
  readonly suggestions?: string;
  /** Grows with its text. */
  readonly isLong?: boolean;
  /** Stands under the field. */
  readonly children?: ReactNode;
}

/** A cell that one types into. On the screen the column's head is its label. */
export function RowInput({
  about,
  name,
  value,
  onChange,
  onBlur,
  maxLength,
  suggestions,
  isLong = false,
  children,
}: RowInputProps) {
  const { id, label, error } = about(name);
  const shared = {
    id,
    value,
    maxLength,
    'aria-label': label,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : `${id}-error`,
    className: cx(styles['input'], isLong && styles['long'], error !== undefined && styles['wrong']),
    onBlur,
  };
  return (
    <td className={styles['cell']}>
      {isLong ? (
        <textarea {...shared} rows={1} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          list={suggestions}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {children}
    </td>
  );
}
