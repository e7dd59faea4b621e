import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { showToast } from '../../ui/Toast.tsx';

/** Takes a member who was entered by mistake out of the household at once; the toast takes it back. */
export function useMemberRemoval() {
  const { t } = useTranslation('household');
  const { wordsOf, problemText } = useFailureWords();
  const command = useCommand('household.removeMember');
  const [refused, setRefused] = useState<string | null>(null);
  const remove = async ({ membershipId, rowVersion, name }: Member): Promise<void> => {
    setRefused(null);
    try {
      await command.mutateAsync({ membershipId, rowVersion });
      showToast({
        text: t('members.removed', { name }),
        onUndo: () => void call('household.restoreMember', { membershipId }),
      });
    } catch {
      setRefused(name);
    }
  };
  const reason = command.error?.problems.map(problemText).join(' ') ?? '';
  const problem =
    refused === null || command.error === null
      ? null
      : t('members.notRemoved', { name: refused, reason: reason || wordsOf(command.error).todo });
  return { remove, problem };
}
