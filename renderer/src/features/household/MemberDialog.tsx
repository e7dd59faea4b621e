import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail, Member } from '../../../../domain/contract/household.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { SaveState } from '../../ui/SaveState.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { DraftNotice } from '../../forms/DraftNotice.tsx';
import { FormErrors } from './FormErrors.tsx';
import { memberValues, noMember, type MemberValues } from './memberForm.ts';
import styles from './MemberDialog.module.css';
import { MembershipFields } from './MembershipFields.tsx';
import { MorePersonFields, PersonFields, PersonNote } from './PersonFields.tsx';
import { personInput } from './personForm.ts';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormFailure } from './useFormFailure.ts';

interface MemberDialogProps {
  readonly household: HouseholdDetail;
  /** Null: a new member. */
  readonly member: Member | null;
  readonly onClose: () => void;
}

/** The form of one member. What is typed is kept until it is finished, also when the window is closed. */
export function MemberDialog({ household, member, onClose }: MemberDialogProps) {
  const { t } = useTranslation('household');
  return (
    <Dialog
      title={member === null ? t('members.addTitle') : t('members.editTitle', { name: member.name })}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <MemberForm household={household} member={member} onClose={onClose} />
    </Dialog>
  );
}

function MemberForm({ household, member, onClose }: MemberDialogProps) {
  const { t } = useTranslation(['household', 'common']);
  const today = useToday();
  const initial = member === null ? noMember : memberValues(member);
  const form = useForm<MemberValues>({ defaultValues: initial });
  const draft = useFormDraft(
    `householdMember:${household.id}${member === null ? '' : `:${member.membershipId}`}`,
    form,
    initial,
  );
  const failure = useFormFailure(form, fieldOf);
  const add = useCommand('household.addMember');
  const save = useCommand('household.saveMember');
  const isPending = add.isPending || save.isPending;

  // Whoever has died is no resident any more; said in the open field, where it can be taken back.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (
            name === 'person.death' &&
            values.person.death !== '' &&
            values.person.residency === 'resident'
          ) {
            form.setValue('person.residency', 'dead');
          }
        },
      }),
    [form],
  );

  const finish = async (): Promise<void> => {
    if (isPending) return;
    failure.clear();
    const values = form.getValues();
    try {
      const person = personInput(values.person, today);
      if (member === null) await add.mutateAsync({ householdId: household.id, person, ...values.membership });
      else {
        const { membershipId, rowVersion, personRowVersion } = member;
        await save.mutateAsync({ membershipId, rowVersion, personRowVersion, person, ...values.membership });
      }
    } catch (error) {
      failure.show(error);
      return;
    }
    await draft.finish();
    showToast({ text: t('household:members.saved', { name: values.person.name }) });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void finish());

  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
      >
        <DraftNotice draft={draft} />
        <FormErrors
          failure={failure}
          fields={fieldNames.map((name) => [name, t(`household:field.${labelOf(name)}`)])}
          onSelect={(name) => {
            form.setFocus(name as (typeof fieldNames)[number]);
          }}
        />
        <div className={styles['columns']}>
          <fieldset className={styles['group']}>
            <legend className={styles['legend']}>{t('household:members.person')}</legend>
            <PersonFields autoFocus={member === null} />
            <PersonNote />
          </fieldset>
          <fieldset className={styles['group']}>
            <legend className={styles['legend']}>{t('household:members.membership')}</legend>
            <MembershipFields />
            <MorePersonFields />
          </fieldset>
        </div>
        <footer className={styles['footer']}>
          {draft.status && <SaveState status={draft.status} />}
          <Button onPress={onClose}>{t('common:action.close')}</Button>
          <Button variant="primary" type="submit" shortcut="Ctrl+Enter" isPending={isPending}>
            {member === null ? t('household:members.add') : t('common:action.save')}
          </Button>
        </footer>
      </form>
    </FormProvider>
  );
}

const fieldNames = [
  'person.name',
  'person.kana',
  'person.birth',
  'person.sex',
  'person.phone',
  'person.note',
  'membership.relationship',
  'membership.relationshipText',
  'membership.whereabouts',
  'person.death',
  'person.residency',
  'person.nationality',
  'person.substituteName',
] as const;

type Label<Name> = Name extends `${string}.${infer Last}` ? Last : never;

function labelOf<Name extends (typeof fieldNames)[number]>(name: Name): Label<Name> {
  return name.slice(name.indexOf('.') + 1) as Label<Name>;
}

/** Paths of the input to fields of the form: the person's keep their name, those of the membership stand bare. */
function fieldOf(path: string): (typeof fieldNames)[number] {
  const [first = '', second = ''] = path.split('.');
  return (first === 'person' ? `person.${second}` : `membership.${first}`) as (typeof fieldNames)[number];
}
