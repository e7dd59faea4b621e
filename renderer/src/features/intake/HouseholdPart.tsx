import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { ChosenHousehold } from './ChosenHousehold.tsx';
import type { IntakePageValues } from './intake-page-values.ts';
import { HouseholdSearch } from './HouseholdSearch.tsx';
import { NewHouseholdFields } from './NewHouseholdFields.tsx';

/** ② 世帯と本人: a household that is there, or a new one. */
export function HouseholdPart({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('intake');
  const { watch, setValue, setFocus } = useFormContext<IntakePageValues>();
  const [householdId, isNew] = watch(['householdId', 'isNewHousehold']);
  if (isNew) {
    return (
      <>
        <p>
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              setValue('isNewHousehold', false);
            }}
          >
            {t('household.searchInstead')}
          </Button>
        </p>
        <NewHouseholdFields about={about} />
      </>
    );
  }
  if (householdId !== '') {
    return (
      <ChosenHousehold
        householdId={householdId as HouseholdId}
        about={about}
        onChooseAnother={() => {
          setValue('householdId', '');
          setValue('principalId', '');
        }}
      />
    );
  }
  const { id, error } = about('householdId');
  return (
    <>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <HouseholdSearch
        id={id}
        onChoose={(chosen, person) => {
          setValue('householdId', chosen);
          setValue('principalId', person ?? '');
        }}
        onNew={(typed) => {
          setValue('isNewHousehold', true);
          if (typed !== '') setValue('name', typed);
          // The field is there only after the next rendering.
          requestAnimationFrame(() => {
            setFocus('name');
          });
        }}
      />
    </>
  );
}
