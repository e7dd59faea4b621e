import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { MembershipValues } from '../household/memberForm.ts';
import { DayField } from './fields.tsx';

export interface MovementValues {
  reason: string;
  on: string;
  destination: string;
  death: string;
  membership: MembershipValues;
}

interface LeavingFieldsProps extends Pick<FormProblems, 'about'> {
  readonly isDeath: boolean;
}

/** Where somebody went, or when the person died: the death is recorded in the same step. */
export function LeavingFields({ about, isDeath }: LeavingFieldsProps) {
  const { t } = useTranslation('membership');
  const { field } = useController<MovementValues, 'destination'>({ name: 'destination' });
  if (isDeath)
    return <DayField name="death" about={about} precision="partial" description={t('movement.deathHelp')} />;
  return (
    <TextField
      {...about('destination')}
      {...field}
      description={t('movement.destinationHelp')}
      width="medium"
    />
  );
}
