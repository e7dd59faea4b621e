import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import { requiredDay } from '../../forms/typed-date.ts';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextControl } from '../household/controls.tsx';
import { DistrictField } from '../household/DistrictField.tsx';
import { householdValues, noHousehold, type HouseholdValues } from '../household/householdForm.ts';
import { useMemberWords } from '../household/useMemberWords.ts';
import { DialogForm } from './DialogForm.tsx';
import { DayField, ReasonField } from './fields.tsx';
import styles from '../household/MemberDialog.module.css';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useTakeBack } from './useTakeBack.ts';

interface SplitDialogProps {
  readonly household: HouseholdDetail;
  /** Already ticked, and the proposed head. */
  readonly personId: PersonId | undefined;
  /** Another household is to be shown: the new one, and the former one again when the split is taken back. */
  readonly onShow: (id: HouseholdId) => void;
  readonly onClose: () => void;
}

interface Values {
  memberIds: PersonId[];
  headId: PersonId | null;
  on: string;
  reason: string;
  household: HouseholdValues;
}

/** 世帯分離: some members found a household of their own; the register's household is not touched by it. */
export function SplitDialog(props: SplitDialogProps) {
  const { t } = useTranslation('membership');
  return (
    <Dialog title={t('split.title')} isOpen onClose={props.onClose} width="wide">
      <SplitForm {...props} />
    </Dialog>
  );
}

function SplitForm({ household, personId, onShow, onClose }: SplitDialogProps) {
  const { t } = useTranslation('membership');
  const words = useMemberWords();
  const today = useToday();
  const tellWithUndo = useTakeBack();
  const fresh = (): Values => initial(household, personId);
  const form = useForm<Values>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `split:${household.id}`, fresh);
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'split',
    labels: useLabels(),
    values: useWatch({ control: form.control }),
    nameOf,
  });
  const chosen = useWatch({ control: form.control, name: 'memberIds' });
  const choices = household.members.map((member) => ({
    id: member.personId,
    name: member.name,
    detail: `${words.relation(member)} ${words.age(member)}`,
  }));

  const finish = (): void => {
    const { memberIds, headId, on, reason, household: fields } = form.getValues();
    void run(async () => {
      if (memberIds.length === 0) throw missing('memberIds');
      if (headId === null || !memberIds.includes(headId)) throw missing('headId');
      const { id, movementId } = await call('household.split', {
        householdId: household.id,
        on: requiredDay(on, today),
        reason,
        memberIds,
        headId,
        ...fields,
        note: '',
      });
      await draft.discard();
      tellWithUndo(t('split.done', { household: household.displayLabel }), movementId, () => {
        onShow(household.id);
      });
      onShow(id);
    });
  };
  return (
    <DialogForm
      form={form}
      draft={draft}
      problems={problems}
      attempt={attempt}
      isPending={isPending}
      finishLabel={t('split.finish')}
      onFinish={finish}
      onClose={onClose}
    >
      <Controller
        control={form.control}
        name="memberIds"
        render={({ field: { disabled: _disabled, ...field } }) => (
          <CheckboxGroup {...problems.about('memberIds')} {...field} isRequired choices={choices} />
        )}
      />
      <Controller
        control={form.control}
        name="headId"
        render={({ field: { disabled: _disabled, ...field } }) => (
          <Select
            {...problems.about('headId')}
            {...field}
            isRequired
            description={t('split.headHelp')}
            choices={choices.filter(({ id }) => chosen.includes(id))}
            width="medium"
          />
        )}
      />
      <div className={styles['row']}>
        <DayField name="on" about={problems.about} isRequired />
        <ReasonField name="reason" about={problems.about} groups={['end']} />
      </div>
      <TextControl name="household.postalCode" {...problems.about('household.postalCode')} width="short" />
      <TextControl name="household.address" {...problems.about('household.address')} />
      <Controller
        control={form.control}
        name="household.districtId"
        render={({ field: { value, onChange, onBlur } }) => (
          <DistrictField
            {...problems.about('household.districtId')}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
          />
        )}
      />
      <TextControl name="household.phone" {...problems.about('household.phone')} type="tel" width="medium" />
    </DialogForm>
  );
}

/** 世帯分離 often leaves everybody at the same address: it stands there to begin with, unless it is withheld. */
function initial(household: HouseholdDetail, personId: PersonId | undefined): Values {
  return {
    memberIds: personId === undefined ? [] : [personId],
    headId: personId ?? null,
    on: '',
    reason: 'split',
    household: household.withheld ? noHousehold : { ...householdValues(household), label: '', note: '' },
  };
}

function missing(field: string): OperationError {
  return new OperationError('validation', [{ path: [field], reason: 'required' }], null);
}

function useLabels() {
  const { t } = useTranslation(['membership', 'household']);
  return {
    memberIds: t('membership:split.members'),
    headId: t('membership:split.head'),
    on: t('membership:field.on'),
    reason: t('membership:field.reason'),
    'household.postalCode': t('household:field.postalCode'),
    'household.address': t('household:field.address'),
    'household.districtId': t('household:field.districtId'),
    'household.phone': t('household:field.householdPhone'),
  };
}

const bare: ReadonlySet<unknown> = new Set(['memberIds', 'headId', 'on', 'reason']);

function nameOf({ path: [first = ''] }: Problem): string {
  return bare.has(first) ? String(first) : `household.${String(first)}`;
}
