import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';

interface Named extends Pick<FormProblems, 'about'> {
  readonly name: string;
  readonly isRequired?: boolean;
  readonly description?: string;
}

/** A day of the form around it, as typed. */
export function DayField({ name, about, ...rest }: Named & { readonly precision?: 'day' | 'partial' }) {
  const {
    field: { value, onChange, onBlur, ref },
  } = useController<Record<string, string>>({ name });
  return (
    <DateField
      {...about(name)}
      {...rest}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
      today={useToday()}
      width="medium"
    />
  );
}

/** Which movements fit: those that begin a period, change it or end it; those of no group fit everywhere. */
export type MovementGroup = 'start' | 'change' | 'end';

interface ReasonFieldProps extends Named {
  readonly groups: readonly MovementGroup[];
  /** Movements that have a form of their own. */
  readonly except?: readonly string[];
  readonly onChoose?: (code: string) => void;
}

/** 異動事由 from the office's list. */
export function ReasonField({ name, about, groups, except = [], onChoose, ...rest }: ReasonFieldProps) {
  const { t } = useTranslation('membership');
  const { entriesOf } = useCodes();
  const {
    field: { value, onChange, onBlur, ref },
  } = useController<Record<string, string>>({ name });
  const choices = entriesOf('movement').filter(
    ({ code, field: group, active }) =>
      code === value ||
      (active && !except.includes(code) && (group === '' || groups.some((one) => one === group))),
  );
  return (
    <Select
      {...about(name)}
      {...rest}
      placeholder={t('field.choose')}
      choices={choices.map(({ code, label }) => ({ id: code, name: label }))}
      value={value === '' ? null : value}
      onChange={(code) => {
        if (code === null) return;
        onChange(code);
        onChoose?.(code);
      }}
      onBlur={onBlur}
      ref={ref}
      width="medium"
    />
  );
}

/** Group of a movement in the office's list; one of no group leaves the person in the household. */
export function useMovementGroup(code: string): MovementGroup {
  const { entriesOf } = useCodes();
  const group = entriesOf('movement').find((entry) => entry.code === code)?.field;
  return group === 'end' || group === 'start' ? group : 'change';
}
