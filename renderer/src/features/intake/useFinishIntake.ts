import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { OperationError } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useToday } from '../../forms/useToday.ts';
import { showToast } from '../../ui/Toast.tsx';
import { toHousehold } from './household-values.ts';
import {
  problemsBefore,
  toCase,
  toReceived,
  type IntakePageValues,
  type Origin,
} from './intake-page-values.ts';

/** Finishes the reception: makes the household where it is new, then the case or the intake alone, and goes to it. */
export function useFinishIntake(
  form: UseFormReturn<IntakePageValues>,
  origin: Origin,
  discardDraft: () => Promise<void>,
) {
  const { t } = useTranslation('intake');
  const [, navigate] = useLocation();
  const today = useToday();
  const addHousehold = useCommand('household.add');
  const openCase = useCommand('case.open');
  const receive = useCommand('intake.receive');
  const { failure, attempt, isPending, run } = useAttempt();

  const makeHousehold = async (): Promise<void> => {
    const problems = problemsBefore(form.getValues(), origin, today);
    if (problems.length > 0) throw new OperationError('validation', problems, null);
    if (!form.getValues('isNewHousehold')) return;
    const added = await addHousehold.mutateAsync(toHousehold(form.getValues(), today));
    // Should what follows fail, the household is there and is not made a second time.
    form.setValue('householdId', added.id);
    form.setValue('principalId', added.headId);
    form.setValue('isNewHousehold', false);
  };
  const sendCase = async (): Promise<void> => {
    const { id, caseNumber } = await openCase.mutateAsync(toCase(form.getValues(), origin, today));
    await discardDraft();
    showToast({ text: t('opened', { number: caseNumber }) });
    navigate(routes.case(id));
  };
  const sendIntake = async (): Promise<void> => {
    const { id } = await receive.mutateAsync(toReceived(form.getValues(), origin, today));
    await discardDraft();
    showToast({ text: t('received') });
    navigate(routes.intake(id));
  };
  const finish = (send: () => Promise<void>): Promise<boolean> =>
    run(async () => {
      await makeHousehold();
      await send();
    });
  return {
    failure,
    attempt,
    isPending,
    finishAsCase: () => void finish(sendCase),
    finishAsIntake: () => void finish(sendIntake),
  };
}
