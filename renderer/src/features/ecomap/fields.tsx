import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ecomapDirections, ecomapStrengths } from '../../../../domain/contract/ecomap.ts';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { ChoiceField, TickField } from '../genogram/panel/fields.tsx';

type About = Pick<FormProblems, 'about'>;

/** How strong a tie is, whether it is under stress, and which way help goes. */
export function MannerFields({ about }: About) {
  const { t } = useTranslation('ecomap');
  return (
    <>
      <ChoiceField
        name="strength"
        about={about}
        choices={ecomapStrengths.map((id) => ({ id, name: t(`strength.${id}`) }))}
      />
      <TickField name="stress">{t('stress')}</TickField>
      <ChoiceField
        name="direction"
        about={about}
        choices={ecomapDirections.map((id) => ({ id, name: t(`direction.${id}`) }))}
      />
    </>
  );
}

/** One of the agencies of the office's register. */
export function AgencyField({ about }: About) {
  const {
    field: { value, onChange, onBlur, ref },
  } = useController<Record<string, string>>({ name: 'agencyId' });
  const choices = useAgencyChoices(null);
  return (
    <ComboBox
      {...about('agencyId')}
      isRequired
      choices={choices}
      value={value === '' ? null : value}
      onChange={(id) => {
        onChange(id ?? '');
      }}
      onBlur={onBlur}
      ref={ref}
    />
  );
}

/** What somebody is to the household: 友人・知人, 近隣. */
export function CategoryField({ about }: About) {
  const {
    field: { value, onChange, onBlur, ref },
  } = useController<Record<string, string>>({ name: 'category' });
  const { choicesOf } = useCodes();
  return (
    <Select
      {...about('category')}
      choices={choicesOf('outsideTie', [value])}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
    />
  );
}
