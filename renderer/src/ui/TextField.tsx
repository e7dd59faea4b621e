import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type FieldProps } from './fieldProps.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly type?: 'text' | 'tel' | 'email' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. It keeps what is typed exactly: no trimming, no folding. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, isRequired, width, placeholder, inputMode, ref, ...rest } = props;
  return (
    <AriaTextField
      {...defined(rest)}
      {...errorOf(error)}
      isRequired={isRequired === true}
      inputMode={inputMode ?? 'text'}
      autoComplete="off"
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={error} width={width}>
        <Input ref={ref} {...defined({ placeholder })} className={fieldClasses.input} />
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
    </AriaTextField>
  );
}
