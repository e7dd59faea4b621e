import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../../domain/contract/agency.ts';
import { call } from '../../../bridge/bridge.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { FormPane } from '../FormPane.tsx';
import { useSelfSaving } from '../useSelfSaving.ts';
import { isBlankRow, isNameless, PeopleFields } from './PeopleFields.tsx';

type Fields = Omit<Agency, 'id' | 'rowVersion'>;

export function AgencyEditor({ agency }: { agency: Agency }) {
  const { t } = useTranslation(['settings', 'problem']);
  const { choicesOf } = useCodes();
  const { id, rowVersion, ...stored } = agency;
  const [fields, setFields] = useState<Fields>(stored);
  const version = useRef(rowVersion);
  const saving = useSelfSaving<Fields>(async (value) => {
    await call('agency.save', { id, rowVersion: version.current, ...value });
    version.current += 1;
  });
  const isBlank = fields.name.trim() === '';

  const change = (patch: Partial<Fields>): void => {
    const next = { ...fields, ...patch };
    setFields(next);
    if (next.name.trim() === '' || next.people.some(isNameless)) saving.hold();
    else saving.keep({ ...next, people: next.people.filter((person) => !isBlankRow(person)) });
  };
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
