import type { Ref } from 'react';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Checkbox } from './Checkbox.tsx';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type Choice, type FieldProps } from './fieldProps.ts';
import styles from './CheckboxGroup.module.css';

export interface CheckboxGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** Ids of the chosen. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Default `row`. */
  readonly direction?: 'row' | 'column' | undefined;
  /** Focus goes to the first box. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** Several of a few, all in sight; more than ten take TagPicker. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const {
    label,
    description,
    error,
    isRequired,
    width,
    choices,
    value,
    direction = 'row',
    ref,
    ...rest
  } = props;
  return (
    <AriaCheckboxGroup
      {...defined(rest)}
      {...errorOf(error)}
      value={[...value]}
      isRequired={isRequired === true}
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={error} width={width}>
        <div className={cx(styles['choices'], styles[direction])}>
          {choices.map((choice, index) => (
            <Checkbox
              key={choice.id}
              value={choice.id}
              detail={choice.detail}
              ref={index === 0 ? ref : undefined}
            >
              {choice.name}
            </Checkbox>
          ))}
        </div>
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
    </AriaCheckboxGroup>
  );
}
