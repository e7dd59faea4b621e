import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { parentageFields, partnershipFields } from '../../../../../domain/contract/kinship.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { DayField } from '../../membership/fields.tsx';
import { ChoiceField, PersonField } from './fields.tsx';
import type { RelativeRole } from './panel-work.ts';
import { coupleKinds, type RelativeValues } from './relative-values.ts';

interface RelativeTieFieldsProps extends Pick<FormProblems, 'about'> {
  readonly role: RelativeRole;
  /** Who may be the other parent. */
  readonly others: readonly string[];
}

/** How the relative is tied: as a couple, or by descent with the other parent. */
export function RelativeTieFields({ role, others, about }: RelativeTieFieldsProps) {
  const { t } = useTranslation(['genogram', 'word']);
  const { control } = useFormContext<RelativeValues>();
  const partnershipState = useWatch({ control, name: 'partnershipState' });
  return (
    <>
      {role === 'partner' ? (
        <>
          <ChoiceField
            name="partnershipKind"
            about={about}
            choices={partnershipFields.kind.options.map((id) => ({
              id,
              name: t(`word:partnershipKind.${id}`),
            }))}
          />
          <ChoiceField
            name="partnershipState"
            about={about}
            choices={partnershipFields.state.options.map((id) => ({
              id,
              name: t(`word:partnershipState.${id}`),
            }))}
          />
          <DayField name="startedOn" about={about} />
          {partnershipState !== 'together' && <DayField name="endedOn" about={about} />}
        </>
      ) : (
        <ChoiceField
          name="parentage"
          about={about}
          choices={parentageFields.kind.options.map((id) => ({ id, name: t(`word:parentageKind.${id}`) }))}
        />
      )}
      {role === 'child' && others.length > 0 && (
        <PersonField
          name="otherParent"
          about={about}
          among={others}
          none={t('genogram:add.otherParentUnknown')}
        />
      )}
      {role === 'parent' && others.length === 1 && (
        <ChoiceField
          name="couple"
          about={about}
          choices={coupleKinds.map((id) => ({
            id,
            name: id === 'none' ? t('genogram:add.coupleUnknown') : t(`word:partnershipKind.${id}`),
          }))}
        />
      )}
    </>
  );
}
