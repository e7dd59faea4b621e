import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CodeList } from '../../../../domain/contract/code.ts';
import type { OtherName, Phone } from '../../../../domain/contract/person.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useToday } from '../../forms/useToday.ts';
import { DateField, type DateFieldProps } from '../../ui/DateField.tsx';
import type { Choice, FieldProps } from '../../ui/fieldProps.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TagPicker } from '../../ui/TagPicker.tsx';
import { TextArea, type TextAreaProps } from '../../ui/TextArea.tsx';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import type { HouseholdValues } from './householdForm.ts';
import type { MembershipValues } from './memberForm.ts';
import type { PersonValues } from './personForm.ts';

type TextIn<Values> = { [Key in keyof Values]: Values[Key] extends string ? Key : never }[keyof Values] &
  string;

/** Fields of the forms of a household that hold text; all forms of this feature group them alike. */
export type TextFieldName =
  | `person.${TextIn<PersonValues>}`
  | `person.phones.${number}.${TextIn<Phone>}`
  | `person.otherNames.${number}.${TextIn<OtherName>}`
  | `household.${TextIn<HouseholdValues>}`
  | `membership.${TextIn<MembershipValues>}`;

type Bound<Props> = Omit<Props, 'value' | 'onChange' | 'onBlur' | 'name' | 'ref'> & {
  readonly name: TextFieldName;
};

/** One line of text of the form around it. */
export function TextControl({ name, ...props }: Bound<TextFieldProps>) {
  return <TextField {...props} {...useBinding(name)} />;
}

/** Several lines of text of the form around it. */
export function AreaControl({ name, ...props }: Bound<TextAreaProps>) {
  return <TextArea {...props} {...useBinding(name)} />;
}

/** A date as typed, of which perhaps only a part is known. */
export function PartialDateControl({ name, ...props }: Bound<Omit<DateFieldProps, 'today' | 'precision'>>) {
  return <DateField {...props} {...useBinding(name)} precision="partial" today={useToday()} />;
}

type ChoiceProps = Bound<FieldProps> & { readonly choices: readonly Choice[] };

export function RadioControl({ name, ...props }: ChoiceProps) {
  return <RadioGroup {...props} {...useBinding(name)} />;
}

export function SelectControl({ name, ...props }: ChoiceProps) {
  const { onChange, ...binding } = useBinding(name);
  return (
    <Select
      {...props}
      {...binding}
      width="medium"
      onChange={(id) => {
        if (id !== null) onChange(id);
      }}
    />
  );
}

/** No code begins with it. */
const notKnown = '-';

/** One of an editable list, or not known. */
export function CodeControl({ name, list, ...props }: Bound<FieldProps> & { readonly list: CodeList }) {
  const { t } = useTranslation('household');
  const { choicesOf } = useCodes();
  const { value, onChange, ...binding } = useBinding(name);
  return (
    <Select
      {...props}
      {...binding}
      value={value === '' ? notKnown : value}
      choices={[{ id: notKnown, name: t('field.notKnown') }, ...choicesOf(list, [value])]}
      width="medium"
      onChange={(id) => {
        if (id !== null) onChange(id === notKnown ? '' : id);
      }}
    />
  );
}

/** 手帳・疾患 of the office's list, shown as short marks on the household map. */
export function MarksControl(props: FieldProps) {
  const { choicesOf } = useCodes();
  const {
    field: { value, onChange, onBlur, ref },
  } = useController<Record<string, string[]>>({ name: 'person.marks' });
  return (
    <TagPicker
      {...props}
      choices={choicesOf('personMark', value)}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
    />
  );
}

function useBinding(name: TextFieldName) {
  const { field } = useController<Record<string, string>>({ name });
  return {
    value: field.value,
    onChange: (value: string) => {
      field.onChange(value);
    },
    onBlur: field.onBlur,
    ref: field.ref,
  };
}
