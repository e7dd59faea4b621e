import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './rows.module.css';

interface TextCellProps {
  readonly label: string;
  /** The column's head, for a narrow pane, which shows none. */
  readonly column: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly maxLength: number;
  /** Id of a datalist with suggestions. */
  readonly suggestions?: string;
  /** Stands under the field. */
  readonly error?: string | undefined;
}

/** One field of a table that one types into; the column's head stands for its label on the screen. */
export function TextCell(props: TextCellProps) {
  const { label, column, value, onChange, onBlur, maxLength, suggestions, error } = props;
  const errorId = useId();
  return (
    <td className={styles['cell']}>
      <input
        className={cx(styles['input'], error !== undefined && styles['wrong'])}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        placeholder={column}
        value={value}
        maxLength={maxLength}
        list={suggestions}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      <FieldError id={errorId}>{error}</FieldError>
    </td>
  );
}

interface RowButtonsProps {
  /** Which row, for screen readers. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down and out, at the end of a row. */
export function RowButtons({ name, isFirst, isLast, onMove, onRemove }: RowButtonsProps) {
  const { t } = useTranslation('meeting');
  return (
    <td className={styles['buttons']}>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('row.up', { name })}
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
      >
        <Icon name="ascending" />
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('row.down', { name })}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      >
        <Icon name="descending" />
      </Button>
      <Button size="small" variant="quiet" aria-label={t('row.remove', { name })} onPress={onRemove}>
        <Icon name="cross" />
      </Button>
    </td>
  );
}
