import { useState, type Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../domain/calendar/civil-date.ts';
import {
  formatPartialDate,
  parseCivilDate,
  parsePartialDate,
  type PartialDate,
} from '../../../domain/calendar/partial-date.ts';
import type { Parsed } from '../../../domain/calendar/typed-date.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type FieldProps } from './fieldProps.ts';
import styles from './DateField.module.css';

export interface DateFieldProps extends FieldProps {
  /** What is typed, exactly. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** 今日 and dates typed without a year are read from here. */
  readonly today: CivilDate;
  /** `partial` takes 昭和20年頃 and 不詳 as well, and refuses what lies after today. Default `day`. */
  readonly precision?: 'day' | 'partial' | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One box for 和暦 and 西暦; beneath it stands how the text was understood, in both. */
export function DateField(props: DateFieldProps) {
  const {
    label,
    description,
    error,
    isRequired,
    width = 'short',
    value,
    onChange,
    onBlur,
    today,
    precision = 'day',
    ref,
    ...rest
  } = props;
  const { t } = useTranslation('ui');
  const [isTyping, setIsTyping] = useState(false);
  const read = readDate(value, today, precision);
  const isRefused = !isTyping && !read.ok && read.reason !== 'empty';
  const shownError = error ?? (isRefused ? t(`date.refused.${read.reason}`) : undefined);
  const help = description ?? t(precision === 'day' ? 'date.help' : 'date.helpPartial');
  return (
    <AriaTextField
      {...defined(rest)}
      {...errorOf(shownError)}
      value={value}
      onChange={onChange}
      onFocus={() => {
        setIsTyping(true);
      }}
      onBlur={() => {
        setIsTyping(false);
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
      <FieldDescription>
        {read.ok ? (
          <span className={styles['understood']}>{formatPartialDate(read.value, 'long')}</span>
        ) : (
          help
        )}
      </FieldDescription>
    </AriaTextField>
  );
}

function readDate(typed: string, today: CivilDate, precision: 'day' | 'partial'): Parsed<PartialDate> {
  if (precision === 'partial') return parsePartialDate(typed, { today });
  const day = parseCivilDate(typed, { today });
  return day.ok ? parsePartialDate(day.value) : day;
}
