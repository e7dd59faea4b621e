import { useController } from 'react-hook-form';
import type { CodeList } from '../../../../domain/contract/code.ts';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField, type DateFieldProps } from '../../ui/DateField.tsx';
import type { Choice, FieldProps } from '../../ui/fieldProps.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea, type TextAreaProps } from '../../ui/TextArea.tsx';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';

/** A field of the form around it, by its name; label and error come from `about`. */
type Bound<Props> = Omit<Props, 'label' | 'error' | 'id' | 'name' | 'value' | 'onChange' | 'onBlur' | 'ref'> &
  Pick<FormProblems, 'about'> & { readonly name: string };

export function TextEntry({ about, name, ...props }: Bound<TextFieldProps>) {
  return <TextField {...props} {...useBinding<string>(name)} {...about(name)} />;
}

export function AreaEntry({ about, name, ...props }: Bound<TextAreaProps>) {
  return <TextArea {...props} {...useBinding<string>(name)} {...about(name)} />;
}

export function DateEntry({ about, name, ...props }: Bound<Omit<DateFieldProps, 'today'>>) {
  return <DateField {...props} {...useBinding<string>(name)} {...about(name)} today={useToday()} />;
}

/** One of a few, all in sight. */
export function RadioEntry({
  about,
  name,
  choices,
  direction,
  ...props
}: Bound<FieldProps> & {
  readonly choices: readonly Choice[];
  readonly direction?: 'row' | 'column';
}) {
  return (
    <RadioGroup
      {...props}
      {...useBinding<string | null>(name)}
      {...about(name)}
      choices={choices}
      direction={direction}
    />
  );
}

/** One of an editable list; a retired choice stays where the record has it. */
export function CodeEntry({ list, ...props }: Bound<FieldProps> & { readonly list: CodeList }) {
  const { choicesOf } = useCodes();
  const { value } = useBinding<string | null>(props.name);
  return <ChoiceEntry {...props} choices={choicesOf(list, value === null ? [] : [value])} />;
}

/** As CodeEntry, with all choices in sight. */
export function CodeRadioEntry({
  list,
  ...props
}: Bound<FieldProps> & { readonly list: CodeList; readonly direction?: 'row' | 'column' }) {
  const { choicesOf } = useCodes();
  const { value } = useBinding<string | null>(props.name);
  return <RadioEntry {...props} choices={choicesOf(list, value === null ? [] : [value])} />;
}

export function AgencyEntry(props: Bound<FieldProps>) {
  const { value } = useBinding<string | null>(props.name);
  return <ChoiceEntry {...props} choices={useAgencyChoices(value)} />;
}

/** One of many, found by typing. */
export function ChoiceEntry({
  about,
  name,
  choices,
  ...props
}: Bound<FieldProps> & { readonly choices: readonly Choice[] | undefined }) {
  return (
    <ComboBox
      width="medium"
      {...props}
      {...useBinding<string | null>(name)}
      {...about(name)}
      choices={choices}
    />
  );
}

function useBinding<Value>(name: string) {
  const { field } = useController({ name });
  return {
    name,
    value: field.value as Value,
    onChange: (value: Value | null): void => {
      field.onChange(value);
    },
    onBlur: field.onBlur,
    ref: field.ref,
  };
}
