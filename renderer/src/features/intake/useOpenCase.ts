import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { OperationError } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import { showToast } from '../../ui/Toast.tsx';
import { toHousehold } from './household-values.ts';
import { problemsBefore, toCase, type IntakePageValues } from './intake-page-values.ts';

/** Finishes the reception: makes the household where it is new, opens the case and goes to it. */
export function useOpenCase(form: UseFormReturn<IntakePageValues>, discardDraft: () => Promise<void>) {
  const { t } = useTranslation('intake');
  const [, navigate] = useLocation();
  const today = useToday();
  const addHousehold = useCommand('household.add');
  const openCase = useCommand('case.open');
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  const send = async (): Promise<void> => {
    const problems = problemsBefore(form.getValues(), today);
    if (problems.length > 0) throw new OperationError('validation', problems, null);
    if (form.getValues('isNewHousehold')) {
      const added = await addHousehold.mutateAsync(toHousehold(form.getValues(), today));
      // Should opening the case fail now, the household is there and is not made a second time.
      form.setValue('householdId', added.id);
      form.setValue('principalId', added.headId);
      form.setValue('isNewHousehold', false);
    }
    const { id, caseNumber } = await openCase.mutateAsync(toCase(form.getValues(), today));
    await discardDraft();
    showToast({ text: t('opened', { number: caseNumber }) });
    navigate(routes.case(id));
  };
  return {
    failure,
    attempt,
    isPending: addHousehold.isPending || openCase.isPending,
    finish: async (): Promise<void> => {
      setFailure(null);
      try {
        await send();
      } catch (error) {
        setFailure(error);
        setAttempt((before) => before + 1);
      }
    },
  };
}
