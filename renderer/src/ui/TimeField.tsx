import { useState, type Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { parseClockTime, type ClockTime } from '../../../domain/calendar/clock-time.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type FieldProps } from './fieldProps.ts';

export interface TimeFieldProps extends FieldProps {
  /** What is typed; set right to `HH:MM` when one leaves the field. */
  readonly value: string;
  /** `time` is `HH:MM`, or null while the text is empty or cannot be read. */
  readonly onChange: (typed: string, time: ClockTime | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function TimeField(props: TimeFieldProps) {
  const {
    label,
    description,
    error,
    isRequired,
    width = 'short',
    value,
    onChange,
    onBlur,
    ref,
    ...rest
  } = props;
  const { t } = useTranslation('ui');
  const [isTyping, setIsTyping] = useState(false);
  const isUnread = !isTyping && value.trim() !== '' && readTime(value) === null;
  const shownError = error ?? (isUnread ? t('time.invalid') : undefined);
  return (
    <AriaTextField
      {...defined(rest)}
      {...errorOf(shownError)}
      value={value}
      onChange={(typed) => {
        onChange(typed, readTime(typed));
      }}
      onFocus={() => {
        setIsTyping(true);
      }}
      onBlur={() => {
        setIsTyping(false);
        const time = readTime(value);
        if (time !== null && time !== value) onChange(time, time);
        onBlur?.();
      }}
      isRequired={isRequired === true}
      autoComplete="off"
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={shownError} width={width}>
        <Input ref={ref} className={fieldClasses.input} />
      </FieldRow>
      <FieldDescription>{description ?? t('time.help')}</FieldDescription>
    </AriaTextField>
  );
}

function readTime(typed: string): ClockTime | null {
  const parsed = parseClockTime(typed);
  return parsed.ok ? parsed.value : null;
}
