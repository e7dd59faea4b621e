import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { shareScope } from '../../../../../domain/contract/share-scope.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import type { Choice } from '../../../ui/fieldProps.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useMemberWords } from '../../household/useMemberWords.ts';
import { useMapDesk } from '../map-desk.ts';

interface Named extends Pick<FormProblems, 'about'> {
  readonly name: string;
  readonly description?: string | undefined;
}

/** One of a few, all in sight. */
export function ChoiceField({ name, about, ...rest }: Named & { readonly choices: readonly Choice[] }) {
  const { value, onChange, onBlur, ref } = useTextBinding(name);
  return (
    <RadioGroup {...about(name)} {...rest} value={value} onChange={onChange} onBlur={onBlur} ref={ref} />
  );
}

export function LineField({ name, about, ...rest }: Named) {
  const { value, onChange, onBlur, ref } = useTextBinding(name);
  return <TextField {...about(name)} {...rest} value={value} onChange={onChange} onBlur={onBlur} ref={ref} />;
}

/** No person has this id. */
const nobody = '-';

interface PersonFieldProps extends Named {
  /** Whom to choose among; everybody on the map where it is left out. */
  readonly among?: readonly string[];
  /** What it is called to choose nobody, where that is an answer. */
  readonly none?: string;
}

/** Somebody on the map, with what tells namesakes apart. */
export function PersonField({ name, about, among, none, ...rest }: PersonFieldProps) {
  const words = useMemberWords();
  const { people } = useMapDesk();
  const { value, onChange, onBlur, ref } = useTextBinding(name);
  const choices: readonly Choice[] = [
    ...(none === undefined ? [] : [{ id: nobody, name: none }]),
    ...people
      .filter(({ personId }) => among === undefined || among.includes(personId))
      .map((person) => ({
        id: person.personId,
        name: person.name,
        detail: `${words.relation(person)} ${words.age(person)}`,
        keywords: person.kana,
      })),
  ];
  const common = {
    ...about(name),
    ...rest,
    isRequired: none === undefined,
    choices,
    value: value === '' ? (none === undefined ? null : nobody) : value,
    onChange: (id: string | null) => {
      onChange(id === null || id === nobody ? '' : id);
    },
    onBlur,
  };
  return choices.length > mostInSelect ? (
    <ComboBox {...common} ref={ref} />
  ) : (
    <Select {...common} ref={ref} />
  );
}

/** More are found by typing. */
const mostInSelect = 14;

export function TickField({ name, children, detail }: { name: string; children: string; detail?: string }) {
  const {
    field: { value, onChange, onBlur, ref },
  } = useController<Record<string, boolean>>({ name });
  return (
    <Checkbox isSelected={value} onChange={onChange} onBlur={onBlur} ref={ref} detail={detail}>
      {children}
    </Checkbox>
  );
}

/** 共有範囲 and 慎重に扱う, for losses and feelings. */
export function DelicacyFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation(['genogram', 'word']);
  return (
    <>
      <ChoiceField
        name="shareScope"
        about={about}
        choices={shareScope.options.map((id) => ({ id, name: t(`word:shareScope.${id}`) }))}
      />
      <TickField name="sensitive" detail={t('genogram:sensitive.help')}>
        {t('genogram:sensitive.label')}
      </TickField>
    </>
  );
}

function useTextBinding(name: string) {
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
