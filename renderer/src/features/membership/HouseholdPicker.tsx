import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface HouseholdPickerProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: HouseholdId | null;
  readonly onChange: (id: HouseholdId) => void;
  readonly except: HouseholdId;
}

const mostShown = 6;

/** Another household: found by anybody's name, then chosen. */
export function HouseholdPicker({ value, onChange, except, ...rest }: HouseholdPickerProps) {
  const { t } = useTranslation(['membership', 'word']);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed).trim();
  const { data } = useQueryOperation('search.find', { text }, { isEnabled: text !== '' });
  const found = text === '' ? [] : (data?.households ?? []).filter(({ id }) => id !== except);
  return (
    <>
      <TextField {...rest} value={typed} onChange={setTyped} isRequired width="medium" />
      {found.length > 0 && (
        <RadioGroup
          label={t('membership:picker.found')}
          direction="column"
          choices={found.slice(0, mostShown).map(({ id, label, districtName, addressProtected }) => ({
            id,
            name: label,
            detail: addressProtected ? t('word:protected') : districtName,
          }))}
          value={value}
          onChange={(id) => {
            const chosen = found.find((entry) => entry.id === id);
            if (chosen !== undefined) onChange(chosen.id);
          }}
        />
      )}
      {text !== '' && data !== undefined && found.length === 0 && <p>{t('membership:picker.none')}</p>}
    </>
  );
}
