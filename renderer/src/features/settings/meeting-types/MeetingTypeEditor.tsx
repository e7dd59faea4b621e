import { useTranslation } from 'react-i18next';
import type { MeetingType } from '../../../../../domain/contract/meeting-type.ts';
import { call } from '../../../bridge/bridge.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { FormPane } from '../FormPane.tsx';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import { useRecordEditor } from '../../../forms/useRecordEditor.ts';

type Fields = Omit<MeetingType, 'id' | 'rowVersion' | 'legalBasis'>;

export function MeetingTypeEditor({ type }: { type: MeetingType }) {
  const { t } = useTranslation(['settings', 'word', 'problem']);
  const { choices, ruleOf } = useLegalBases();
  const { id, rowVersion, legalBasis: _first, ...stored } = type;
  const { fields, change, saving } = useRecordEditor<Fields>({
    stored,
    rowVersion,
    save: (value, version) => call('meetingType.save', { id, rowVersion: version, ...value }),
    savable: (value) => (value.name.trim() === '' ? null : value),
  });
  const isBlank = fields.name.trim() === '';
  return (
    <FormPane title={type.name} status={saving.status} error={saving.error}>
      <TextField
        label={t('types.name')}
        isRequired
        maxLength={60}
        value={fields.name}
        onChange={(name) => change({ name })}
        error={isBlank ? t('problem:required') : undefined}
      />
      <CheckboxGroup
        label={t('types.basis')}
        direction="column"
        isRequired
        choices={choices.map((choice) => ({ ...choice, detail: t(`types.ruleText.${ruleOf(choice.id)}`) }))}
        value={fields.legalBases}
        onChange={(bases) => {
          // The one chosen first is the usual one.
          const kept = fields.legalBases.filter((basis) => bases.includes(basis));
          const added = choices.filter(({ id: basis }) => bases.includes(basis) && !kept.includes(basis));
          if (bases.length > 0) change({ legalBases: [...kept, ...added.map(({ id: basis }) => basis)] });
        }}
      />
      <TextArea
        label={t('types.confidentialityText')}
        description={t('types.confidentialityHelp')}
        maxLength={1_000}
        value={fields.confidentialityText}
        onChange={(confidentialityText) => change({ confidentialityText })}
      />
      <Switch
        label={t('active')}
        description={t('activeHelp')}
        isSelected={fields.active}
        onChange={(active) => change({ active })}
      />
    </FormPane>
  );
}
