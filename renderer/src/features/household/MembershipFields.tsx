import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextControl } from './controls.tsx';
import type { MemberValues } from './memberForm.ts';
import { RelationshipField } from './RelationshipField.tsx';

interface MembershipFieldsProps extends Pick<FormProblems, 'about'> {
  /** Whereabouts are not shown, and saving leaves them as they are. */
  readonly isWithheld?: boolean;
}

/** How the person belongs to the household. */
export function MembershipFields(props: MembershipFieldsProps) {
  return (
    <>
      <RelationshipField about={props.about} />
      <LivingFields {...props} />
    </>
  );
}

/** Whether the person lives with the others, where else, and whether the household turns on them. */
export function LivingFields({ about, isWithheld = false }: MembershipFieldsProps) {
  const { t } = useTranslation('household');
  const { ref: residentRef, ...resident } = useController<MemberValues, 'membership.resident'>({
    name: 'membership.resident',
  }).field;
  const { ref: keyPersonRef, ...keyPerson } = useController<MemberValues, 'membership.keyPerson'>({
    name: 'membership.keyPerson',
  }).field;
  const isResident = useWatch<MemberValues, 'membership.resident'>({ name: 'membership.resident' });
  return (
    <>
      <RadioGroup
        label={t('field.living')}
        choices={[
          { id: 'resident', name: t('member.resident') },
          { id: 'elsewhere', name: t('member.nonResident'), detail: t('field.nonResidentHelp') },
        ]}
        value={resident.value ? 'resident' : 'elsewhere'}
        onChange={(id) => {
          resident.onChange(id === 'resident');
        }}
        onBlur={resident.onBlur}
        ref={residentRef}
      />
      {!isResident && !isWithheld && (
        <TextControl
          name="membership.whereabouts"
          {...about('membership.whereabouts')}
          description={t('field.whereaboutsHelp')}
          width="medium"
        />
      )}
      <Checkbox
        isSelected={keyPerson.value}
        onChange={keyPerson.onChange}
        onBlur={keyPerson.onBlur}
        ref={keyPersonRef}
      >
        {t('field.keyPerson')}
      </Checkbox>
    </>
  );
}
