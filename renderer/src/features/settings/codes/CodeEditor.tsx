import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeEntry } from '../../../../../domain/contract/code.ts';
import { call } from '../../../bridge/bridge.ts';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { FormPane } from '../FormPane.tsx';
import { useSelfSaving } from '../../../forms/useSelfSaving.ts';
import { moved } from './code-lists.ts';
import { PlaceButtons } from './PlaceButtons.tsx';
import { useFieldNames } from './useFieldNames.ts';

interface CodeEditorProps {
  readonly entry: CodeEntry;
  /** The whole list in its order: the entry's place is among these. */
  readonly entries: readonly CodeEntry[];
}

/** Lists whose groups tell the signs what a choice means. */
const signLists: readonly string[] = ['work', 'careNeed'];

type Words = Pick<CodeEntry, 'label' | 'field' | 'active' | 'alert'>;

/** One choice of a list. Its code stays, so that old records keep their meaning. */
export function CodeEditor({ entry, entries }: CodeEditorProps) {
  const { t } = useTranslation(['settings', 'problem']);
  const fieldName = useFieldNames();
  const [words, setWords] = useState<Words>(entry);
  const [moveError, setMoveError] = useState<unknown>(null);
  const saving = useSelfSaving<Words>((value) => call('code.save', { ...entry, ...value }));
  const fields = [...new Set(entries.map(({ field }) => field))].filter((field) => field !== '');
  const place = entries.findIndex(({ code }) => code === entry.code);
  const isBlank = words.label.trim() === '';

  const change = (patch: Partial<Words>): void => {
    const next = { ...words, ...patch };
    setWords(next);
    if (next.label.trim() === '') saving.hold();
    else saving.keep(pick(next));
  };
  const move = async (direction: 'up' | 'down'): Promise<void> => {
    saving.flush();
    try {
      for (const each of moved(entries, entry.code, direction)) {
        await call('code.save', each.code === entry.code && !isBlank ? { ...each, ...pick(words) } : each);
      }
      setMoveError(null);
    } catch (error) {
      setMoveError(error);
    }
  };
  return (
    <FormPane title={entry.label} status={saving.status} error={saving.error ?? moveError}>
      <TextField
        label={t('codes.label')}
        isRequired
        maxLength={60}
        value={words.label}
        onChange={(label) => change({ label })}
        error={isBlank ? t('problem:required') : undefined}
      />
      {fields.length > 0 && (
        <Select
          label={t('codes.field')}
          width="short"
          choices={[
            { id: '', name: t('codes.noField') },
            ...fields.map((id) => ({ id, name: fieldName(id) })),
          ]}
          description={signLists.includes(entry.list) ? t('codes.fieldHelp') : undefined}
          value={words.field}
          onChange={(field) => change({ field: field ?? '' })}
        />
      )}
      <Switch
        label={t('active')}
        description={t('activeHelp')}
        isSelected={words.active}
        onChange={(active) => change({ active })}
      />
      <Switch
        label={t('codes.alert')}
        description={t('codes.alertHelp')}
        isSelected={words.alert}
        onChange={(alert) => change({ alert })}
      />
      <PlaceButtons
        place={place}
        count={entries.length}
        code={entry.code}
        onMove={(direction) => void move(direction)}
      />
    </FormPane>
  );
}

function pick({ label, field, active, alert }: Words): Words {
  return { label, field, active, alert };
}
