import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../../domain/contract/agency.ts';
import { call } from '../../../bridge/bridge.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { FormPane } from '../FormPane.tsx';
import { useRecordEditor } from '../../../forms/useRecordEditor.ts';
import { isBlankRow, isNameless, PeopleFields } from './PeopleFields.tsx';

type Fields = Omit<Agency, 'id' | 'rowVersion'>;

export function AgencyEditor({ agency }: { agency: Agency }) {
  const { t } = useTranslation(['settings', 'problem']);
  const { choicesOf } = useCodes();
  const { id, rowVersion, ...stored } = agency;
  const { fields, change, saving } = useRecordEditor<Fields>({
    stored,
    rowVersion,
    save: (value, version) => call('agency.save', { id, rowVersion: version, ...value }),
    savable: (value) =>
      value.name.trim() === '' || value.people.some(isNameless)
        ? null
        : { ...value, people: value.people.filter((person) => !isBlankRow(person)) },
  });
  const isBlank = fields.name.trim() === '';
  return (
    <FormPane title={agency.name} status={saving.status} error={saving.error}>
      <TextField
        label={t('agencies.name')}
        isRequired
        maxLength={100}
        value={fields.name}
        onChange={(name) => change({ name })}
        error={isBlank ? t('problem:required') : undefined}
      />
      <TextField
        label={t('agencies.shortName')}
        description={t('agencies.shortNameHelp')}
        width="short"
        maxLength={30}
        value={fields.shortName}
        onChange={(shortName) => change({ shortName })}
      />
      <ComboBox
        label={t('agencies.category')}
        width="medium"
        choices={choicesOf('agencyCategory', [fields.category])}
        value={fields.category}
        onChange={(category) => {
          if (category !== null) change({ category });
        }}
      />
      <TextField
        label={t('agencies.phone')}
        type="tel"
        width="short"
        maxLength={40}
        value={fields.phone}
        onChange={(phone) => change({ phone })}
      />
      <PeopleFields people={fields.people} onChange={(people) => change({ people })} />
      <Switch
        label={t('agencies.secrecy')}
        description={t('agencies.secrecyHelp')}
        isSelected={fields.secrecy}
        onChange={(secrecy) => change({ secrecy })}
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
