import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FieldError } from '../../ui/FieldError.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface PersonPickerProps {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly error: string | undefined;
  readonly value: PersonId | null;
  readonly onChange: (id: PersonId, name: string) => void;
  readonly except?: readonly PersonId[];
  /** What is looked for at first. */
  readonly firstTyped?: string;
}

const mostShown = 6;

/** Somebody of the register: found by any name, then chosen. */
export function PersonPicker({
  label,
  value,
  onChange,
  except = [],
  firstTyped = '',
  error,
  ...rest
}: PersonPickerProps) {
  const { t } = useTranslation(['membership', 'word', 'household']);
  const [typed, setTyped] = useState(firstTyped);
  const text = useDeferredValue(typed);
  const errorId = useId();
  const { data } = useQueryOperation('search.find', { text }, { isEnabled: text.trim() !== '' });
  const found = text.trim() === '' ? [] : (data?.persons ?? []).filter(({ id }) => !except.includes(id));
  return (
    <>
      <TextField {...rest} label={label} value={typed} onChange={setTyped} isRequired width="medium" />
      <FieldError id={errorId}>{error}</FieldError>
      {found.length > 0 && (
        <RadioGroup
          label={t('membership:picker.found')}
          direction="column"
          choices={found.slice(0, mostShown).map((person) => ({
            id: person.id,
            name: person.otherName === '' ? person.name : `${person.name}（${person.otherName}）`,
            detail: detailOf(person),
          }))}
          value={value}
          onChange={(id) => {
            const chosen = found.find((person) => person.id === id);
            if (chosen !== undefined) onChange(chosen.id, chosen.name);
          }}
        />
      )}
      {text.trim() !== '' && data !== undefined && found.length === 0 && <p>{t('membership:picker.none')}</p>}
      {found.length > mostShown && <p>{t('membership:picker.more', { count: found.length - mostShown })}</p>}
    </>
  );

  function detailOf(person: (typeof found)[number]): string {
    return [
      person.kana,
      person.age === null ? '' : t('word:age', { count: person.age }),
      person.residency === 'dead' ? t('word:residency.dead') : '',
      person.householdId === null ? t('household:likely.noHousehold') : person.householdLabel,
    ]
      .filter((word) => word !== '')
      .join(' ');
  }
}
