import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { OutsideTie } from '../../../../domain/contract/outside-tie.ts';
import { call } from '../../bridge/bridge.ts';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { DialogForm } from '../membership/DialogForm.tsx';
import { useAttempt } from '../../forms/useAttempt.ts';
import { noTie, tieInput, tieValues, type TieValues } from './tie-values.ts';
import { TieFields } from './TieFields.tsx';

interface TieDialogProps {
  readonly household: HouseholdDetail;
  /** Null: a new one. */
  readonly tie: OutsideTie | null;
  readonly onClose: () => void;
}

/** 家族以外のつながり: who it is, how to reach them, and what they are to the household. */
export function TieDialog(props: TieDialogProps) {
  const { t } = useTranslation('outsideTie');
  return (
    <Dialog
      title={t(props.tie === null ? 'addTitle' : 'editTitle')}
      isOpen
      onClose={props.onClose}
      width="wide"
    >
      <TieDialogForm {...props} />
    </Dialog>
  );
}

function TieDialogForm({ household, tie, onClose }: TieDialogProps) {
  const { t } = useTranslation(['outsideTie', 'common']);
  const today = useToday();
  const fresh = (): TieValues => (tie === null ? noTie : tieValues(tie));
  const form = useForm<TieValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `outsideTie:${tie?.id ?? household.id}`, fresh);
  const { failure, attempt, isPending, run } = useAttempt();
  const who = useWatch({ control: form.control, name: 'who' });
  const problems = useFormProblems(failure, {
    id: 'outside-tie',
    labels: useLabels(),
    values: useWatch({ control: form.control }),
    nameOf: ({ path: [first = ''] }: Problem) => {
      if (first === 'personId') return 'person';
      return first === 'name' ? nameBoxes[who] : String(first);
    },
  });
  const finish = (): void => {
    const input = tieInput(form.getValues(), today);
    void run(async () => {
      if (tie === null) await call('outsideTie.add', { householdId: household.id, ...input });
      else await call('outsideTie.save', { id: tie.id, rowVersion: tie.rowVersion, ...input });
      await draft.discard();
      showToast({ text: t('outsideTie:saved') });
      onClose();
    });
  };
  return (
    <DialogForm
      form={form}
      problems={problems}
      draft={draft}
      attempt={attempt}
      isPending={isPending}
      finishLabel={t('common:action.save')}
      onFinish={finish}
      onClose={onClose}
    >
      <TieFields about={problems.about} members={household.members} isWithheld={tie?.withheld ?? false} />
    </DialogForm>
  );
}

/** Where a missing name is told, by how it is said who the other is. */
const nameBoxes: Readonly<Record<TieValues['who'], string>> = {
  name: 'name',
  agency: 'agencyId',
  person: 'person',
};

function useLabels() {
  const { t } = useTranslation('outsideTie');
  return {
    kind: t('field.kind'),
    memberId: t('field.member'),
    who: t('field.who'),
    name: t('field.name'),
    agencyId: t('field.agency'),
    person: t('field.person'),
    phone: t('field.phone'),
    callable: t('field.callable'),
    startsOn: t('field.startsOn'),
    endsOn: t('field.endsOn'),
    note: t('field.note'),
    shareScope: t('field.shareScope'),
  };
}
