import { useTranslation } from 'react-i18next';
import type { District } from '../../../../../domain/contract/district.ts';
import { call } from '../../../bridge/bridge.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddByName } from '../AddByName.tsx';
import { FormPane } from '../FormPane.tsx';
import { useRecordEditor } from '../../../forms/useRecordEditor.ts';
import { levelBelow, possibleParents } from './district-tree.ts';
import { RemoveDistrict } from './RemoveDistrict.tsx';

interface DistrictEditorProps {
  readonly district: District;
  readonly districts: readonly District[];
  readonly onAddBelow: (name: string, level: District['level']) => Promise<void>;
  readonly onRemoved: () => void;
}

type Fields = Pick<District, 'name' | 'level' | 'parentId' | 'registerCode' | 'sort'>;

const TOP = 'top';
/** Ideographic blanks: those of the line's start are not collapsed. */
const INDENT = '\u3000';

export function DistrictEditor({ district, districts, onAddBelow, onRemoved }: DistrictEditorProps) {
  const { t } = useTranslation(['settings', 'word', 'problem']);
  const { name, level, parentId, registerCode, sort } = district;
  const { fields, change, saving } = useRecordEditor<Fields>({
    stored: { name, level, parentId, registerCode, sort },
    rowVersion: district.rowVersion,
    save: (value, version) => call('district.save', { id: district.id, rowVersion: version, ...value }),
    savable: (value) => (value.name.trim() === '' ? null : value),
  });
  const isBlank = fields.name.trim() === '';
  const below = levelBelow(district.level);
  return (
    <FormPane title={district.name} status={saving.status} error={saving.error}>
      <TextField
        label={t('districts.name')}
        isRequired
        maxLength={60}
        value={fields.name}
        onChange={(text) => change({ name: text })}
        error={isBlank ? t('problem:required') : undefined}
      />
      <RadioGroup
        label={t('districts.level')}
        choices={(['area', 'ward', 'group'] as const).map((id) => ({
          id,
          name: t(`word:districtLevel.${id}`),
        }))}
        value={fields.level}
        onChange={(chosen) => change({ level: chosen as District['level'] })}
      />
      <Select
        label={t('districts.parent')}
        width="medium"
        choices={[
          { id: TOP, name: t('districts.noParent') },
          ...possibleParents(districts, district.id).map(({ district: parent, depth }) => ({
            id: parent.id,
            name: INDENT.repeat(depth) + parent.name,
          })),
        ]}
        value={fields.parentId ?? TOP}
        onChange={(id) => change({ parentId: districts.find((parent) => parent.id === id)?.id ?? null })}
      />
      <TextField
        label={t('districts.registerCode')}
        description={t('districts.registerCodeHelp')}
        width="short"
        maxLength={20}
        value={fields.registerCode}
        onChange={(code) => change({ registerCode: code })}
      />
      {below && (
        <AddByName
          label={t('districts.addBelow', { name: district.name })}
          maxLength={60}
          add={(text) => onAddBelow(text, below)}
        />
      )}
      <RemoveDistrict district={district} onRemoved={onRemoved} />
    </FormPane>
  );
}
