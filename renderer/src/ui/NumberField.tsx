import type { Ref } from 'react';
import { Button as AriaButton, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type FieldProps } from './fieldProps.ts';
import styles from './NumberField.module.css';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
  /** Stands after the number: 分, 部. */
  readonly unit?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A whole number with steps of one. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    description,
    error,
    isRequired,
    width = 'short',
    value,
    onChange,
    unit,
    ref,
    ...rest
  } = props;
  const { t } = useTranslation('ui');
  return (
    <AriaNumberField
      {...defined(rest)}
      {...errorOf(error)}
      value={value ?? Number.NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : next);
      }}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isRequired={isRequired === true}
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={error} width={width}>
        <Group className={cx(styles['group'])}>
          <Input ref={ref} className={cx(fieldClasses.input, styles['input'])} />
          {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
          <AriaButton slot="decrement" aria-label={t('number.decrease')} className={cx(styles['step'])}>
            −
          </AriaButton>
          <AriaButton slot="increment" aria-label={t('number.increase')} className={cx(styles['step'])}>
            ＋
          </AriaButton>
        </Group>
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
    </AriaNumberField>
  );
}
