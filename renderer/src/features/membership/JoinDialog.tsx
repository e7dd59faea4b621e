import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { requiredDay } from '../../forms/typed-date.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { chainChoices, chainOf } from '../household/relationshipChoices.ts';
import { DialogForm } from './DialogForm.tsx';
import { DayField, ReasonField } from './fields.tsx';
import { HouseholdPicker } from './HouseholdPicker.tsx';
import styles from '../household/MemberDialog.module.css';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useTakeBack } from './useTakeBack.ts';

interface JoinDialogProps {
  readonly household: HouseholdDetail;
  readonly onClose: () => void;
}

interface Values {
  fromId: HouseholdId | null;
  on: string;
  reason: string;
  withCases: boolean;
  /** Id of the 続柄 by person. */
  relations: Record<string, string>;
}

/** 世帯合併: everybody of another household joins this one. */
export function JoinDialog({ household, onClose }: JoinDialogProps) {
  const { t } = useTranslation('membership');
  return (
    <Dialog
      title={t('join.title', { household: household.displayLabel })}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <JoinForm household={household} onClose={onClose} />
    </Dialog>
  );
}

function JoinForm({ household, onClose }: JoinDialogProps) {
  const { t } = useTranslation('membership');
  const today = useToday();
  const form = useForm<Values>({
    defaultValues: { fromId: null, on: '', reason: 'joined', withCases: true, relations: {} },
  });
  const tellWithUndo = useTakeBack();
  const [fromId, setFromId] = useState<HouseholdId | null>(null);
  const { data } = useQueryOperation(
    'household.get',
    { id: fromId ?? household.id },
    { isEnabled: fromId !== null },
  );
  const from = data?.id === fromId ? data : undefined;
  const values = useWatch({ control: form.control });
  const { failure, attempt, isPending, run } = useAttempt();
  const labels = useLabels();
  const problems = useFormProblems(failure, { id: 'join', labels, values });
  const openCases = from?.cases.filter(({ status }) => status !== 'closed') ?? [];

  const finish = (): void => {
    const { on, reason, withCases, relations } = form.getValues();
    void run(async () => {
      if (from === undefined)
        throw new OperationError('validation', [{ path: ['fromId'], reason: 'required' }], null);
      const { movementId } = await call('household.join', {
        fromId: from.id,
        intoId: household.id,
        on: requiredDay(on, today),
        reason,
        withCases,
        members: from.members.map(({ personId }) => ({
          personId,
          relationship: relations[personId] === undefined ? [] : chainOf(relations[personId]),
          relationshipText: '',
        })),
      });
      tellWithUndo(t('join.done', { from: from.displayLabel, into: household.displayLabel }), movementId);
      onClose();
    });
  };
  return (
    <DialogForm
      form={form}
      problems={problems}
      attempt={attempt}
      isPending={isPending}
      finishLabel={t('join.finish')}
      onFinish={finish}
      onClose={onClose}
    >
      <HouseholdPicker
        {...problems.about('fromId')}
        except={household.id}
        value={fromId}
        onChange={(id) => {
          setFromId(id);
          form.setValue('fromId', id);
        }}
      />
      <div className={styles['row']}>
        <DayField name="on" about={problems.about} isRequired />
        <ReasonField name="reason" about={problems.about} groups={['end']} />
      </div>
      {from?.members.map(({ personId, name }) => (
        <ComboBox
          key={personId}
          label={t('join.relationship', { name })}
          choices={chainChoices([])}
          value={values.relations?.[personId] ?? null}
          onChange={(id) => {
            if (id !== null) form.setValue(`relations.${personId}`, id);
          }}
          width="medium"
        />
      ))}
      {openCases.length > 0 && (
        <Checkbox
          isSelected={values.withCases ?? true}
          onChange={(isSelected) => {
            form.setValue('withCases', isSelected);
          }}
        >
          {t('join.withCases', { numbers: openCases.map(({ caseNumber }) => caseNumber).join(t('and')) })}
        </Checkbox>
      )}
    </DialogForm>
  );
}

function useLabels() {
  const { t } = useTranslation('membership');
  return {
    fromId: t('join.from'),
    on: t('field.on'),
    reason: t('field.reason'),
    relationship: t('join.relationships'),
    withCases: t('join.cases'),
  };
}
