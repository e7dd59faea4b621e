import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type FieldProps } from './fieldProps.ts';
import styles from './TextArea.module.css';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Lines shown at least; it grows with its text. Default 3. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Text of several lines that grows as one writes. */
export function TextArea(props: TextAreaProps) {
  const { label, description, error, isRequired, width, placeholder, rows = 3, ref, ...rest } = props;
  return (
    <AriaTextField
      {...defined(rest)}
      {...errorOf(error)}
      isRequired={isRequired === true}
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={error} width={width}>
        <AriaTextArea
          ref={ref}
          rows={rows}
          placeholder={placeholder}
          className={cx(fieldClasses.input, styles['area'])}
        />
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
    </AriaTextField>
  );
}
