import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { Member } from '../../../../domain/contract/household.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import { requiredDay } from '../../forms/typed-date.ts';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { memberValues } from '../household/memberForm.ts';
import { MembershipFields } from '../household/MembershipFields.tsx';
import { deathOf } from './death.ts';
import { DialogForm } from './DialogForm.tsx';
import { DayField, ReasonField, useMovementGroup } from './fields.tsx';
import { LeavingFields, type MovementValues } from './LeavingFields.tsx';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useTakeBack } from './useTakeBack.ts';

interface MovementDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Movements that are recorded for several people at once. */
const ownForms = ['split', 'joined'];
const died = 'died';

/** 異動: from a day on somebody lives elsewhere, is related otherwise, has left or has died. */
export function MovementDialog({ member, onClose }: MovementDialogProps) {
  const { t } = useTranslation('membership');
  return (
    <Dialog title={t('movement.title', { name: member.name })} isOpen onClose={onClose} width="wide">
      <MovementForm member={member} onClose={onClose} />
    </Dialog>
  );
}

function MovementForm({ member, onClose }: MovementDialogProps) {
  const { t } = useTranslation('membership');
  const today = useToday();
  const tellWithUndo = useTakeBack();
  const fresh = (): MovementValues => initial(member);
  const form = useForm<MovementValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `movement:${member.membershipId}`, fresh);
  const { failure, attempt, isPending, run } = useAttempt();
  const reason = useWatch({ control: form.control, name: 'reason' });
  const isLeaving = useMovementGroup(reason) === 'end';
  const problems = useFormProblems(failure, {
    id: 'movement',
    labels: useLabels(),
    values: useWatch({ control: form.control }),
    nameOf: isLeaving ? nameOfLeaving : nameOfChange,
  });

  const finish = (): void => {
    const values = form.getValues();
    const { membershipId, rowVersion } = member;
    const which = { membershipId, rowVersion, on: requiredDay(values.on, today), reason: values.reason };
    void run(async () => {
      if (values.reason === '')
        throw new OperationError('validation', [{ path: ['reason'], reason: 'required' }], null);
      const death = values.reason === died ? deathOf(values.death, values.on, today) : null;
      const { movementId } = isLeaving
        ? await call('membership.end', { ...which, whereabouts: values.destination, death })
        : await call('membership.change', { ...which, ...values.membership });
      await draft.discard();
      tellWithUndo(t(isLeaving ? 'movement.left' : 'movement.changed', { name: member.name }), movementId);
      onClose();
    });
  };
  const isPrincipal =
    failure instanceof OperationError && failure.problems.some((one) => one.reason === 'principal-of-case');
  return (
    <DialogForm
      form={form}
      draft={draft}
      problems={problems}
      attempt={attempt}
      isPending={isPending}
      finishLabel={t('movement.finish')}
      onFinish={finish}
      onClose={onClose}
    >
      {isPrincipal && <Notice tone="warning">{t('movement.principalWay')}</Notice>}
      <ReasonField
        name="reason"
        about={problems.about}
        isRequired
        groups={['change', 'end']}
        except={ownForms}
        onChoose={(code) => {
          const usual = usualLiving.get(code);
          if (usual !== undefined) form.setValue('membership.resident', usual);
        }}
      />
      <DayField name="on" about={problems.about} isRequired />
      {reason !== '' && !isLeaving && (
        <MembershipFields about={problems.about} isWithheld={member.withheld} />
      )}
      {reason !== '' && isLeaving && <LeavingFields about={problems.about} isDeath={reason === died} />}
    </DialogForm>
  );
}

/** Where people live after a movement, as a first proposal. */
const usualLiving: ReadonlyMap<string, boolean> = new Map([
  ['hospital', false],
  ['institution', false],
  ['apart', false],
  ['returned', true],
]);

function initial(member: Member): MovementValues {
  return { reason: '', on: '', destination: '', death: '', membership: memberValues(member).membership };
}

function useLabels() {
  const { t } = useTranslation(['membership', 'household']);
  return {
    reason: t('membership:field.reason'),
    on: t('membership:field.on'),
    'membership.relationship': t('household:field.relationship'),
    'membership.relationshipText': t('household:field.relationshipText'),
    'membership.whereabouts': t('household:field.whereabouts'),
    destination: t('membership:field.destination'),
    death: t('household:field.death'),
  };
}

function nameOfChange({ path: [first = ''] }: Problem): string {
  return first === 'on' || first === 'reason' ? first : `membership.${String(first)}`;
}

function nameOfLeaving({ path: [first = ''] }: Problem): string {
  return first === 'whereabouts' ? 'destination' : String(first);
}
