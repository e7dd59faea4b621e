import type { Ref } from 'react';
import { Button as AriaButton, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ChoicePopover } from './ChoiceList.tsx';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type Choice, type FieldProps } from './fieldProps.ts';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

export interface SelectProps extends FieldProps {
  /** Undefined until they have come. */
  readonly choices: readonly Choice[] | undefined;
  /** Id of the choice, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** One of a dozen at most; longer lists take ComboBox. */
export function Select(props: SelectProps) {
  const {
    label,
    description,
    error,
    isRequired,
    width,
    choices,
    value,
    onChange,
    placeholder,
    isLabelHidden,
    ref,
    ...rest
  } = props;
  const { t } = useTranslation('ui');
  return (
    <AriaSelect
      {...defined(rest)}
      {...errorOf(error)}
      value={value}
      onChange={(key) => {
        onChange(key === null ? null : String(key));
      }}
      placeholder={placeholder ?? t('select.placeholder')}
      isRequired={isRequired === true}
      allowsEmptyCollection={choices === undefined}
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      <FieldRow error={error} width={width}>
        <AriaButton ref={ref} className={cx(fieldClasses.input, styles['button'])}>
          <SelectValue className={cx(styles['value'])}>
            {({ isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : choices?.find(({ id }) => id === value)?.name
            }
          </SelectValue>
          <Icon name="chevron" />
        </AriaButton>
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
      <ChoicePopover choices={choices ?? []} isLoading={choices === undefined} />
    </AriaSelect>
  );
}
