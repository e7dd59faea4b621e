import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import styles from './RowsField.module.css';

interface RowsFieldProps {
  /** To be named in the summary of errors. */
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** One `li` a row. */
  readonly children: ReactNode;
}

/** Rows of fields that belong together, as many as are needed. */
export function RowsField({ id, label, error, addLabel, onAdd, children }: RowsFieldProps) {
  return (
    <fieldset className={styles['rows']} id={id} tabIndex={-1}>
      <legend className={styles['legend']}>{label}</legend>
      <FieldError>{error}</FieldError>
      <ul className={styles['list']}>{children}</ul>
      <div>
        <Button size="small" onPress={onAdd}>
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
