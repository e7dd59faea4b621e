import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import { optionalDay } from '../../forms/typed-date.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { noMember, type MembershipValues } from '../household/memberForm.ts';
import { MembershipFields } from '../household/MembershipFields.tsx';
import { DialogForm } from './DialogForm.tsx';
import { DayField, ReasonField } from './fields.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { useAttempt } from '../../forms/useAttempt.ts';

interface AddKnownDialogProps {
  readonly household: HouseholdDetail;
  /** Who is chosen at first. */
  readonly person?: Values['person'];
  readonly onClose: () => void;
}

interface Values {
  person: { id: PersonId; name: string } | null;
  startsOn: string;
  startReason: string;
  membership: MembershipValues;
}

/** Somebody who is already in the register joins the household; living in two is allowed, and said. */
export function AddKnownDialog({ household, person = null, onClose }: AddKnownDialogProps) {
  const { t } = useTranslation('membership');
  return (
    <Dialog title={t('known.title')} isOpen onClose={onClose} width="wide">
      <AddKnownForm household={household} person={person} onClose={onClose} />
    </Dialog>
  );
}

function AddKnownForm({ household, person: first = null, onClose }: AddKnownDialogProps) {
  const { t } = useTranslation('membership');
  const today = useToday();
  const form = useForm<Values>({
    defaultValues: { person: first, startsOn: '', startReason: '', membership: noMember.membership },
  });
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'known',
    labels: useLabels(),
    values: useWatch({ control: form.control }),
    nameOf,
  });
  const finish = (): void => {
    const { person, startsOn, startReason, membership } = form.getValues();
    void run(async () => {
      if (person === null)
        throw new OperationError('validation', [{ path: ['personId'], reason: 'required' }], null);
      const { alsoIn } = await call('membership.add', {
        householdId: household.id,
        personId: person.id,
        startsOn: optionalDay(startsOn, today),
        startReason,
        ...membership,
      });
      const others = alsoIn.map(({ label }) => label).join(t('and'));
      showToast({
        text:
          others === ''
            ? t('known.added', { name: person.name })
            : t('known.addedTwice', { name: person.name, others }),
      });
      onClose();
    });
  };
  return (
    <DialogForm
      form={form}
      problems={problems}
      attempt={attempt}
      isPending={isPending}
      finishLabel={t('known.finish')}
      onFinish={finish}
      onClose={onClose}
    >
      <Controller
        control={form.control}
        name="person"
        render={({ field }) => (
          <PersonPicker
            {...problems.about('person')}
            description={t('known.help')}
            value={field.value?.id ?? null}
            onChange={(id, name) => {
              field.onChange({ id, name });
            }}
            {...(first && { firstTyped: first.name })}
            except={household.members.map(({ personId }) => personId)}
          />
        )}
      />
      <DayField name="startsOn" about={problems.about} description={t('field.startsOnHelp')} />
      <ReasonField name="startReason" about={problems.about} groups={['start']} />
      <MembershipFields about={problems.about} />
    </DialogForm>
  );
}

function useLabels() {
  const { t } = useTranslation(['membership', 'household']);
  return {
    person: t('membership:known.person'),
    startsOn: t('membership:field.startsOn'),
    startReason: t('membership:field.startReason'),
    'membership.relationship': t('household:field.relationship'),
    'membership.relationshipText': t('household:field.relationshipText'),
    'membership.whereabouts': t('household:field.whereabouts'),
  };
}

function nameOf({ path: [first = ''] }: Problem): string {
  if (first === 'personId') return 'person';
  return first === 'startsOn' || first === 'startReason' ? first : `membership.${String(first)}`;
}
