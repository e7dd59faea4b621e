import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { otherNameKinds } from '../../../../domain/contract/person.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectControl, TextControl } from './controls.tsx';
import type { PersonValues } from './personForm.ts';
import { RowsField } from './RowsField.tsx';

/** 旧姓, 通称, 以前の氏名, 住基の表記: every name the person is found by. */
export function OtherNamesField({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('household');
  const { fields, append, remove } = useFieldArray<{ person: PersonValues }, 'person.otherNames'>({
    name: 'person.otherNames',
  });
  return (
    <RowsField
      {...about('person.otherNames')}
      addLabel={t('field.addOtherName')}
      onAdd={() => {
        append({ kind: 'maiden', name: '', kana: '' });
      }}
    >
      {fields.map(({ id }, index) => (
        <li key={id}>
          <SelectControl
            name={`person.otherNames.${index}.kind`}
            label={t('field.otherNameKind')}
            choices={otherNameKinds.map((kind) => ({ id: kind, name: t(`otherName.${kind}`) }))}
          />
          <TextControl name={`person.otherNames.${index}.name`} label={t('field.otherName')} />
          <TextControl name={`person.otherNames.${index}.kana`} label={t('field.kana')} />
          <Button
            size="small"
            variant="quiet"
            aria-label={t('field.removeOtherName', { number: index + 1 })}
            onPress={() => {
              remove(index);
            }}
          >
            {t('field.removeRow')}
          </Button>
        </li>
      ))}
    </RowsField>
  );
}
