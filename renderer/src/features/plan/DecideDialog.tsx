import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { meetingId } from '../../../../domain/contract/scalars.ts';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { usePlanNames } from './usePlanNames.ts';
import formStyles from '../../forms/form.module.css';

type Result = InputOf<'supportPlan.decide'>['meetingResult'];
interface DecisionValues {
  decidedOn: string;
  decisionNumber: string;
  meetingId: string;
  meetingResult: Result;
}
const results = ['accepted', 'amended'] as const;
const noMeeting = 'none';

interface DecideDialogProps {
  readonly plan: Plan;
  readonly meetings: CaseDetail['meetings'];
  readonly onClose: () => void;
}

/** 支援決定: what came back on paper is entered, and the plan runs. */
export function DecideDialog({ plan, meetings, onClose }: DecideDialogProps) {
  const { t } = useTranslation(['plan', 'common']);
  const today = useToday();
  const { short } = useDates();
  const names = usePlanNames();
  const { control, getValues } = useForm<DecisionValues>({
    defaultValues: {
      decidedOn: typedDay(today),
      decisionNumber: '',
      meetingId: noMeeting,
      meetingResult: '',
    },
  });
  const decide = useCommand('supportPlan.decide');
  const [attempt, setAttempt] = useState(0);
  const values = useWatch({ control });
  const labels = {
    decidedOn: t('plan:field.decidedOn'),
    decisionNumber: t('plan:field.decisionNumber'),
    meetingId: t('plan:field.meetingId'),
    meetingResult: t('plan:field.meetingResult'),
  };
  const problems = useFormProblems(decide.error, { id: 'decision', labels, values });
  const { about } = problems;
  const act = async (): Promise<void> => {
    const { decidedOn, decisionNumber, meetingId: chosen, meetingResult } = getValues();
    const meeting = chosen === noMeeting ? null : meetingId.parse(chosen);
    try {
      await decide.mutateAsync({
        id: plan.id,
        rowVersion: plan.rowVersion,
        decidedOn: requiredDay(decidedOn, today),
        decisionNumber,
        meetingId: meeting,
        meetingResult: meeting === null ? '' : meetingResult,
      });
      showToast({ text: t('plan:decide.done', { name: names.title(plan) }) });
      onClose();
    } catch {
      setAttempt((before) => before + 1);
    }
  };
  return (
    <Dialog
      title={t('plan:decide.title', { name: names.title(plan) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isPending={decide.isPending} onPress={() => void act()}>
            {t('plan:decide.do')}
          </Button>
        </>
      }
    >
      <div className={formStyles['form']}>
        <p>{t('plan:decide.help')}</p>
        <FormNotices problems={problems} attempt={attempt} />
        <Controller
          control={control}
          name="decidedOn"
          render={({ field }) => <DateField {...field} {...about('decidedOn')} today={today} isRequired />}
        />
        <Controller
          control={control}
          name="decisionNumber"
          render={({ field }) => (
            <TextField {...field} {...about('decisionNumber')} maxLength={40} width="medium" />
          )}
        />
        <Controller
          control={control}
          name="meetingId"
          render={({ field }) => (
            <Select
              {...field}
              {...about('meetingId')}
              width="full"
              choices={[
                { id: noMeeting, name: t('common:word.none') },
                ...meetings.map(({ id, title, heldOn }) => ({ id, name: `${title} ${short(heldOn)}` })),
              ]}
              onChange={(id) => field.onChange(id ?? noMeeting)}
            />
          )}
        />
        {values.meetingId !== noMeeting && (
          <Controller
            control={control}
            name="meetingResult"
            render={({ field }) => (
              <RadioGroup
                {...field}
                {...about('meetingResult')}
                description={t('plan:decide.returned')}
                choices={results.map((id) => ({ id, name: t(`plan:meetingResult.${id}`) }))}
              />
            )}
          />
        )}
      </div>
    </Dialog>
  );
}
