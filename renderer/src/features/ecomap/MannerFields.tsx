import { useTranslation } from 'react-i18next';
import { ecomapDirections, ecomapStrengths } from '../../../../domain/contract/ecomap.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { ChoiceField, TickField } from '../genogram/panel/fields.tsx';

/** How strong a tie is, whether it is under stress, and which way help goes. */
export function MannerFields({ about }: Pick<FormProblems, 'about'>) {
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
