import { useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { HouseholdDetail, Member } from '../../../../domain/contract/household.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { AddKnownDialog } from '../membership/AddKnownDialog.tsx';
import { LikelyMember } from './LikelyMember.tsx';
import { memberValues, noMember, type MemberValues } from './memberForm.ts';
import styles from './MemberDialog.module.css';
import { MembershipFields } from './MembershipFields.tsx';
import { OtherNamesField } from './OtherNamesField.tsx';
import { MarksField, MorePersonFields, PersonFields, PersonNote, SituationFields } from './PersonFields.tsx';
import { personInput } from './personForm.ts';
import { PhonesField } from './PhonesField.tsx';

interface MemberDialogProps {
  readonly household: HouseholdDetail;
  /** Null: a new member. */
  readonly member: Member | null;
  readonly onClose: () => void;
}

/** The form of one member. What is typed is kept until it is finished, also when the window is closed. */
export function MemberDialog({ household, member, onClose }: MemberDialogProps) {
  const { t } = useTranslation('household');
  const [known, setKnown] = useState<{ id: PersonId; name: string } | null>(null);
  if (known !== null) return <AddKnownDialog household={household} person={known} onClose={onClose} />;
  return (
    <Dialog
      title={member === null ? t('members.addTitle') : t('members.editTitle', { name: member.name })}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <MemberForm household={household} member={member} onClose={onClose} onUseKnown={setKnown} />
    </Dialog>
  );
}

interface MemberFormProps extends MemberDialogProps {
  /** Somebody who is in the register already joins instead. */
  readonly onUseKnown: (person: { id: PersonId; name: string }) => void;
}

function MemberForm({ household, member, onClose, onUseKnown }: MemberFormProps) {
  const { t } = useTranslation(['household', 'common']);
  const today = useToday();
  const isWithheld = member?.withheld ?? false;
  const initial = member === null ? noMember : memberValues(member);
  const form = useForm<MemberValues>({ defaultValues: initial });
  const draft = useFormDraft(
    form,
    `householdMember:${household.id}${member === null ? '' : `:${member.membershipId}`}`,
    () => initial,
  );
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'member',
    labels: useLabels(),
    values: useWatch({ control: form.control }),
    nameOf,
  });
  const { about } = problems;
  const add = useCommand('household.addMember');
  const save = useCommand('household.saveMember');

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
    const values = form.getValues();
    const person = personInput(values.person, today);
    if (member === null) await add.mutateAsync({ householdId: household.id, person, ...values.membership });
    else {
      const { membershipId, rowVersion, personRowVersion } = member;
      await save.mutateAsync({ membershipId, rowVersion, personRowVersion, person, ...values.membership });
    }
    await draft.discard();
    showToast({ text: t('household:members.saved', { name: values.person.name }) });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(finish));

  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run(finish);
        }}
      >
        <FormNotices draft={draft} problems={problems} attempt={attempt} />
        <div className={styles['columns']}>
          <fieldset className={styles['group']}>
            <legend className={styles['legend']}>{t('household:members.person')}</legend>
            <PersonFields about={about} autoFocus={member === null} />
          </fieldset>
          <div className={styles['group']}>
            <fieldset className={styles['group']}>
              <legend className={styles['legend']}>{t('household:members.membership')}</legend>
              <MembershipFields about={about} isWithheld={isWithheld} />
            </fieldset>
            <LikelyMember member={member} onUseKnown={onUseKnown} />
          </div>
        </div>
        {isWithheld ? (
          <Notice tone="secret">{t('household:field.withheld')}</Notice>
        ) : (
          <PhonesField about={about} />
        )}
        <OtherNamesField about={about} />
        <fieldset className={styles['row']}>
          <legend className={styles['legend']}>{t('household:members.situation')}</legend>
          <SituationFields about={about} />
        </fieldset>
        <MarksField about={about} />
        <fieldset className={styles['row']}>
          <legend className={styles['legend']}>{t('household:members.register')}</legend>
          <MorePersonFields about={about} />
        </fieldset>
        <PersonNote about={about} />
        <footer className={styles['footer']}>
          {draft.status !== null && <SaveState status={draft.status} />}
          <Button onPress={onClose}>{t('common:action.close')}</Button>
          <Button variant="primary" type="submit" shortcut="Ctrl+Enter" isPending={isPending}>
            {member === null ? t('household:members.add') : t('common:action.save')}
          </Button>
        </footer>
      </form>
    </FormProvider>
  );
}

function useLabels() {
  const { t } = useTranslation('household');
  return {
    'person.name': t('field.name'),
    'person.kana': t('field.kana'),
    'person.birth': t('field.birth'),
    'person.sex': t('field.sex'),
    'membership.relationship': t('field.relationship'),
    'membership.relationshipText': t('field.relationshipText'),
    'membership.whereabouts': t('field.whereabouts'),
    'person.phones': t('field.phones'),
    'person.otherNames': t('field.otherNames'),
    'person.work': t('field.work'),
    'person.careNeed': t('field.careNeed'),
    'person.school': t('field.school'),
    'person.marks': t('field.marks'),
    'person.death': t('field.death'),
    'person.residency': t('field.residency'),
    'person.nationality': t('field.nationality'),
    'person.substituteName': t('field.substituteName'),
    'person.note': t('field.note'),
  };
}

/** Of the input, the person's fields keep their name, those of the membership stand bare. */
function nameOf({ path: [first = '', second = ''] }: Problem): string {
  return first === 'person' ? `person.${String(second)}` : `membership.${String(first)}`;
}
