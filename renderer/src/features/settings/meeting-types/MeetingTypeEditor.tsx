import { useTranslation } from 'react-i18next';
import { legalBases, type LegalBasis } from '../../../../../domain/contract/legal-basis.ts';
import type { MeetingType } from '../../../../../domain/contract/meeting.ts';
import { call } from '../../../bridge/bridge.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { FormPane } from '../FormPane.tsx';
import { useRecordEditor } from '../../../forms/useRecordEditor.ts';

type Fields = Omit<MeetingType, 'id' | 'rowVersion'>;

export function MeetingTypeEditor({ type }: { type: MeetingType }) {
  const { t } = useTranslation(['settings', 'word', 'problem']);
  const { id, rowVersion, ...stored } = type;
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
      <RadioGroup
        label={t('types.basis')}
        direction="column"
        description={t(`types.basisText.${fields.legalBasis}`)}
        choices={legalBases.map((basis) => ({ id: basis, name: t(`word:legalBasis.${basis}`) }))}
        value={fields.legalBasis}
        onChange={(basis) => change({ legalBasis: basis as LegalBasis })}
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
