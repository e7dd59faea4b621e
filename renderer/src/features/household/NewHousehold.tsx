import { FormProvider, useController, useForm, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Pane } from '../../ui/Pane.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { AreaControl, TextControl } from './controls.tsx';
import { DistrictField } from './DistrictField.tsx';
import { DraftNotice } from '../../forms/DraftNotice.tsx';
import { FormErrors } from './FormErrors.tsx';
import { noHousehold, type HouseholdValues } from './householdForm.ts';
import { LikelyPersons } from './LikelyPersons.tsx';
import styles from './NewHousehold.module.css';
import { PersonFields } from './PersonFields.tsx';
import { noPerson, personInput, type PersonValues } from './personForm.ts';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormFailure } from './useFormFailure.ts';

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
  const draft = useFormDraft('household', form, initial);
  const failure = useFormFailure(form, fieldOf);
  const add = useCommand('household.add');

  const finish = async (): Promise<void> => {
    if (add.isPending) return;
    failure.clear();
    const values = form.getValues();
    try {
      const head = personInput(values.person, today);
      const { id } = await add.mutateAsync({ ...values.household, head });
      await draft.finish();
      showToast({ text: t('household:new.added', { name: head.name }) });
      onAdded(id);
    } catch (error) {
      failure.show(error);
    }
  };
  useShortcut('Ctrl+Enter', () => void finish());
  useShortcut('Escape', onLeave);

  return (
    <FormProvider {...form}>
      <form
        className={styles['page']}
        noValidate
        aria-label={t('household:new.title')}
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
      >
        <div className={styles['main']}>
          <Pane
            title={t('household:new.title')}
            actions={draft.status === null ? undefined : <SaveState status={draft.status} />}
          >
            <div className={styles['form']}>
              <DraftNotice draft={draft} />
              <FormErrors
                failure={failure}
                fields={fieldNames.map((name) => [name, t(`household:${labelOf(name)}`)])}
                onSelect={(name) => {
                  form.setFocus(name as FieldName);
                }}
              />
              <fieldset className={styles['group']}>
                <legend className={styles['legend']}>{t('household:new.head')}</legend>
                <PersonFields autoFocus />
              </fieldset>
              <fieldset className={styles['group']}>
                <legend className={styles['legend']}>{t('household:new.household')}</legend>
                <TextControl
                  name="household.postalCode"
                  label={t('household:field.postalCode')}
                  width="short"
                />
                <TextControl name="household.address" label={t('household:field.address')} />
                <DistrictControl control={form.control} />
                <TextControl
                  name="household.phone"
                  label={t('household:field.householdPhone')}
                  type="tel"
                  width="medium"
                />
                <AreaControl name="household.note" label={t('household:field.householdNote')} />
              </fieldset>
            </div>
            <footer className={styles['footer']}>
              <Button onPress={onLeave} shortcut="Escape">
                {t('common:action.close')}
              </Button>
              <Button variant="primary" type="submit" shortcut="Ctrl+Enter" isPending={add.isPending}>
                {t('household:new.finish')}
              </Button>
            </footer>
          </Pane>
        </div>
        <LikelyPersons control={form.control} />
      </form>
    </FormProvider>
  );
}

function DistrictControl({ control }: { control: Control<Values> }) {
  const { field, fieldState } = useController({ control, name: 'household.districtId' });
  return (
    <DistrictField
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error?.message}
    />
  );
}

const labels = {
  'person.name': 'field.name',
  'person.kana': 'field.kana',
  'person.birth': 'field.birth',
  'person.sex': 'field.sex',
  'person.phone': 'field.phone',
  'household.postalCode': 'field.postalCode',
  'household.address': 'field.address',
  'household.districtId': 'field.districtId',
  'household.phone': 'field.householdPhone',
  'household.note': 'field.householdNote',
} as const;
type FieldName = keyof typeof labels;
const fieldNames = Object.keys(labels) as FieldName[];

function labelOf(name: FieldName) {
  return labels[name];
}

/** Paths of the input to fields of the form: the head's stand under `head` or `person`, the household's bare. */
function fieldOf(path: string): FieldName {
  const [first = '', second = ''] = path.split('.');
  return (first === 'head' || first === 'person' ? `person.${second}` : `household.${first}`) as FieldName;
}
