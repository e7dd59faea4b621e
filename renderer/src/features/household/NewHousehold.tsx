import { FormProvider, useController, useForm, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems, type FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { birthDay } from '../duplicate/birth-day.ts';
import { LikelyRecords } from '../duplicate/LikelyRecords.tsx';
import { AreaControl, TextControl } from './controls.tsx';
import { DistrictField } from './DistrictField.tsx';
import { noHousehold, type HouseholdValues } from './householdForm.ts';
import styles from './NewHousehold.module.css';
import { PersonFields } from './PersonFields.tsx';
import { noPerson, personInput, type PersonValues } from './personForm.ts';
import { PhonesField } from './PhonesField.tsx';

interface NewHouseholdProps {
  readonly onAdded: (id: HouseholdId) => void;
  /** Esc and 閉じる; what is typed stays kept. */
  readonly onLeave: () => void;
}

interface Values {
  person: PersonValues;
  household: HouseholdValues;
}

const initial: Values = { person: noPerson, household: noHousehold };

/** A new household with its head, in the order of the paper form. */
export function NewHousehold({ onAdded, onLeave }: NewHouseholdProps) {
  const { t } = useTranslation(['household', 'common']);
  const today = useToday();
  const form = useForm<Values>({ defaultValues: initial });
  const draft = useFormDraft(form, 'household', () => initial);
  const [name, kana, birth, phones, address, phone] = useWatch({
    control: form.control,
    name: [
      'person.name',
      'person.kana',
      'person.birth',
      'person.phones',
      'household.address',
      'household.phone',
    ],
  });
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'household',
    labels: useLabels(),
    values: useWatch({ control: form.control }),
    nameOf,
  });
  const { about } = problems;
  const add = useCommand('household.add');

  const finish = async (): Promise<void> => {
    const values = form.getValues();
    const head = personInput(values.person, today);
    const { id } = await add.mutateAsync({ ...values.household, head });
    await draft.discard();
    showToast({ text: t('household:new.added', { name: head.name }) });
    onAdded(id);
  };
  useShortcut('Ctrl+Enter', () => void run(finish));
  useShortcut('Escape', onLeave);

  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={styles['page']}
        noValidate
        aria-label={t('household:new.title')}
        onSubmit={(event) => {
          event.preventDefault();
          void run(finish);
        }}
      >
        <div className={styles['main']}>
          <Pane
            title={t('household:new.title')}
            actions={draft.status !== null && <SaveState status={draft.status} />}
          >
            <div className={styles['form']}>
              <FormNotices draft={draft} problems={problems} attempt={attempt} />
              <fieldset className={styles['group']}>
                <legend className={styles['legend']}>{t('household:new.head')}</legend>
                <PersonFields about={about} autoFocus />
                <PhonesField about={about} />
              </fieldset>
              <fieldset className={styles['group']}>
                <legend className={styles['legend']}>{t('household:new.household')}</legend>
                <TextControl name="household.postalCode" {...about('household.postalCode')} width="short" />
                <TextControl name="household.address" {...about('household.address')} />
                <DistrictControl control={form.control} about={about} />
                <TextControl name="household.phone" {...about('household.phone')} type="tel" width="medium" />
                <AreaControl name="household.note" {...about('household.note')} />
              </fieldset>
            </div>
            <footer className={styles['footer']}>
              <Button onPress={onLeave} shortcut="Escape">
                {t('common:action.close')}
              </Button>
              <Button variant="primary" type="submit" shortcut="Ctrl+Enter" isPending={isPending}>
                {t('household:new.finish')}
              </Button>
            </footer>
          </Pane>
        </div>
        <div className={styles['likely']}>
          <LikelyRecords
            typed={{
              name,
              kana,
              birthDate: birthDay(birth, today),
              address,
              phone: phone || (phones[0]?.number ?? ''),
            }}
            exceptPersonId={null}
          />
        </div>
      </form>
    </FormProvider>
  );
}

function DistrictControl({ control, about }: Pick<FormProblems, 'about'> & { control: Control<Values> }) {
  const { field } = useController({ control, name: 'household.districtId' });
  return (
    <DistrictField
      {...about('household.districtId')}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}

function useLabels() {
  const { t } = useTranslation('household');
  return {
    'person.name': t('field.name'),
    'person.kana': t('field.kana'),
    'person.birth': t('field.birth'),
    'person.sex': t('field.sex'),
    'person.phones': t('field.phones'),
    'person.substituteName': t('field.substituteName'),
    'household.postalCode': t('field.postalCode'),
    'household.address': t('field.address'),
    'household.districtId': t('field.districtId'),
    'household.phone': t('field.householdPhone'),
    'household.note': t('field.householdNote'),
  };
}

/** Of the input, the head's fields stand under `head` (or `person` before it is sent), the household's bare. */
function nameOf({ path: [first = '', second = ''] }: Problem): string {
  return first === 'head' || first === 'person' ? `person.${String(second)}` : `household.${String(first)}`;
}
