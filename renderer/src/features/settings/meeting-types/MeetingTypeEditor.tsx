import { useTranslation } from 'react-i18next';
import { packetSheets, type MeetingType } from '../../../../../domain/contract/meeting-type.ts';
import { call } from '../../../bridge/bridge.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { isBlankPerson } from '../../meeting/attendee-rows.ts';
import { FormPane } from '../FormPane.tsx';
import { useRecordEditor } from '../../../forms/useRecordEditor.ts';
import { BasesFields } from './BasesFields.tsx';
import { isUnnamed, MembersFields } from './MembersFields.tsx';

type Fields = Omit<MeetingType, 'id' | 'rowVersion' | 'legalBasis'>;

export function MeetingTypeEditor({ type }: { type: MeetingType }) {
  const { t } = useTranslation(['settings', 'problem']);
  const { id, rowVersion, legalBasis: _first, ...stored } = type;
  const { fields, change, saving } = useRecordEditor<Fields>({
    stored,
    rowVersion,
    save: (value, version) => call('meetingType.save', { id, rowVersion: version, ...value }),
    savable: (value) =>
      value.name.trim() === '' || value.members.some(isUnnamed)
        ? null
        : { ...value, members: value.members.filter((member) => !isBlankPerson(member)) },
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
      <BasesFields legalBases={fields.legalBases} onChange={(legalBases) => change({ legalBases })} />
      <MembersFields members={fields.members} onChange={(members) => change({ members })} />
      <TextArea
        label={t('types.programme')}
        description={t('types.programmeHelp')}
        rows={6}
        maxLength={2_000}
        value={fields.programme}
        onChange={(programme) => change({ programme })}
      />
      <TextArea
        label={t('types.minutesTemplate')}
        description={t('types.minutesTemplateHelp')}
        rows={4}
        maxLength={2_000}
        value={fields.minutesTemplate}
        onChange={(minutesTemplate) => change({ minutesTemplate })}
      />
      <CheckboxGroup
        label={t('types.sheets')}
        description={t('types.sheetsHelp')}
        direction="column"
        choices={packetSheets.map((sheet) => ({ id: sheet, name: t(`types.sheet.${sheet}`) }))}
        value={fields.sheets}
        onChange={(sheets) => change({ sheets: packetSheets.filter((sheet) => sheets.includes(sheet)) })}
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
