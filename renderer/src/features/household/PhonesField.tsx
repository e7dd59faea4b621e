import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Button } from '../../ui/Button.tsx';
import { TextControl } from './controls.tsx';
import type { PersonValues } from './personForm.ts';
import { RowsField } from './RowsField.tsx';

/** Telephones of a person: whose each is, and when and to whom one may call. */
export function PhonesField({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('household');
  const { fields, append, remove } = useFieldArray<{ person: PersonValues }, 'person.phones'>({
    name: 'person.phones',
  });
  return (
    <RowsField
      {...about('person.phones')}
      addLabel={t('field.addPhone')}
      onAdd={() => {
        append({ number: '', owner: '', callable: '' });
      }}
    >
      {fields.map(({ id }, index) => (
        <li key={id}>
          <TextControl name={`person.phones.${index}.number`} label={t('field.phone')} type="tel" />
          <TextControl name={`person.phones.${index}.owner`} label={t('field.phoneOwner')} />
          <TextControl name={`person.phones.${index}.callable`} label={t('field.phoneCallable')} />
          <Button
            size="small"
            variant="quiet"
            aria-label={t('field.removePhone', { number: index + 1 })}
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
