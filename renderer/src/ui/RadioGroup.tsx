import type { Ref } from 'react';
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type Choice, type FieldProps } from './fieldProps.ts';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Default `row`. */
  readonly direction?: 'row' | 'column' | undefined;
  /** Focus goes to the chosen one, or to the first. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One of two to six, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
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
  const focusId = choices.find(({ id }) => id === value)?.id ?? choices[0]?.id;
  return (
    <AriaRadioGroup
      {...defined(rest)}
      {...errorOf(error)}
      value={value}
      orientation={direction === 'row' ? 'horizontal' : 'vertical'}
      isRequired={isRequired === true}
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={error} width={width}>
        <div className={cx(styles['choices'], styles[direction])}>
          {choices.map((choice) => (
            <RadioField
              key={choice.id}
              value={choice.id}
              inputRef={choice.id === focusId ? (ref ?? null) : null}
            >
              <RadioButton className={cx(styles['radio'])}>
                <span className={styles['dot']} />
                <span>
                  <span>{choice.name}</span>{' '}
                  {choice.detail !== undefined && <span className={styles['detail']}>{choice.detail}</span>}
                </span>
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
    </AriaRadioGroup>
  );
}
